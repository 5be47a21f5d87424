package org.shenyangatlas.state;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.shenyangatlas.catalogue.Site;

/// The values of every facet as numbers, so that a hundred thousand sites are counted within some milliseconds.
final class FacetIndex {

    /// The year of a site whose year nobody knows.
    static final int NO_YEAR = Integer.MIN_VALUE;

    private final Map<Facet, Column> columns = new EnumMap<>(Facet.class);
    private final int[] years;

    /// @param numbers of the values
    /// @param values  of each site, by its place in the catalogue
    record Column(Map<String, Integer> numbers, int[][] values) {

        /// @return which numbers are chosen
        boolean[] chosen(Set<String> wanted) {
            boolean[] chosen = new boolean[numbers.size()];
            wanted.forEach(value -> {
                Integer number = numbers.get(value);
                if (number != null) {
                    chosen[number] = true;
                }
            });
            return chosen;
        }
    }

    FacetIndex(List<Site> sites) {
        for (Facet facet : Facet.values()) {
            Map<String, Integer> numbers = new LinkedHashMap<>();
            int[][] values = new int[sites.size()][];
            for (int place = 0; place < values.length; place++) {
                List<Integer> of = new ArrayList<>();
                for (String value : facet.values(sites.get(place))) {
                    of.add(numbers.computeIfAbsent(value, _ -> numbers.size()));
                }
                values[place] = of.stream().mapToInt(Integer::intValue).toArray();
            }
            columns.put(facet, new Column(numbers, values));
        }
        years = new int[sites.size()];
        for (int place = 0; place < years.length; place++) {
            Integer year = sites.get(place).year();
            years[place] = year == null ? NO_YEAR : year;
        }
    }

    Column of(Facet facet) {
        return java.util.Objects.requireNonNull(columns.get(facet), "every facet has a column");
    }

    int year(int place) {
        return years[place];
    }
}
