package org.shenyangatlas.view.illustration;

import javafx.animation.PauseTransition;
import javafx.scene.layout.Pane;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// A layer of the picture in sharp tiles. What was shown before stays until its successor is complete.
final class TileLayer extends Pane {

    /// How long the view stands still before it is painted sharply.
    private static final Duration REST = Duration.millis(50);

    private final TilePainter painter;
    private final Runnable arrived;
    private final PauseTransition resting = new PauseTransition(REST);
    private boolean night;
    private boolean stale;
    private Tiles.@Nullable Backdrop backdrop;
    private @Nullable Tiles shown;
    private @Nullable Tiles coming;

    /// @param arrived told when all that was asked for has come
    TileLayer(TilePainter painter, Runnable arrived) {
        this.painter = painter;
        this.arrived = arrived;
        setMouseTransparent(true);
        setManaged(false);
        resting.setOnFinished(_ -> {
            if (shown != null) {
                shown.sharpen();
            }
        });
    }

    /// Changes the palette; what is on screen stays until the other is there.
    void setNight(boolean wanted) {
        night = wanted;
    }

    /// Has everything painted anew when the view is next shown; what is on screen stays until then.
    void renew() {
        removeComing();
        stale = true;
    }

    /// Moves with the view; tiles are asked for only when it rests at its scale.
    ///
    /// @param pixelsPerPixel screen pixels per window pixel
    void show(Viewport view, double width, double height, double pixelsPerPixel, boolean zooming) {
        follow(view);
        resting.playFromStart();
        if (zooming || width <= 0 || height <= 0) {
            return;
        }
        if (!stale && shown != null && shown.isFor(view.scale(), pixelsPerPixel, night)) {
            removeComing();
            shown.fill(view, width, height, backdrop);
            return;
        }
        if (coming == null || !coming.isFor(view.scale(), pixelsPerPixel, night)) {
            removeComing();
            coming = new Tiles(painter, view.scale(), pixelsPerPixel, night, this::settle);
            getChildren().add(coming);
            coming.follow(view);
        }
        coming.fill(view, width, height, null); // what it replaces is still there
        settle();
    }

    /// Whether sharp tiles cover the whole window, so that nothing below them is seen.
    boolean covers(Viewport view, double width, double height) {
        return shown != null && shown.covers(view, width, height);
    }

    /// Whether what covers the window has been painted for it, and nothing better is to come.
    boolean isSettled(Viewport view, double width, double height) {
        return coming == null && covers(view, width, height);
    }

    /// @param coarse what is shown where tiles are missing; null for nothing
    void setBackdrop(Tiles.@Nullable Backdrop coarse) {
        backdrop = coarse;
    }

    private void follow(Viewport view) {
        if (shown != null) {
            shown.follow(view);
        }
        if (coming != null) {
            coming.follow(view);
        }
    }

    /// Lets the complete successor take over; what has come is painted sharply soon.
    private void settle() {
        if (coming != null && coming.isComplete()) {
            if (shown != null) {
                shown.dispose();
                getChildren().remove(shown);
            }
            shown = coming;
            coming = null;
            stale = false;
        }
        resting.playFromStart();
        if (coming == null) {
            arrived.run();
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
