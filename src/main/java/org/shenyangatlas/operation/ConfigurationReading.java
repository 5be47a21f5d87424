package org.shenyangatlas.operation;

import java.util.List;
import org.shenyangatlas.catalogue.Problem;

/// A configuration as far as it could be read, and what was wrong with it.
///
/// @param configuration the defaults where a value was wrong or the file could not be read
/// @param usable        whether the file could be read at all
/// @param problems      in the order of the file
public record ConfigurationReading(Configuration configuration, boolean usable, List<Problem> problems) {

    public ConfigurationReading {
        problems = List.copyOf(problems);
    }

    /// Whether a wrong value cost more than a default can replace: without its PIN, a kiosk does not start.
    boolean losesPin() {
        return problems.stream().anyMatch(problem -> problem.severity() == Problem.Severity.ERROR
            && (problem.path().equals("/pin") || problem.path().startsWith("/pin/")));
    }
}
