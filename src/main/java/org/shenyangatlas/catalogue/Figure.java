package org.shenyangatlas.catalogue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/// A number told of the city, or several of them side by side.
///
/// @param id     unique, kebab-case
/// @param title  what is counted
/// @param unit   what one is; may be empty
/// @param times  by language tag, how often the unit of that language goes into that of the values: Chinese counts in 亿, of
///               which a billion has ten. Without an entry once.
/// @param note   how far the points can be compared; may be empty
/// @param kind   how it is shown
/// @param points at least one, all for the same kind of period
public record Figure(String id, LocalizedText title, LocalizedText unit, Map<String, BigDecimal> times, LocalizedText note, Kind kind,
                     List<Point> points) {

    /// How a figure is shown.
    public enum Kind {
        /// One number by itself.
        NUMBER,
        /// Columns beside each other: the same thing at several times.
        COLUMNS,
        /// Bars below each other: several things at the same time.
        BARS
    }

    public Figure {
        times = Map.copyOf(times);
        points = List.copyOf(points);
    }

    /// A value in the unit of a language, with as many digits as its sources give.
    public BigDecimal in(String language, double value) {
        return BigDecimal.valueOf(value).multiply(times.getOrDefault(language, BigDecimal.ONE)).stripTrailingZeros();
    }

    /// Ids of the sources of all points, each once, in the order of the points.
    public List<String> sources() {
        return points.stream().flatMap(point -> point.sources().stream()).distinct().toList();
    }
}
