package org.shenyangatlas.view.quiz;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.shenyangatlas.catalogue.Site;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.state.Round;
import org.shenyangatlas.state.Round.Phase;
import org.shenyangatlas.state.Tally;
import org.shenyangatlas.view.Showing;
import org.shenyangatlas.view.Texts;

/// After the last question: the score, of teams each its own, and what was missed.
///
/// States for CSS: `:on` (a team that won).
final class Summary extends VBox {

    private static final PseudoClass ON = PseudoClass.getPseudoClass("on");
    private static final int MOST_NAMES = 12;

    private final AtlasState state;

    Summary(AtlasState state) {
        this.state = state;
        setId("quiz-summary");
        getStyleClass().addAll("large-card", "quiz-sheet");
        state.quiz().roundProperty().when(Showing.of(this)).subscribe(this::show);
    }

    private void show(@Nullable Round round) {
        getChildren().clear();
        if (round == null || round.phase() != Phase.OVER) {
            return;
        }
        getChildren().add(result(round));
        if (round.teams() > 1) {
            VBox teams = new VBox();
            teams.getStyleClass().add("teams");
            for (int team = 0; team < round.teams(); team++) {
                teams.getChildren().add(line(round, team));
            }
            getChildren().add(teams);
        }
        List<Site> misses = round.misses();
        HBox buttons = new HBox();
        buttons.getStyleClass().add("buttons");
        if (!misses.isEmpty()) {
            getChildren().addAll(Texts.label(state, "quiz.misses", "muted"), names(misses));
            buttons.getChildren().add(Controls.button(state, "quiz.review", "quiz-review", state.quiz()::review, "outline"));
        }
        Button done = Controls.button(state, "quiz.done", "quiz-done", state.quiz()::end, "primary");
        buttons.getChildren().add(done);
        getChildren().add(buttons);
    }

    private HBox result(Round round) {
        Tally all = round.tally();
        Label percent = Texts.bound(state.language().text("quiz.percent", all.percent()), "percent");
        percent.setMinWidth(USE_PREF_SIZE);
        VBox words = new VBox(Texts.bound(state.language().text("quiz.result.found", all.found(), all.asked())),
            Texts.bound(state.language().text("quiz.result.first", all.first()), "muted"));
        words.getStyleClass().add("result-words");
        HBox result = new HBox(percent, words);
        result.getStyleClass().add("result");
        return result;
    }

    private HBox line(Round round, int team) {
        Tally tally = round.tally(team);
        Label name = Texts.bound(Scores.name(state, team), "name");
        name.setMinWidth(USE_PREF_SIZE);
        ObservableValue<String> words =
            state.language().text("quiz.result.team", tally.points(), tally.found(), tally.asked(), tally.percent());
        HBox line = new HBox(name, Texts.bound(words));
        line.getStyleClass().add("team");
        line.pseudoClassStateChanged(ON, round.leaders().contains(team));
        return line;
    }

    private FlowPane names(List<Site> misses) {
        FlowPane names = new FlowPane();
        names.getStyleClass().add("names");
        misses.stream().limit(MOST_NAMES).forEach(site -> names.getChildren().add(Texts.label(state, site.shortName(), "missed")));
        if (misses.size() > MOST_NAMES) {
            names.getChildren().add(Texts.bound(state.language().text("quiz.more", misses.size() - MOST_NAMES), "muted"));
        }
        return names;
    }
}
