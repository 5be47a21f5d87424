package org.shenyangatlas.shell.kiosk;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.view.Texts;

/// Asks once more, over the panel: answers that do something, and one that does nothing, which is the nearest.
final class Question extends StackPane {

    /// @param primary whether it is what one came for
    record Choice(ObservableValue<String> words, Runnable action, boolean primary) {
    }

    private final AtlasState state;
    private final VBox card = new VBox();

    Question(AtlasState state) {
        this.state = state;
        getStyleClass().addAll("scrim", "question");
        card.getStyleClass().add("operator-sheet");
        card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        getChildren().add(card);
        setVisible(false);
    }

    /// @param onStay what the answer that does nothing does nevertheless
    void ask(ObservableValue<String> question, List<Choice> choices, Runnable onStay) {
        Label words = Texts.bound(question, "words");
        words.setWrapText(true);
        Button stay = Texts.button(state, "operator.cancel", "", () -> {
            setVisible(false);
            onStay.run();
        }, "outline");
        stay.setId("question-stay");
        stay.setMaxWidth(Double.MAX_VALUE);
        card.getChildren().setAll(words);
        choices.forEach(choice -> card.getChildren().add(button(choice)));
        card.getChildren().add(stay);
        setVisible(true);
        stay.requestFocus();
    }

    private Button button(Choice choice) {
        Button button = new Button();
        Texts.follow(button, choice.words());
        button.getStyleClass().add(choice.primary() ? "primary" : "outline");
        button.getStyleClass().add("choice");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(_ -> {
            setVisible(false);
            choice.action().run();
        });
        return button;
    }
}
