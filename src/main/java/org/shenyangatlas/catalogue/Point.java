package org.shenyangatlas.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One value of a figure.
///
/// @param label     what it is the value of, where the figure's title does not say all; may be empty
/// @param period    what it is for
/// @param value     finite, 0 or more, in the figure's unit
/// @param precision how exactly it is told
/// @param change    on the period before, in per cent; null when nobody says
/// @param part      what its sources tell of a part of it; null for nothing
/// @param sources   ids of the sources that give it, at least one
/// @param caveat    what has to be known before it is used; may be empty
public record Point(LocalizedText label, Period period, double value, Precision precision, @Nullable Double change,
                    @Nullable Part part, List<String> sources, LocalizedText caveat) {

    /// How exactly a value is told.
    public enum Precision { EXACT, ABOUT, OVER }

    /// A part of a value.
    ///
    /// @param label  what it is
    /// @param value  finite, from 0 to the whole value
    /// @param change on the period before, in per cent; null when nobody says
    public record Part(LocalizedText label, double value, @Nullable Double change) {
    }

    public Point {
        sources = List.copyOf(sources);
    }
}
