package org.shenyangatlas.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.shenyangatlas.catalogue.Catalogue;
import org.shenyangatlas.catalogue.CatalogueReader;
import org.shenyangatlas.catalogue.Lesson;
import org.shenyangatlas.catalogue.Site;
import org.shenyangatlas.state.Appearance.Theme;
import org.shenyangatlas.state.Visit.How;
import org.shenyangatlas.state.Visit.Phase;
import org.shenyangatlas.testing.Remains;

/// Whatever a visitor does, the next one finds everything as it was.
class ThousandVisitsTest {

    private static final int VISITS = 1000;
    private static final long SEED = 20261129;

    private final Catalogue catalogue = CatalogueReader.read().catalogue();
    private final AtlasState state = new AtlasState(catalogue, "zh");
    private final Random random = new Random(SEED);
    private long now;
    private final Visit visit = new Visit(state, Visit.Settings.USUAL, () -> now);
    private final SortedSet<String> everChanged = new TreeSet<>();

    @Test
    void leaveNothingBehind() {
        state.appearance().beginWith(Theme.LIGHT);
        SortedMap<String, String> fresh = Remains.of(new AtlasState(catalogue, "zh"));
        SortedMap<String, String> before = Remains.of(state);
        for (int i = 0; i < VISITS; i++) {
            visit.touch();
            visit.choose(random.nextBoolean() ? "zh" : "en");
            for (int step = random.nextInt(40); step >= 0; step--) {
                useSomething();
                now += TimeUnit.SECONDS.toNanos(random.nextInt(20));
                visit.tick();
            }
            everChanged.addAll(Remains.since(before, state).keySet());
            end();
            assertEquals(Phase.ATTRACT, visit.getPhase());
            assertEquals(new TreeMap<>(), Remains.since(before, state), "visit " + i + ", seed " + SEED);
        }
        assertEquals(fresh.keySet(), Remains.of(state).keySet());
        assertTrue(everChanged.size() > 20, "the visits changed much, or they show little: " + everChanged);
    }

    private void end() {
        switch (random.nextInt(3)) {
            case 0 -> visit.startAgain();
            case 1 -> visit.end(How.OPERATOR);
            default -> {
                for (int seconds = 0; seconds < 400 && visit.getPhase() != Phase.ATTRACT; seconds++) {
                    now += TimeUnit.SECONDS.toNanos(1);
                    visit.tick();
                }
                visit.end(How.IDLE);
            }
        }
    }

    private void useSomething() {
        List<Site> sites = catalogue.sites();
        Site site = sites.get(random.nextInt(sites.size()));
        visit.touch();
        switch (random.nextInt(24)) {
            case 0, 1, 2 -> state.choose(site);
            case 3 -> state.selection().hover(site);
            case 4 -> state.selection().next();
            case 5 -> state.filter().search(List.of("tower", "hn", "沈阳", "zoo", "").get(random.nextInt(5)));
            case 6 -> state.filter().toggle(catalogue.categories().get(random.nextInt(catalogue.categories().size())));
            case 7 -> state.filter().toggle(Facet.DISTRICT, site.district());
            case 8 -> state.filter().showYears(new Choice.Years(1950, 1950 + random.nextInt(60)));
            case 9 -> state.filter().undo();
            case 10 -> state.recentSearches().remember("tower");
            case 11 -> state.language().speakOther();
            case 12 -> state.arrangement().swap();
            case 13 -> state.appearance().switchNight();
            case 14 -> state.appearance().switchLabels();
            case 15 -> state.textSize().enlarge();
            case 16 -> {
                state.beginQuiz();
                if (state.quiz().isRunning()) {
                    state.choose(site);
                }
            }
            case 17 -> state.quiz().end();
            case 18 -> state.presentation().beginAt(Lesson.of(catalogue.tours().getFirst()), 0);
            case 19 -> state.presentation().leave();
            case 20 -> state.projector().brighten(1);
            case 21 -> state.projector().textSize().enlarge();
            case 22 -> state.classroom().countdown().pass(1);
            default -> state.pointing().toString();
        }
    }
}
