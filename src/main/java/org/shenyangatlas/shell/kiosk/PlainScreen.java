package org.shenyangatlas.shell.kiosk;

import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.shenyangatlas.shell.Stand;
import org.shenyangatlas.shell.Theme;
import org.shenyangatlas.state.AtlasState;

/// What is shown when the atlas has failed again and again: a still picture of its name and a polite word in both languages,
/// made of next to nothing that could fail once more.
public final class PlainScreen extends VBox implements Stand {

    private final AtlasState state;

    public PlainScreen(AtlasState state) {
        this.state = state;
        getStyleClass().addAll("root", "plain-screen");
        Label seal = new Label(state.language().textIn("zh", "kiosk.plain.seal"));
        seal.getStyleClass().add("seal");
        getChildren().addAll(seal, line(state, "zh", "kiosk.plain.title", "title"), line(state, "en", "kiosk.plain.title", "title"),
            line(state, "zh", "kiosk.plain.words", "words"), line(state, "en", "kiosk.plain.words", "words"));
    }

    @Override
    public void moveInto(Scene scene) {
        Theme.dress(scene, this, state);
    }

    /// There is nothing to be seen closer.
    @Override
    public void magnify(double times) {
    }

    private static Label line(AtlasState state, String language, String key, String styleClass) {
        Label label = new Label(state.language().textIn(language, key));
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        return label;
    }
}
