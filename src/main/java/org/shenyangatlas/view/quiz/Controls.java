package org.shenyangatlas.view.quiz;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.state.Round;
import org.shenyangatlas.state.Round.Phase;
import org.shenyangatlas.view.Icon;
import org.shenyangatlas.view.Showing;
import org.shenyangatlas.view.Texts;

/// Which question it is, and what can be done: show the answer, skip, go on, end.
final class Controls extends HBox {

    private final Button reveal;
    private final Button skip;
    private final Button next;

    Controls(AtlasState state) {
        getStyleClass().addAll("large-card", "controls");
        Label where = Texts.bound(state.quiz().roundProperty().flatMap(round ->
            state.language().text("quiz.question", round.number(), round.count())), "muted");
        where.setMinWidth(USE_PREF_SIZE);
        reveal = button(state, "quiz.reveal", "quiz-reveal", state.quiz()::reveal, "outline");
        Label key = new Label("Enter");
        key.getStyleClass().add("key-hint");
        reveal.setGraphic(key);
        reveal.setContentDisplay(ContentDisplay.RIGHT);
        skip = button(state, "quiz.skip", "quiz-skip", state.quiz()::skip, "primary");
        next = button(state, "quiz.next", "quiz-next", state.quiz()::next, "primary");
        for (Button forward : new Button[] {skip, next}) {
            forward.setGraphic(Icon.of("mdoal-chevron_right"));
            forward.setContentDisplay(ContentDisplay.RIGHT);
        }
        Button end = Texts.iconButton(state, "quiz.end", "mdoal-close", state.quiz()::end, "ghost");
        end.setId("quiz-end");
        getChildren().addAll(where, reveal, skip, next, end);
        state.quiz().roundProperty().when(Showing.of(this)).subscribe(this::show);
    }

    private void show(@Nullable Round round) {
        boolean asking = round != null && round.phase() == Phase.ASKING;
        for (Button button : new Button[] {reveal, skip, next}) {
            boolean shown = button == next ? !asking : asking;
            button.setVisible(shown);
            button.setManaged(shown);
        }
    }

    static Button button(AtlasState state, String key, String id, Runnable action, String styleClass) {
        Button button = Texts.button(state, key, "", action, styleClass);
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }
}
