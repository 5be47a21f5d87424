package org.shenyangatlas.view.quiz;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.state.Round;
import org.shenyangatlas.state.Round.Mode;
import org.shenyangatlas.view.Showing;
import org.shenyangatlas.view.Texts;

/// Before the first question: how it is to be asked, and for how many teams.
final class Start extends VBox {

    private static final PseudoClass ON = PseudoClass.getPseudoClass("on");

    private final AtlasState state;

    Start(AtlasState state) {
        this.state = state;
        setId("quiz-start");
        getStyleClass().addAll("large-card", "quiz-sheet");
        Label title = Texts.bound(state.quiz().roundProperty().flatMap(round ->
            state.language().text("quiz.start.title", round.count())), "title");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox top = new HBox(title, gap, Texts.iconButton(state, "quiz.end", "mdoal-close", state.quiz()::end, "ghost"));
        top.getStyleClass().add("top");
        HBox modes = new HBox(mode("quiz.learn", Mode.LEARN), mode("quiz.pin", Mode.PIN), mode("quiz.hard", Mode.HARD));
        HBox teams = new HBox();
        for (int count = 1; count <= Round.MOST_TEAMS; count++) {
            teams.getChildren().add(team(count));
        }
        modes.getStyleClass().add("choices");
        teams.getStyleClass().add("choices");
        Label about = Texts.bound(state.quiz().roundProperty().flatMap(round -> state.language().text(switch (round.mode()) {
            case LEARN -> "quiz.learn.about";
            case PIN, REVIEW -> "quiz.pin.about";
            case HARD -> "quiz.hard.about";
        })), "muted", "about");
        about.setWrapText(true);
        Button start = Controls.button(state, "quiz.begin", "quiz-begin", state.quiz()::next, "primary");
        start.setMaxWidth(Double.MAX_VALUE);
        getChildren().addAll(top, modes, about, Texts.label(state, "quiz.teams", "muted"), teams, start);
    }

    private Button mode(String key, Mode mode) {
        Button button = Texts.button(state, key, "", () -> state.quiz().play(mode), "outline", "choice");
        state.quiz().roundProperty().map(Round::mode).when(Showing.of(button))
            .subscribe(current -> button.pseudoClassStateChanged(ON, current == mode));
        return button;
    }

    private Button team(int count) {
        Button button = new Button(Integer.toString(count));
        button.getStyleClass().addAll("outline", "choice");
        button.accessibleTextProperty().bind(state.language().text("quiz.teams.spoken", count).when(Showing.of(button)));
        button.setOnAction(_ -> state.quiz().share(count));
        state.quiz().roundProperty().map(Round::teams).orElse(1).when(Showing.of(button))
            .subscribe(current -> button.pseudoClassStateChanged(ON, current == count));
        return button;
    }
}
