package org.shenyangatlas.shell.kiosk;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.function.LongSupplier;
import javafx.animation.PauseTransition;
import org.jspecify.annotations.Nullable;
import org.shenyangatlas.catalogue.Site;
import org.shenyangatlas.operation.statistics.Ending;
import org.shenyangatlas.operation.statistics.Statistics;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.state.Visit;
import org.shenyangatlas.state.Visit.How;
import org.shenyangatlas.state.Visit.Phase;

/// Counts what visitors do, for as long as the state lives. Who they are it never learns.
final class VisitTally {

    /// A query that stands for so long was meant; those before were on the way to it.
    private static final javafx.util.Duration MEANT = javafx.util.Duration.seconds(2);

    private final AtlasState state;
    private final Visit visit;
    private final Statistics statistics;
    private final LongSupplier nanos;
    private final PauseTransition meant = new PauseTransition(MEANT);
    private final Set<String> inVain = new HashSet<>();
    private boolean visiting;
    private long begun;
    private @Nullable Site open;
    private long opened;

    VisitTally(AtlasState state, Visit visit, Statistics statistics, LongSupplier nanos) {
        this.state = state;
        this.visit = visit;
        this.statistics = statistics;
        this.nanos = nanos;
        meant.setOnFinished(_ -> noteVainSearch());
        visit.phaseProperty().subscribe((before, now) -> follow(before, now));
        state.selection().selectedProperty().subscribe(this::see);
        state.filter().queryProperty().subscribe(_ -> meant.playFromStart());
    }

    private void follow(Phase before, Phase now) {
        if (before == Phase.ATTRACT) {
            visiting = true;
            begun = nanos.getAsLong();
            inVain.clear();
            statistics.visitBegun();
        } else if (now == Phase.ATTRACT) {
            see(null);
            visiting = false;
            statistics.visitEnded(ending(visit.lastEndProperty().get()), since(begun));
        }
        if (before == Phase.LANGUAGE && now == Phase.EXPLORE) {
            statistics.languageChosen(state.language().getCurrent());
        }
    }

    private void see(@Nullable Site site) {
        if (open != null) {
            statistics.siteLeft(open.id(), since(opened));
            open = null;
        }
        if (site != null && visiting) {
            open = site;
            opened = nanos.getAsLong();
            statistics.siteOpened(site.id());
        }
    }

    private void noteVainSearch() {
        String query = state.filter().getQuery().strip();
        if (visiting && !query.isEmpty() && state.filter().found().isEmpty() && inVain.add(query)) {
            statistics.searchedInVain(query);
        }
    }

    private Duration since(long moment) {
        return Duration.ofNanos(Math.max(0, nanos.getAsLong() - moment));
    }

    private static Ending ending(@Nullable How how) {
        return switch (how) {
            case START_AGAIN -> Ending.START_AGAIN;
            case OPERATOR -> Ending.OPERATOR;
            case IDLE -> Ending.IDLE;
            case null -> Ending.IDLE;
        };
    }
}
