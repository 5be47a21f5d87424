package org.shenyangatlas.view.ink;

import javafx.animation.FadeTransition;
import javafx.geometry.Point2D;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.shenyangatlas.state.Arrangement.Large;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.state.Toolbox.Tool;
import org.shenyangatlas.view.Surface;

/// Shows where pen, highlighter, eraser or laser is, in its size and colour.
final class Tip extends Layer {

    private static final Duration FADE = Duration.millis(300);
    /// The laser's glow is so many times as wide as its dot.
    private static final double GLOW = 3;

    private final Region mark = new Region();
    private final FadeTransition fade = new FadeTransition(FADE, mark);
    private Tool shown = Tool.NONE;

    Tip(AtlasState state, Surface surface, Large which) {
        super(state, surface, which);
        getChildren().add(mark);
        mark.setVisible(false);
        fade.setToValue(0);
        fade.setOnFinished(_ -> mark.setVisible(false));
        follow();
    }

    @Override
    protected void layoutChildren() {
        Tool tool = state().toolbox().getTool();
        Point2D place = place();
        double size = Sizes.of(tool, getHeight());
        if (place == null || size == 0) {
            vanish();
            return;
        }
        fade.stop();
        mark.setOpacity(1);
        mark.setVisible(true);
        mark.getStyleClass().setAll("tip", StrokePath.styleClass(tool), StrokePath.styleClass(state().toolbox().getColour()));
        double side = tool == Tool.LASER ? GLOW * size : size;
        mark.resizeRelocate(place.getX() - side / 2, place.getY() - side / 2, side, side);
        shown = tool;
    }

    private void vanish() {
        if (shown == Tool.LASER && !state().appearance().isStill()) {
            fade.play();
        } else if (shown != Tool.NONE) {
            mark.setVisible(false);
        }
        shown = Tool.NONE;
    }
}
