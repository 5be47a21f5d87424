package org.shenyangatlas.view.filter;

import java.util.Collection;
import java.util.IntSummaryStatistics;
import java.util.Map;
import java.util.Optional;

/// Years laid out along a line in steps of equally many years. Places are fractions of the line's length, 0 at its left end.
///
/// @param first year of all
/// @param last  year of all, later than the first
/// @param step  years in one step, at least 1; the last step may reach beyond the last year
record YearScale(int first, int last, int step) {

    /// More bars than this are too thin to be told apart.
    private static final int MOST_STEPS = 26;

    /// @return empty when there are no two different years to choose between
    static Optional<YearScale> of(Collection<Integer> years) {
        IntSummaryStatistics span = years.stream().mapToInt(Integer::intValue).summaryStatistics();
        if (years.isEmpty() || span.getMin() == span.getMax()) {
            return Optional.empty();
        }
        int length = span.getMax() - span.getMin() + 1;
        return Optional.of(new YearScale(span.getMin(), span.getMax(), Math.ceilDiv(length, MOST_STEPS)));
    }

    int steps() {
        return (last - first) / step + 1;
    }

    /// How many sites each step has.
    ///
    /// @param sites by their year
    int[] heights(Map<Integer, Integer> sites) {
        int[] heights = new int[steps()];
        sites.forEach((year, number) -> {
            if (year >= first && year <= last) {
                heights[(year - first) / step] += number;
            }
        });
        return heights;
    }

    /// Whether any year of a step lies within two years, both included.
    boolean touches(int index, int from, int to) {
        int begin = first + index * step;
        return begin <= to && begin + step - 1 >= from;
    }

    /// Where a year begins.
    double start(int year) {
        return (clamp(year) - first) / (double) (steps() * step);
    }

    /// Where a year ends; the last one at the end of the line.
    double end(int year) {
        return year >= last ? 1 : (clamp(year) + 1 - first) / (double) (steps() * step);
    }

    /// The year that begins nearest to a place.
    int beginning(double place) {
        return clamp(first + (int) Math.round(place * steps() * step));
    }

    /// The year that ends nearest to a place.
    int ending(double place) {
        return place >= 1 ? last : clamp(first - 1 + (int) Math.round(place * steps() * step));
    }

    int clamp(int year) {
        return Math.clamp(year, first, last);
    }
}
