package org.shenyangatlas.view.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.LinkedHashSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.shenyangatlas.catalogue.Site;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.view.Work;

/// Which sites are put together at which zoom, for what the filter finds. With many sites this is worked out in the
/// background, and what was there before stands until it is done.
final class Crowding {

    /// From so many sites on, pins are laid out at rest and dots stand for most of them.
    private static final int MANY = 300;
    private static final int AT_ONCE = 2000;
    private static final double REACH = 27;
    private static final double REACH_MANY = 66;
    private static final double REACH_IN_A_QUIZ = 0;

    private final AtlasState state;
    private final SitePlaces places;
    private final Runnable changed;
    private @Nullable Asked asked;
    private @Nullable Clusters clusters;
    private Work.@Nullable Job job;

    private record Asked(double zoom, Predicate<Site> shown, boolean quiz) {
    }

    /// @param changed told when clusters have come
    Crowding(AtlasState state, SitePlaces places, Runnable changed) {
        this.state = state;
        this.places = places;
        this.changed = changed;
    }

    boolean isMany() {
        return places.count() > MANY;
    }

    /// The clusters of a zoom, or those of another until they are there. With many sites, of the next half zoom: what is
    /// together there, is together from there to the next.
    Clusters at(double zoom) {
        double step = isMany() ? Math.floor(zoom * 2) / 2 : zoom;
        Asked now = new Asked(step, state.filter().predicate().getValue(), state.quiz().isRunning());
        if (!now.equals(asked) || clusters == null) {
            asked = now;
            ask(now);
        }
        return clusters;
    }

    /// Sites that have a pin of their own, whatever is around them.
    Set<Site> alwaysShown() {
        Set<Site> shown = new LinkedHashSet<>();
        Site selected = state.selection().getSelected();
        Site hovered = state.selection().hoveredProperty().get();
        if (selected != null) {
            shown.add(selected);
        }
        if (hovered != null) {
            shown.add(hovered);
        }
        return shown;
    }

    /// Places of the sites that the filter leaves out.
    List<Integer> leftOut() {
        if (state.quiz().isRunning()) {
            return List.of();
        }
        Predicate<Site> shown = state.filter().predicate().getValue();
        List<Integer> leftOut = new ArrayList<>();
        IntStream.range(0, places.count()).filter(place -> !shown.test(places.sites().get(place))).forEach(leftOut::add);
        return leftOut;
    }

    private void ask(Asked now) {
        double reach = now.quiz() ? REACH_IN_A_QUIZ : isMany() ? REACH_MANY : REACH;
        if (job != null) {
            job.cancel();
        }
        if (places.count() <= AT_ONCE || clusters == null) {
            clusters = work(now, reach);
            return;
        }
        job = Work.request(() -> work(now, reach), made -> {
            clusters = made;
            changed.run();
        });
    }

    private Clusters work(Asked now, double reach) {
        List<Site> sites = places.sites();
        return java.util.Objects.requireNonNull(Clusters.of(places, place -> now.quiz() || now.shown().test(sites.get(place)), now.zoom(),
            Math.max(1e-3, reach), () -> false));
    }
}
