package org.shenyangatlas.operation.statistics;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;

/// A day of a kiosk.
///
/// @param day           by the machine's clock and zone
/// @param visits        how many were begun
/// @param medianSeconds how long half of the visits that ended took at most; empty when none has ended
/// @param sites         those opened, the most opened first
/// @param languages     how often which was chosen, by language tag
/// @param endings       how many visits ended how; an ending that did not occur is not in it
/// @param searches      how many searches found nothing
/// @param lost          events that could not be kept: what is counted here is too little by so many
public record Summary(LocalDate day, int visits, OptionalLong medianSeconds, List<SiteUse> sites,
                      SortedMap<String, Integer> languages, SortedMap<Ending, Integer> endings, int searches, long lost) {

    public Summary {
        sites = List.copyOf(sites);
        languages = Collections.unmodifiableSortedMap(new TreeMap<>(languages));
        endings = Collections.unmodifiableSortedMap(new TreeMap<>(endings));
    }

    static Summary of(LocalDate day, Figures figures) {
        return new Summary(day, figures.visits(), figures.medianSeconds(), figures.sites(), new TreeMap<>(figures.languages()),
            new TreeMap<>(figures.endings()), figures.searches().values().stream().mapToInt(Integer::intValue).sum(), figures.lost());
    }
}
