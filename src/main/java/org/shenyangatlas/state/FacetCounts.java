package org.shenyangatlas.state;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.shenyangatlas.state.Choice.Years;

/// How many sites each value of each facet would show if it alone were chosen of its facet, everything else staying as it is.
public final class FacetCounts {

    private static final Facet[] FACETS = Facet.values();

    private final Map<Facet, Map<String, Integer>> numbers = new EnumMap<>(Facet.class);
    private final int[][] counts = new int[FACETS.length][];
    private final TreeMap<Integer, Integer> years = new TreeMap<>();
    private final boolean[] fits;

    /// @param places of the sites that the query finds
    FacetCounts(FacetIndex index, int[] places, Choice choice) {
        boolean[][] chosen = new boolean[FACETS.length][];
        int[][][] values = new int[FACETS.length][][];
        for (Facet facet : FACETS) {
            FacetIndex.Column column = index.of(facet);
            numbers.put(facet, column.numbers());
            counts[facet.ordinal()] = new int[column.numbers().size()];
            chosen[facet.ordinal()] = choice.of(facet).isEmpty() ? null : column.chosen(choice.of(facet));
            values[facet.ordinal()] = column.values();
        }
        Years wanted = choice.years();
        fits = new boolean[places.length];
        for (int i = 0; i < places.length; i++) {
            int place = places[i];
            int year = index.year(place);
            boolean inYears = wanted == null || year != FacetIndex.NO_YEAR && wanted.contains(year);
            int unfit = 0;
            int last = -1;
            for (int facet = 0; facet < FACETS.length; facet++) {
                if (chosen[facet] != null && !any(values[facet][place], chosen[facet])) {
                    unfit++;
                    last = facet;
                }
            }
            fits[i] = inYears && unfit == 0;
            if (unfit == 0 && year != FacetIndex.NO_YEAR) {
                years.merge(year, 1, Integer::sum);
            }
            for (int facet = 0; inYears && facet < FACETS.length; facet++) {
                if (unfit == 0 || unfit == 1 && last == facet) {
                    for (int value : values[facet][place]) {
                        counts[facet][value]++;
                    }
                }
            }
        }
    }

    private static boolean any(int[] values, boolean[] chosen) {
        for (int value : values) {
            if (chosen[value]) {
                return true;
            }
        }
        return false;
    }

    /// Whether the site at an index of the places it was made with fits everything chosen.
    boolean fits(int index) {
        return fits[index];
    }

    public int of(Facet facet, String value) {
        Integer number = numbers.get(facet).get(value);
        return number == null ? 0 : counts[facet.ordinal()][number];
    }

    /// Sites by founding year, whichever years are chosen; years without any are left out.
    public Map<Integer, Integer> years() {
        return Collections.unmodifiableMap(years);
    }
}
