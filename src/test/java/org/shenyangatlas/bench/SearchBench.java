package org.shenyangatlas.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.shenyangatlas.catalogue.Assets;
import org.shenyangatlas.catalogue.Catalogue;
import org.shenyangatlas.catalogue.CatalogueReader;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.state.Background;
import org.shenyangatlas.state.Facet;
import org.shenyangatlas.state.SiteFilter;
import org.shenyangatlas.testing.Crowd;

/// How long a key in the search field takes: on the thread of the windows, and in all until what is found has changed.
public final class SearchBench {

    private static final List<String> TYPED = List.of("museum", "shenyang", "xinminqiao", "tower", "沈阳", "hun", "bridgge", "muesum", "zqnb");
    private static final int ROUNDS = 6;

    private SearchBench() {
    }

    /// @param arguments numbers of sites; none for 17, 1,000 and 100,000
    public static void main(String[] arguments) throws Exception {
        for (String number : arguments.length > 0 ? arguments : new String[] {"19", "1000", "100000"}) {
            int sites = Integer.parseInt(number);
            measure(sites <= 19 ? CatalogueReader.read().catalogue() : Crowd.of(sites));
        }
    }

    private static void measure(Catalogue catalogue) throws Exception {
        try (ExecutorService work = Executors.newSingleThreadExecutor()) {
            Queue<Runnable> back = new ConcurrentLinkedQueue<>();
            long start = System.nanoTime();
            SiteFilter filter = new AtlasState(catalogue, Assets.bundled(), "en", new Background(work, back::add)).filter();
            work.submit(() -> { }).get();
            double ready = (System.nanoTime() - start) / 1e6;
            List<Double> own = new ArrayList<>();
            List<Double> all = new ArrayList<>();
            List<Double> chosen = new ArrayList<>();
            for (int round = 0; round < ROUNDS; round++) {
                if (round == ROUNDS / 2) { // what came before has warmed up
                    List.of(own, all, chosen).forEach(List::clear);
                }
                for (String word : TYPED) {
                    for (int letters = 1; letters <= word.length(); letters++) {
                        String typed = word.substring(0, letters);
                        ask(() -> filter.search(typed), work, back, own, all);
                    }
                    String district = catalogue.districts().getFirst().id();
                    ask(() -> filter.toggle(Facet.DISTRICT, district), work, back, own, chosen);
                }
                filter.clear();
                settle(work, back);
            }
            System.out.printf(Locale.ROOT, "%,d sites: index ready after %.0f ms; a key: %s of the windows' thread, %s in all; a facet: %s in all%n",
                catalogue.sites().size(), ready, summary(own), summary(all), summary(chosen));
        }
    }

    private static void ask(Runnable question, ExecutorService work, Queue<Runnable> back, List<Double> own, List<Double> all)
            throws Exception {
        long start = System.nanoTime();
        question.run();
        double asked = System.nanoTime() - start;
        double shown = settle(work, back);
        own.add((asked + shown) / 1e6);
        all.add((System.nanoTime() - start) / 1e6);
    }

    /// @return nanoseconds on the thread of the windows
    private static double settle(ExecutorService work, Queue<Runnable> back) throws Exception {
        work.submit(() -> { }).get();
        long start = System.nanoTime();
        for (Runnable next = back.poll(); next != null; next = back.poll()) {
            next.run();
        }
        return System.nanoTime() - start;
    }

    private static String summary(List<Double> milliseconds) {
        List<Double> sorted = new ArrayList<>(milliseconds);
        Collections.sort(sorted);
        return String.format(Locale.ROOT, "median %.2f ms, p95 %.2f, longest %.2f", sorted.get(sorted.size() / 2),
            sorted.get((int) (sorted.size() * .95)), sorted.getLast());
    }
}
