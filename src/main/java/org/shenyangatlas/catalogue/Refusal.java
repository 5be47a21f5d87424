package org.shenyangatlas.catalogue;

/// A file of JSON is refused as a whole; the problem says why.
final class Refusal extends Exception {

    private static final long serialVersionUID = 1;

    private final transient Problem problem;

    Refusal(Problem problem) {
        super(problem.toString());
        this.problem = problem;
    }

    Refusal(String file, String expected, String found, String suggestion) {
        this(new Problem(Problem.Severity.ERROR, file, 0, 0, "", expected, found, suggestion));
    }

    Problem problem() {
        return problem;
    }
}
