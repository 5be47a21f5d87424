package org.shenyangatlas.view.illustration;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.transform.Affine;
import javafx.scene.transform.Scale;
import org.jspecify.annotations.Nullable;
import org.shenyangatlas.catalogue.Motion;
import org.shenyangatlas.catalogue.Vignette;

/// A drawing as it is shown: in one piece, or in slices of which some move. Each is only as large as what is painted on it:
/// most of a vignette's square is empty, and what is empty costs as much to draw as what is not.
final class Parts extends Group {

    /// A painted slice and where it lies.
    ///
    /// @param motion null when it stands still
    /// @param image  what is painted
    /// @param x      pixels of the square
    /// @param y      pixels of the square
    record Part(@Nullable Motion motion, Image image, int x, int y) {
    }

    private record Mover(Motion motion, Affine way) {
    }

    private final List<Mover> movers = new ArrayList<>();
    private double paintedSide = 1;
    private final Scale stretch = new Scale();

    Parts() {
        setManaged(false);
        setMouseTransparent(true);
        getTransforms().add(stretch);
    }

    /// @param side at which the square is shown, window pixels
    void stretchTo(double side) {
        stretch.setX(side / paintedSide);
        stretch.setY(side / paintedSide);
    }

    /// Slow: for background threads.
    ///
    /// @param side of the square, pixels
    static List<Part> paint(List<Drawings.Slice> slices, List<Motion> motions, int side) {
        List<Part> parts = new ArrayList<>();
        for (Drawings.Slice slice : slices) {
            BufferedImage canvas = Pixels.canvas(side, side);
            Graphics2D graphics = canvas.createGraphics();
            slice.drawing().paint(graphics, 0, 0, side, side);
            graphics.dispose();
            parts.add(part(motions.stream().filter(each -> each.part().equals(slice.part())).findFirst().orElse(null), canvas));
        }
        return parts;
    }

    /// Something painted on its square.
    static Part part(@Nullable Motion motion, BufferedImage square) {
        Rectangle extent = Pixels.extent(square);
        return new Part(motion, Pixels.image(Pixels.part(square, extent)), extent.x, extent.y);
    }

    /// @param side of the square as painted, pixels
    void show(List<Part> parts, int side) {
        paintedSide = side;
        movers.clear();
        getChildren().clear();
        for (Part part : parts) {
            ImageView view = new ImageView(part.image());
            view.setX(part.x());
            view.setY(part.y());
            if (part.motion() != null) {
                Affine way = new Affine();
                view.getTransforms().add(way);
                movers.add(new Mover(part.motion(), way));
            }
            getChildren().add(view);
        }
    }

    boolean isEmpty() {
        return getChildren().isEmpty();
    }

    /// @param seconds since some moment
    void moveTo(double seconds) {
        double unit = paintedSide / Vignette.SIZE;
        for (Mover mover : movers) {
            Motion motion = mover.motion();
            double share = seconds / motion.seconds();
            boolean spin = motion.kind() == Motion.Kind.SPIN;
            double swing = (1 - Math.cos(2 * Math.PI * share)) / 2;
            double x = motion.pivotX() * unit;
            double y = motion.pivotY() * unit;
            Affine way = mover.way();
            way.setToIdentity();
            way.appendTranslation(spin ? 0 : motion.dx() * swing * unit, spin ? 0 : motion.dy() * swing * unit);
            way.appendTranslation(x, y);
            way.appendShear(0, motion.skew());
            way.appendRotation(spin ? 360 * (share % 1) : motion.turn() * swing);
            way.appendShear(0, -motion.skew());
            way.appendTranslation(-x, -y);
        }
    }
}
