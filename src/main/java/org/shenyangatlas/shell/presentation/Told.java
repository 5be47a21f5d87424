package org.shenyangatlas.shell.presentation;

import javafx.animation.PauseTransition;
import javafx.scene.control.Label;
import javafx.util.Duration;

/// One sentence about what has just happened, which goes by itself.
final class Told extends Label {

    private static final Duration LONG_ENOUGH = Duration.seconds(6);

    private final PauseTransition fading = new PauseTransition(LONG_ENOUGH);

    Told() {
        getStyleClass().addAll("card", "told");
        setWrapText(true);
        setMouseTransparent(true);
        setVisible(false);
        fading.setOnFinished(_ -> setVisible(false));
    }

    void say(String sentence) {
        setText(sentence);
        setVisible(true);
        fading.playFromStart();
    }
}
