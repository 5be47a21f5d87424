package org.shenyangatlas.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What came of reading a catalogue.
///
/// @param catalogue every good record; null when the file as a whole cannot be read
/// @param problems  everything wrong, in the order of the file
public record Reading(@Nullable Catalogue catalogue, List<Problem> problems) {
    public Reading {
        problems = List.copyOf(problems);
    }

    public boolean hasErrors() {
        return problems.stream().anyMatch(problem -> problem.severity() == Problem.Severity.ERROR);
    }
}
