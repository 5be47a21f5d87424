package org.shenyangatlas.operation.statistics;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;

/// The events of some time, counted. A visit counts where it began, its ending and its length where it ended.
final class Figures {

    private final List<Long> lengths = new ArrayList<>();
    private final Map<String, SiteUse> sites = new TreeMap<>();
    private final Map<String, Integer> searches = new TreeMap<>();
    private final Map<String, Integer> languages = new TreeMap<>();
    private final Map<Ending, Integer> endings = new EnumMap<>(Ending.class);
    private int visits;
    private long lost;

    void add(Event event) {
        String what = event.what() == null ? "" : event.what();
        long amount = event.amount() == null ? 0 : event.amount();
        switch (event.kind()) {
            case VISIT_BEGUN -> visits++;
            case VISIT_ENDED -> end(what, event);
            case SITE_OPENED -> sites.merge(what, new SiteUse(what, 1, 0), SiteUse::plus);
            case SITE_LEFT -> sites.merge(what, new SiteUse(what, 0, amount), SiteUse::plus);
            case SEARCH -> searches.merge(event.text() == null ? "" : event.text(), 1, Integer::sum);
            case LANGUAGE -> languages.merge(what, 1, Integer::sum);
            case LOST -> lost += amount;
        }
    }

    private void end(String how, Event event) {
        Ending.read(how).ifPresent(ending -> endings.merge(ending, 1, Integer::sum));
        if (event.amount() != null) {
            lengths.add(event.amount());
        }
    }

    int visits() {
        return visits;
    }

    /// Seconds; of an even number of visits the lower of the two in the middle; empty when of none the length is known.
    OptionalLong medianSeconds() {
        if (lengths.isEmpty()) {
            return OptionalLong.empty();
        }
        List<Long> sorted = new ArrayList<>(lengths);
        Collections.sort(sorted);
        return OptionalLong.of(sorted.get((sorted.size() - 1) / 2));
    }

    /// Of all visits whose length is known.
    long totalSeconds() {
        return lengths.stream().mapToLong(Long::longValue).sum();
    }

    /// The most opened first, of those opened as often the one looked at longer.
    List<SiteUse> sites() {
        return sites.values().stream().sorted(SiteUse.MOST_USED_FIRST).toList();
    }

    /// How often which text was searched in vain; under the empty one those whose text was not kept.
    Map<String, Integer> searches() {
        return searches;
    }

    Map<String, Integer> languages() {
        return languages;
    }

    Map<Ending, Integer> endings() {
        return endings;
    }

    long lost() {
        return lost;
    }
}
