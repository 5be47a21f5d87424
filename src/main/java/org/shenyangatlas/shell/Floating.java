package org.shenyangatlas.shell;

import javafx.animation.FadeTransition;
import javafx.animation.Interpolator;
import javafx.animation.ParallelTransition;
import javafx.animation.TranslateTransition;
import javafx.geometry.Rectangle2D;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

/// Paper lying on the picture. The shadow belongs to a sheet behind the content, which never changes and is drawn once,
/// however much the content scrolls.
public final class Floating extends StackPane {

    private static final Duration IN = Duration.millis(240);
    private static final double SLIDE = 24;
    private static final Interpolator EASE = Interpolator.ofSpline(.2, 0, 0, 1);

    private final Region content;

    public Floating(Region content) {
        this.content = content;
        Region shade = new Region();
        shade.getStyleClass().add("shade");
        shade.setCache(true);
        getStyleClass().add("floating");
        getChildren().addAll(shade, content);
        setVisible(false);
        setManaged(false);
    }

    public Region content() {
        return content;
    }

    /// Puts it where it belongs; what was hidden slides in.
    ///
    /// @param still whether it appears at once
    public void stand(Rectangle2D bounds, boolean still) {
        boolean shown = bounds.getWidth() > 0 && bounds.getHeight() > 0;
        if (shown) {
            resizeRelocate(Math.round(bounds.getMinX()), Math.round(bounds.getMinY()),
                Math.round(bounds.getWidth()), Math.round(bounds.getHeight()));
        }
        if (shown && !isVisible() && !still) {
            slideIn();
        }
        setVisible(shown);
    }

    private void slideIn() {
        FadeTransition fade = new FadeTransition(IN, this);
        fade.setFromValue(0);
        fade.setToValue(1);
        TranslateTransition slide = new TranslateTransition(IN, this);
        slide.setFromX(SLIDE);
        slide.setToX(0);
        slide.setInterpolator(EASE);
        new ParallelTransition(fade, slide).play();
    }
}
