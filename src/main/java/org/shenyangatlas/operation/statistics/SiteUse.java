package org.shenyangatlas.operation.statistics;

import java.util.Comparator;

/// How much a site was looked at.
///
/// @param site    its id
/// @param opened  how often it was opened
/// @param seconds how long it was open, all times together
public record SiteUse(String site, int opened, long seconds) {

    static final Comparator<SiteUse> MOST_USED_FIRST = Comparator.comparingInt(SiteUse::opened)
        .thenComparingLong(SiteUse::seconds).reversed().thenComparing(SiteUse::site);

    SiteUse plus(SiteUse other) {
        return new SiteUse(site, opened + other.opened, seconds + other.seconds);
    }
}
