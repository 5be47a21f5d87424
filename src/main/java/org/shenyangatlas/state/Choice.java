package org.shenyangatlas.state;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.shenyangatlas.catalogue.Site;

/// What has been chosen to be shown: values of facets, and a range of founding years. All of it must fit.
///
/// @param values only facets of which something is chosen
/// @param years  null for any year, and for sites whose year nobody knows
public record Choice(Map<Facet, Set<String>> values, @Nullable Years years) {

    public static final Choice EVERYTHING = new Choice(Map.of(), null);

    /// A range of years, both ends included.
    public record Years(int from, int to) {
        public Years {
            if (from > to) {
                throw new IllegalArgumentException("from " + from + " to " + to);
            }
        }

        public boolean contains(int year) {
            return year >= from && year <= to;
        }
    }

    public Choice {
        values = Map.copyOf(values);
    }

    public boolean isEverything() {
        return values.isEmpty() && years == null;
    }

    /// The chosen values of a facet, in the order they were chosen; empty for all.
    public Set<String> of(Facet facet) {
        return values.getOrDefault(facet, Set.of());
    }

    public boolean fits(Site site) {
        return fitsYears(site) && values.keySet().stream().allMatch(facet -> fits(site, facet));
    }

    Choice with(Facet facet, UnaryOperator<Set<String>> change) {
        Map<Facet, Set<String>> changed = new EnumMap<>(Facet.class);
        changed.putAll(values);
        Set<String> chosen = change.apply(new LinkedHashSet<>(of(facet)));
        if (chosen.isEmpty()) {
            changed.remove(facet);
        } else {
            changed.put(facet, java.util.Collections.unmodifiableSet(chosen));
        }
        return new Choice(changed, years);
    }

    Choice with(@Nullable Years wanted) {
        return new Choice(values, wanted);
    }

    private boolean fits(Site site, Facet facet) {
        Set<String> chosen = of(facet);
        return chosen.isEmpty() || facet.values(site).stream().anyMatch(chosen::contains);
    }

    private boolean fitsYears(Site site) {
        return years == null || site.year() != null && years.contains(site.year());
    }
}
