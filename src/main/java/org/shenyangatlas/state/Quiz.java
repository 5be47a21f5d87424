package org.shenyangatlas.state;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.shenyangatlas.catalogue.Site;
import org.shenyangatlas.state.Round.Mode;
import org.shenyangatlas.state.Round.Phase;
import org.shenyangatlas.state.Round.Pin;

/// "Where is X?", asked of any sites. While it runs nothing is selected; what was selected before is so again afterwards.
public final class Quiz {

    private final Selection selection;
    private final RandomGenerator chance;
    private final ReadOnlyObjectWrapper<@Nullable Round> round = new ReadOnlyObjectWrapper<>(this, "round");
    private @Nullable Site selectedBefore;

    /// @param chance puts the questions in order
    Quiz(Selection selection, RandomGenerator chance) {
        this.selection = selection;
        this.chance = chance;
    }

    // Properties

    /// Null while there is no quiz.
    public ReadOnlyObjectProperty<@Nullable Round> roundProperty() {
        return round.getReadOnlyProperty();
    }

    public @Nullable Round getRound() {
        return round.get();
    }

    public boolean isRunning() {
        return round.get() != null;
    }

    /// What a site's pin shows; [Pin#PLAIN] while there is no quiz.
    public ObservableValue<Pin> pin(Site site) {
        return round.map(running -> running.pin(site)).orElse(Pin.PLAIN);
    }

    // Commands

    /// Makes ready to ask for these sites; mode and teams can still be chosen. Without sites nothing begins.
    public void begin(List<Site> sites) {
        begin(sites, Mode.PIN, 1);
    }

    private void begin(List<Site> sites, Mode mode, int teams) {
        if (sites.isEmpty()) {
            return;
        }
        boolean first = !isRunning();
        if (first) {
            selectedBefore = selection.getSelected();
        }
        round.set(Round.of(sites, mode, teams, chance));
        if (first) {
            selection.clear(); // by now everybody can tell why
        }
    }

    /// Before the first question.
    public void play(Mode mode) {
        move(running -> running.as(mode));
    }

    /// Before the first question.
    ///
    /// @param teams 1 to [Round#MOST_TEAMS]
    public void share(int teams) {
        move(running -> running.among(teams));
    }

    /// A site was chosen as the answer.
    public void choose(Site site) {
        move(running -> running.choose(site));
    }

    public void reveal() {
        move(Round::reveal);
    }

    public void skip() {
        move(Round::skip);
    }

    /// What the one button of a clicker does: begins, shows the answer, asks the next, and after the last ends the quiz.
    public void next() {
        Round running = round.get();
        if (running != null && running.phase() == Phase.OVER) {
            end();
        } else {
            move(Round::next);
        }
    }

    /// After the last question: asks for what was not found at the first try once more.
    public void review() {
        Round running = round.get();
        if (running != null && running.phase() == Phase.OVER && !running.misses().isEmpty()) {
            begin(running.misses(), Mode.REVIEW, running.teams());
            next();
        }
    }

    /// All is as it was before the quiz.
    public void end() {
        if (isRunning()) {
            round.set(null);
            Site before = selectedBefore;
            selectedBefore = null;
            if (before != null) {
                selection.select(before);
            }
        }
    }

    private void move(UnaryOperator<Round> how) {
        Round running = round.get();
        if (running != null) {
            round.set(how.apply(running));
        }
    }
}
