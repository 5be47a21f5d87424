package org.shenyangatlas.view;

import java.util.Locale;
import java.util.stream.Stream;
import javafx.animation.FadeTransition;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.util.Duration;
import org.shenyangatlas.catalogue.Site;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.state.Round;
import org.shenyangatlas.state.Round.Pin;
import org.shenyangatlas.view.PlateLayout.Name;

/// What a quiz puts on a pin in place of its number: a dot, and once it was chosen or answered a sign besides a colour.
///
/// States for CSS: `:blank`, `:wrong`, `:first`, `:second`, `:third`, `:missed`.
final class QuizMark extends Label {

    private static final Duration HALF_FLASH = Duration.millis(400);
    private static final int HALVES = 6;
    private static final double FAINT = 0.15;

    private final AtlasState state;
    private final Site site;
    private final FadeTransition flash = new FadeTransition(HALF_FLASH, this);
    private Pin pin = Pin.PLAIN;

    QuizMark(AtlasState state, Site site) {
        this.state = state;
        this.site = site;
        getStyleClass().add("quiz-mark");
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        flash.setFromValue(1);
        flash.setToValue(FAINT);
        flash.setAutoReverse(true);
        flash.setCycleCount(HALVES);
        Showing.of(this).subscribe(showing -> {
            if (!showing) {
                calm();
            }
        });
    }

    Pin pin() {
        return pin;
    }

    /// What the plate says beside it.
    ObservableValue<String> words() {
        ObservableValue<String> name = state.language().of(site.shortName());
        return state.quiz().pin(site).flatMap(shown -> shown == Pin.WRONG ? thatIs() : name);
    }

    /// What the plate is called aloud.
    ///
    /// @param usual outside a quiz
    ObservableValue<String> spoken(ObservableValue<String> usual) {
        ObservableValue<String> name = state.language().of(site.shortName());
        return state.quiz().roundProperty().map(round -> round.tells(site)).orElse(true).flatMap(tells ->
            !tells ? state.language().text("quiz.pin.spoken") : state.quiz().pin(site).flatMap(shown -> switch (shown) {
                case PLAIN, OUTSIDE, BLANK -> usual;
                case WRONG -> thatIs();
                case FIRST, SECOND, THIRD -> name.flatMap(it -> state.language().text("quiz.pin.found", it, shown.ordinal() - Pin.WRONG.ordinal()));
                case MISSED -> name.flatMap(it -> state.language().text("quiz.pin.missed", it));
            }));
    }

    /// Whether the name is shown.
    ///
    /// @param usual outside a quiz
    Name name(Name usual) {
        Round round = state.quiz().getRound();
        if (round == null) {
            return usual;
        }
        return !round.tells(site) ? Name.NEVER : isTold() ? Name.MUST : round.hidesNames() ? Name.MAY : usual;
    }

    /// Whether the quiz is telling about this site just now: it was chosen, or it is the answer.
    boolean isTold() {
        Round round = state.quiz().getRound();
        return round != null && round.tells(site)
            && (site.equals(round.slip()) || round.answer() != null && site.equals(round.answer().site()));
    }

    void show(Pin what) {
        boolean justMissed = what == Pin.MISSED && pin != what;
        pin = what;
        setText(switch (what) {
            case SECOND -> "2";
            case THIRD -> "3";
            case MISSED -> "!";
            case PLAIN, OUTSIDE, BLANK, WRONG, FIRST -> "";
        });
        setGraphic(switch (what) {
            case WRONG -> Icon.of("mdoal-close");
            case FIRST -> Icon.of("mdoal-check");
            case PLAIN, OUTSIDE, BLANK, SECOND, THIRD, MISSED -> null;
        });
        Stream.of(Pin.values()).forEach(each ->
            pseudoClassStateChanged(PseudoClass.getPseudoClass(each.name().toLowerCase(Locale.ROOT)), each == what));
        calm();
        Round round = state.quiz().getRound();
        boolean asked = round != null && round.answer() != null && site.equals(round.answer().site());
        if (justMissed && asked && !state.appearance().isStill()) {
            flash.playFromStart();
        }
    }

    private void calm() {
        flash.stop();
        setOpacity(1);
    }

    private ObservableValue<String> thatIs() {
        return state.language().of(site.shortName()).flatMap(name -> state.language().text("quiz.that-is", name));
    }
}
