package org.shenyangatlas.view;

import java.nio.IntBuffer;
import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.transform.Transform;
import javafx.geometry.Rectangle2D;
import org.jspecify.annotations.Nullable;

/// Stands in for everything below it while a view is zoomed without a graphics card: one picture as large as the window,
/// painted by [Stretch] from a photograph of what stood there before.
///
/// The software pipeline draws an unscaled picture several times as fast as a scaled one.
public class StretchView extends ImageView {

    /// Without a graphics card scaled pictures are slow.
    public static final boolean IS_WORTHWHILE = !Platform.isSupported(ConditionalFeature.SCENE3D);

    /// One is shown while the other is painted.
    private record Page(int[] pixels, PixelBuffer<IntBuffer> buffer, Image image) {
        static Page of(int width, int height) {
            int[] pixels = new int[width * height];
            PixelBuffer<IntBuffer> buffer = new PixelBuffer<>(width, height, IntBuffer.wrap(pixels),
                PixelFormat.getIntArgbPreInstance());
            return new Page(pixels, buffer, new WritableImage(buffer));
        }
    }

    private Stretch.@Nullable Source prepared;
    private Stretch.@Nullable Source near;
    private final @Nullable Page[] pages = new Page[2];
    private int turn;

    public StretchView() {
        getStyleClass().add("stretch-view");
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
    }

    /// Whether it stands in.
    public boolean isUp() {
        return near != null;
    }

    /// What the photograph shows; null when it does not stand in.
    public Stretch.@Nullable Source near() {
        return near;
    }

    /// Photographs a node, which must be as large as the window, while there is time. To be taken back by [#forget] as soon as
    /// it looks otherwise.
    ///
    /// @param left   what lies at the window's left edge, units of the plane
    /// @param top    what lies at its top edge
    /// @param scale  window pixels per unit
    /// @param pixels screen pixels per window pixel
    public void prepare(Node node, double width, double height, double left, double top, double scale, double pixels) {
        int columns = (int) Math.round(width * pixels);
        int rows = (int) Math.round(height * pixels);
        if (columns < 1 || rows < 1) {
            return;
        }
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setFill(Color.TRANSPARENT);
        parameters.setTransform(Transform.scale(pixels, pixels));
        parameters.setViewport(new Rectangle2D(0, 0, columns, rows));
        WritableImage photograph = node.snapshot(parameters, null);
        int[] photographed = new int[columns * rows];
        photograph.getPixelReader().getPixels(0, 0, columns, rows, PixelFormat.getIntArgbPreInstance(), photographed, 0,
            columns);
        prepared = new Stretch.Source(photographed, columns, rows, left, top, scale * pixels);
    }

    /// Whether a photograph lies ready.
    public boolean isPrepared() {
        return prepared != null;
    }

    /// The photograph no longer shows what is there.
    public void forget() {
        prepared = null;
    }

    /// Stands in with the photograph that lies ready, if there is one.
    public void begin() {
        near = prepared;
        prepared = null;
        setVisible(near != null);
    }

    /// Stands in with a picture made by somebody else.
    ///
    /// @param photograph at least of the whole window
    public void begin(Stretch.Source photograph) {
        near = photograph;
        setVisible(true);
    }

    /// Paints the window as it stands now.
    ///
    /// @param far   what is seen around the photograph; null for paper
    /// @param tint  what lies over the far picture, not premultiplied
    /// @param paper what is seen around both
    public void show(double width, double height, double left, double top, double scale, double pixels,
                     Stretch.@Nullable Source far, int tint, int paper) {
        int columns = (int) Math.round(width * pixels);
        int rows = (int) Math.round(height * pixels);
        turn = 1 - turn;
        Page page = pages[turn];
        if (page == null || page.buffer().getWidth() != columns || page.buffer().getHeight() != rows) {
            page = Page.of(columns, rows);
            pages[turn] = page;
        }
        new Stretch(page.pixels(), columns, rows, left, top, scale * pixels).paint(near, far, tint, paper);
        page.buffer().updateBuffer(_ -> null);
        setImage(page.image());
        setFitWidth(columns / pixels);
        setFitHeight(rows / pixels);
    }

    /// Lets what is below be seen again, and lets go of the pictures.
    public void end() {
        near = null;
        pages[0] = null;
        pages[1] = null;
        setImage(null);
        setVisible(false);
    }
}
