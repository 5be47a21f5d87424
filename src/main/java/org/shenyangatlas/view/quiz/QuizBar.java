package org.shenyangatlas.view.quiz;

import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.shenyangatlas.catalogue.Fact;
import org.shenyangatlas.catalogue.Site;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.state.Round;
import org.shenyangatlas.state.Round.Answer;
import org.shenyangatlas.state.Round.Mark;
import org.shenyangatlas.state.Round.Mode;
import org.shenyangatlas.view.FactText;
import org.shenyangatlas.view.Showing;
import org.shenyangatlas.view.Texts;

/// The question, and when it is answered, the answer; how many tries are left.
///
/// States for CSS: `:tight` (the question is too long for its usual size).
final class QuizBar extends HBox {

    private static final PseudoClass TIGHT = PseudoClass.getPseudoClass("tight");

    private final AtlasState state;
    private final Label title;
    private final VBox titles;

    QuizBar(AtlasState state) {
        this.state = state;
        getStyleClass().add("quiz-bar");
        ObservableValue<Round> round = state.quiz().roundProperty().map(running -> running);
        Label seal = new Label("?");
        seal.getStyleClass().add("seal");
        seal.setMinWidth(USE_PREF_SIZE);
        title = Texts.bound(round.flatMap(this::first), "question");
        Label second = Texts.bound(round.flatMap(this::second), "second");
        titles = new VBox(title, second);
        titles.getStyleClass().add("titles");
        titles.setMinWidth(0);
        HBox.setHgrow(titles, Priority.ALWAYS);
        getChildren().addAll(seal, titles, new Tries(state));
        setAccessibleRole(AccessibleRole.TEXT);
        accessibleTextProperty().bind(title.textProperty().flatMap(above ->
            second.textProperty().map(below -> above + " " + below)).when(Showing.of(this)));
        title.textProperty().subscribe(_ -> requestLayout());
    }

    /// "Where is Forum 66?", then how it went.
    private ObservableValue<String> first(Round round) {
        Site asked = round.asked();
        if (asked == null) {
            return state.language().text("quiz.title");
        }
        Answer answer = round.answer();
        ObservableValue<String> name = state.language().of(asked.shortName());
        if (answer == null) {
            return name.flatMap(it -> state.language().text("quiz.where", it));
        }
        return answer.mark() == Mark.MISSED ? name.flatMap(it -> state.language().text("quiz.here", it))
            : name.flatMap(it -> state.language().text("quiz.right", it));
    }

    /// The question in the other language, what was chosen instead, or when it is answered what is known of the site.
    private ObservableValue<String> second(Round round) {
        Site asked = round.asked();
        if (asked == null) {
            return state.language().text("quiz.title");
        }
        if (round.answer() != null) {
            return fact(asked);
        }
        Site slip = round.slip();
        if (slip != null) {
            return round.mode() == Mode.HARD ? state.language().text("quiz.not-there")
                : state.language().of(slip.shortName()).flatMap(it -> state.language().text("quiz.that-is", it));
        }
        return state.language().other().map(tag -> tag.equals(state.language().getCurrent()) ? ""
            : state.language().textIn(tag, "quiz.where", asked.shortName().in(tag)));
    }

    private ObservableValue<String> fact(Site site) {
        if (site.facts().isEmpty()) {
            return state.language().of(site.summary());
        }
        Fact fact = site.facts().getFirst();
        return state.language().of(fact.label()).flatMap(label ->
            FactText.value(state, fact).flatMap(value -> state.language().text("quiz.fact", label, value)));
    }

    @Override
    protected void layoutChildren() {
        title.pseudoClassStateChanged(TIGHT, false);
        title.applyCss();
        super.layoutChildren();
        if (title.prefWidth(-1) > titles.getWidth()) {
            title.pseudoClassStateChanged(TIGHT, true);
            title.applyCss();
            super.layoutChildren();
        }
    }

    /// The tries as lamps, and in words.
    private static final class Tries extends VBox {
        private static final PseudoClass SPENT = PseudoClass.getPseudoClass("spent");

        private final HBox lamps = new HBox();

        Tries(AtlasState state) {
            getStyleClass().add("tries");
            setMinWidth(USE_PREF_SIZE);
            lamps.getStyleClass().add("lamps");
            Label words = Texts.bound(state.quiz().roundProperty().flatMap(round -> words(state, round)));
            words.setMinWidth(USE_PREF_SIZE);
            getChildren().addAll(lamps, words);
            state.quiz().roundProperty().when(Showing.of(this)).subscribe(round -> {
                if (round != null) {
                    show(round);
                }
            });
        }

        private static ObservableValue<String> words(AtlasState state, Round round) {
            return round.triesLeft() == 1 ? state.language().text("quiz.try")
                : state.language().text("quiz.tries", round.triesLeft());
        }

        private void show(Round round) {
            setVisible(round.answer() == null);
            while (lamps.getChildren().size() < round.tries()) {
                Region lamp = new Region();
                lamp.getStyleClass().add("lamp");
                lamps.getChildren().add(lamp);
            }
            lamps.getChildren().remove(round.tries(), lamps.getChildren().size());
            for (int i = 0; i < round.tries(); i++) {
                lamps.getChildren().get(i).pseudoClassStateChanged(SPENT, i < round.tries() - round.triesLeft());
            }
        }
    }
}
