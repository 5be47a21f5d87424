package org.shenyangatlas.view.quiz;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.state.Round;
import org.shenyangatlas.view.Showing;
import org.shenyangatlas.view.Texts;

/// The points of each team; with one team, how many it found and its score in per cent.
///
/// States for CSS: `:on` (the team whose turn it is).
final class Scores extends HBox {

    private static final PseudoClass ON = PseudoClass.getPseudoClass("on");
    private static final List<String> NAMES = List.of("quiz.team.a", "quiz.team.b", "quiz.team.c", "quiz.team.d");

    private final AtlasState state;

    Scores(AtlasState state) {
        this.state = state;
        getStyleClass().addAll("large-card", "scores");
        state.quiz().roundProperty().when(Showing.of(this)).subscribe(this::show);
    }

    /// "Team A".
    ///
    /// @param team from 0
    static ObservableValue<String> name(AtlasState state, int team) {
        return state.language().text(NAMES.get(team));
    }

    private void show(@Nullable Round round) {
        getChildren().clear();
        if (round == null) {
            return;
        }
        if (round.teams() == 1) {
            getChildren().addAll(
                score(state.language().text("quiz.found"), state.language().text("quiz.of", round.tally().found(), round.tally().asked())),
                score(state.language().text("quiz.score"), state.language().text("quiz.percent", round.tally().percent())));
            return;
        }
        for (int team = 0; team < round.teams(); team++) {
            String points = Integer.toString(round.tally(team).points());
            VBox score = score(name(state, team), state.language().currentProperty().map(_ -> points));
            score.pseudoClassStateChanged(ON, team == round.team());
            getChildren().add(score);
        }
    }

    private static VBox score(ObservableValue<String> name, ObservableValue<String> value) {
        Label label = Texts.bound(name, "name");
        Label figure = Texts.bound(value, "figure");
        label.setMinWidth(USE_PREF_SIZE);
        figure.setMinWidth(USE_PREF_SIZE);
        VBox score = new VBox(label, figure);
        score.getStyleClass().add("score");
        return score;
    }
}
