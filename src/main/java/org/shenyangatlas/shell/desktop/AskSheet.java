package org.shenyangatlas.shell.desktop;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.shenyangatlas.shell.Sheet;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.view.Texts;

/// Asks what is to become of changes that have not been saved.
final class AskSheet extends Sheet {

    private final Button save;

    /// @param onSave saves, then goes on with what was wanted
    /// @param onDrop goes on with what was wanted without saving
    AskSheet(AtlasState state, Runnable onSave, Runnable onDrop) {
        super(state, "lesson.ask.title");
        setId("ask-sheet");
        Label words = Texts.label(state, "lesson.ask.words");
        words.setWrapText(true);
        save = Texts.button(state, "lesson.save", "", () -> {
            close();
            onSave.run();
        }, "primary");
        Button drop = Texts.button(state, "lesson.ask.drop", "", () -> {
            close();
            onDrop.run();
        }, "icon-button", "outline", "step");
        drop.setId("ask-drop");
        save.setId("ask-save");
        HBox answers = new HBox(drop, Texts.button(state, "lesson.ask.stay", "", this::close, "icon-button", "outline", "step"), save);
        answers.getStyleClass().add("answers");
        answers.setAlignment(Pos.CENTER_RIGHT);
        answers.getChildren().forEach(answer -> ((Button) answer).setMinWidth(USE_PREF_SIZE));
        paper().getChildren().addAll(words, answers);
        paper().getStyleClass().add("ask-paper");
    }

    @Override
    protected void begin() {
        save.requestFocus();
    }
}
