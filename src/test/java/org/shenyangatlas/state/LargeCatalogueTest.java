package org.shenyangatlas.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;
import org.shenyangatlas.catalogue.Assets;
import org.shenyangatlas.catalogue.Catalogue;
import org.shenyangatlas.catalogue.Site;
import org.shenyangatlas.testing.Crowd;

/// A large catalogue is searched in the background.
class LargeCatalogueTest {

    private static final Catalogue CATALOGUE = Crowd.of(5000);

    private final Queue<Runnable> work = new ArrayDeque<>();
    private final Queue<Runnable> back = new ArrayDeque<>();
    private final SiteFilter filter = new AtlasState(CATALOGUE, Assets.bundled(), "en", new Background(work::add, back::add)).filter();

    @Test
    void theLastAnswerStandsUntilTheNextComes() {
        filter.search("museum 17");
        assertEquals(5000, filter.found().size());
        settle();
        assertTrue(!filter.found().isEmpty() && filter.found().size() < 5000);
        assertTrue(filter.found().stream().map(site -> site.name().in("en")).allMatch(name -> name.contains("Museum") && name.contains("17")));
    }

    @Test
    void onlyTheNewestQuestionIsAnswered() {
        List<List<Site>> told = new ArrayList<>();
        filter.search("museum");
        filter.search("bridge");
        filter.predicate().subscribe(_ -> told.add(List.copyOf(filter.found())));
        told.clear();
        settle();
        assertEquals(1, told.size());
        assertTrue(told.getFirst().stream().allMatch(site -> site.name().in("en").contains("Bridge")));
    }

    @Test
    void anAnswerThatComesTooLateIsNotShown() {
        filter.search("museum");
        run(work);
        filter.search("bridge");
        run(back);
        assertEquals(5000, filter.found().size());
        settle();
        assertTrue(filter.found().stream().allMatch(site -> site.name().in("en").contains("Bridge")));
    }

    @Test
    void typingOnFindsTheSameAsTypingAtOnce() {
        for (String typed : List.of("s", "sh", "she", "shen", "sheny")) {
            filter.search(typed);
            settle();
        }
        List<Site> stepwise = List.copyOf(filter.found());
        SiteFilter other = new AtlasState(CATALOGUE, Assets.bundled(), "en", Background.NONE).filter();
        other.search("sheny");
        assertEquals(other.found(), stepwise);
    }

    private void settle() {
        while (!work.isEmpty() || !back.isEmpty()) {
            run(work);
            run(back);
        }
    }

    private static void run(Queue<Runnable> tasks) {
        while (!tasks.isEmpty()) {
            tasks.poll().run();
        }
    }
}
