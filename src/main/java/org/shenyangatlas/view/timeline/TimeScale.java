package org.shenyangatlas.view.timeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/// Where years lie along a line, as a share of its length from 0 to 1. Each year has a piece of the line: all of the same
/// length, or, where years long past tell little and the later ones much, from one year on all so many times as long.
///
/// @param first the first year
/// @param last  the last year, not before the first
/// @param turn  from which year on they are longer; the first when all are alike
/// @param times how many times as long
record TimeScale(int first, int last, int turn, int times) {

    /// So many times as long are the later years of a scale that turns.
    private static final int TIMES = 5;
    /// A line turns where nothing happens for this share of it,
    private static final double QUIET = .2;
    /// it spans as many years,
    private static final int LONG = 40;
    /// and so many times as much happens in a year after that as before.
    private static final int BUSIER = 3;
    /// Lines turn at round years.
    private static final int ROUND = 5;

    /// The scale for what happened in some years, one entry for each thing that happened.
    static TimeScale of(Collection<Integer> years) {
        NavigableSet<Integer> distinct = new TreeSet<>(years);
        if (distinct.isEmpty()) {
            return new TimeScale(0, 0, 0, 1);
        }
        int first = distinct.first();
        int last = distinct.last();
        int before = first;
        int after = first;
        int earlier = first;
        for (int year : distinct) {
            if (year - earlier > after - before) {
                before = earlier;
                after = year;
            }
            earlier = year;
        }
        int turn = Math.floorDiv(after - 1, ROUND) * ROUND;
        return isQuiet(years, first, last, before, after) && turn > before
            ? new TimeScale(first, last, turn, TIMES) : new TimeScale(first, last, first, 1);
    }

    private static boolean isQuiet(Collection<Integer> years, int first, int last, int before, int after) {
        double busyBefore = years.stream().filter(year -> year <= before).count() / (before - first + 1.0);
        double busyAfter = years.stream().filter(year -> year >= after).count() / (last - after + 1.0);
        return last - first >= LONG && after - before >= QUIET * (last - first) && busyAfter >= BUSIER * busyBefore;
    }

    boolean turns() {
        return turn > first;
    }

    /// @param year whole for the beginning of a year; beyond the line its end
    double at(double year) {
        double within = Math.clamp(year, first, end());
        return length(within) / length(end());
    }

    /// @param place from 0 to 1
    /// @return the year that place belongs to; its fraction tells how much of the year has gone
    double year(double place) {
        double length = Math.clamp(place, 0, 1) * length(end());
        double slow = turn - first;
        return length <= slow ? first + length : turn + (length - slow) / times;
    }

    /// Where the line ends.
    int end() {
        return last + 1;
    }

    private double length(double year) {
        return year <= turn ? year - first : turn - first + (year - turn) * times;
    }

    /// Years to be written along the line: round ones, closer together where years are longer.
    ///
    /// @param width pixels the line is long
    /// @param room  pixels that a written year takes
    List<Integer> ticks(double width, double room) {
        List<Integer> ticks = new ArrayList<>();
        double year = width / length(end());
        if (turns()) {
            add(ticks, first, turn, step(room / year));
        }
        add(ticks, turn, end(), step(room / (year * times)));
        return ticks;
    }

    private static void add(List<Integer> ticks, int from, int to, int step) {
        for (int year = Math.ceilDiv(from, step) * step; year < to; year += step) {
            ticks.add(year);
        }
    }

    private static int step(double years) {
        return List.of(1, 2, 5, 10, 20, 50, 100, 200, 500).stream().filter(step -> step >= years).findFirst().orElse(1000);
    }
}
