package org.shenyangatlas.operation.content;

import java.util.List;
import org.shenyangatlas.catalogue.Problem;

/// A pack is not what a pack should be. Trying again will not help; another pack will.
///
/// The message is one sentence that names the file, what was expected and what was found.
public final class PackRefused extends Exception {

    private static final long serialVersionUID = 1;

    private final transient List<Problem> problems;

    PackRefused(String file, String expected, String found, String suggestion) {
        this(List.of(new Problem(Problem.Severity.ERROR, file, 0, 0, "", expected, found, suggestion)));
    }

    /// @param problems the first says why, the others what else is wrong
    PackRefused(List<Problem> problems) {
        super(problems.getFirst().toString());
        this.problems = List.copyOf(problems);
    }

    /// Everything that is wrong, as far as it was looked for.
    public List<Problem> problems() {
        return problems;
    }
}
