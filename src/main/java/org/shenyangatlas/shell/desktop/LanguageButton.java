package org.shenyangatlas.shell.desktop;

import javafx.scene.control.Button;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.view.Showing;
import org.shenyangatlas.view.Texts;

/// Offers the other language, in its own words: who needs it can read it.
final class LanguageButton extends Button {

    LanguageButton(AtlasState state, String styleClass) {
        setId("other-language");
        getStyleClass().add(styleClass);
        Texts.follow(this, state.language().text("shell.other-language"));
        accessibleTextProperty().bind(state.language().text("shell.speak-other").when(Showing.of(this)));
        setOnAction(_ -> state.language().speakOther());
    }
}
