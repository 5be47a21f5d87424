package org.shenyangatlas.view.illustration;

import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;

/// A layer of the picture in sharp tiles. What was shown before stays until its successor is complete.
final class TileLayer extends Pane {

    private final TilePainter painter;
    private boolean night;
    private @Nullable Tiles shown;
    private @Nullable Tiles coming;

    TileLayer(TilePainter painter) {
        this.painter = painter;
        setMouseTransparent(true);
        setManaged(false);
    }

    /// Changes the palette; what is on screen stays until the other is there.
    void setNight(boolean wanted) {
        night = wanted;
    }

    /// Moves with the view; tiles are asked for only when it rests at its scale.
    ///
    /// @param pixelsPerPixel screen pixels per window pixel
    void show(Viewport view, double width, double height, double pixelsPerPixel, boolean zooming) {
        follow(view);
        if (zooming || width <= 0 || height <= 0) {
            return;
        }
        if (shown != null && shown.isFor(view.scale(), pixelsPerPixel, night)) {
            removeComing();
            shown.fill(view, width, height);
            return;
        }
        if (coming == null || !coming.isFor(view.scale(), pixelsPerPixel, night)) {
            removeComing();
            coming = new Tiles(painter, view.scale(), pixelsPerPixel, night, this::settle);
            getChildren().add(coming);
            coming.follow(view);
        }
        coming.fill(view, width, height);
        settle();
    }

    /// Whether sharp tiles cover the whole window, so that nothing below them is seen.
    boolean covers(Viewport view) {
        return shown != null && shown.isComplete() && shown.isNearly(view.scale());
    }

    private void follow(Viewport view) {
        if (shown != null) {
            shown.follow(view);
        }
        if (coming != null) {
            coming.follow(view);
        }
    }

    /// Lets the complete successor take over.
    private void settle() {
        if (coming != null && coming.isComplete()) {
            if (shown != null) {
                shown.dispose();
                getChildren().remove(shown);
            }
            shown = coming;
            coming = null;
        }
    }

    private void removeComing() {
        if (coming != null) {
            coming.dispose();
            getChildren().remove(coming);
            coming = null;
        }
    }
}
