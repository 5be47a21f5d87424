package org.shenyangatlas.view.talk;

import java.util.List;
import javafx.animation.FadeTransition;
import javafx.animation.PauseTransition;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.view.Showing;

/// The keys that were pressed last, large, for an audience that is to learn them; they fade away.
///
/// Empty unless the state's projector shows keys.
public final class KeyCaps extends HBox {

    private static final int MOST = 3;
    private static final Duration STAY = Duration.seconds(2);
    private static final Duration FADE = Duration.millis(400);

    private final AtlasState state;
    private final PauseTransition stay = new PauseTransition(STAY);
    private final FadeTransition fade = new FadeTransition(FADE, this);

    public KeyCaps(AtlasState state) {
        this.state = state;
        getStyleClass().add("key-caps");
        setMouseTransparent(true);
        fade.setFromValue(1);
        fade.setToValue(0);
        stay.setOnFinished(_ -> leave());
        fade.setOnFinished(_ -> getChildren().clear());
        state.projector().keysShownProperty().when(Showing.of(this)).subscribe(_ -> {
            stay.stop();
            fade.stop();
            getChildren().clear();
        });
    }

    /// @param chord what was pressed together
    public void press(List<String> chord) {
        if (!state.projector().isKeysShown()) {
            return;
        }
        HBox caps = new HBox();
        caps.getStyleClass().add("chord");
        for (String key : chord) {
            Label cap = new Label(key);
            cap.getStyleClass().add("key-cap");
            cap.setMinWidth(USE_PREF_SIZE);
            caps.getChildren().add(cap);
        }
        getChildren().add(caps);
        if (getChildren().size() > MOST) {
            getChildren().removeFirst();
        }
        fade.stop();
        setOpacity(1);
        stay.playFromStart();
    }

    private void leave() {
        if (state.appearance().isStill()) {
            getChildren().clear();
        } else {
            fade.play();
        }
    }
}
