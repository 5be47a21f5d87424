package org.shenyangatlas.operation.content;

import java.nio.file.Path;
import java.util.List;
import org.shenyangatlas.catalogue.CatalogueReader;
import org.shenyangatlas.catalogue.Problem;
import org.shenyangatlas.catalogue.Reading;

/// Reads the catalogue of a pack as a visitor would get it. One error is enough: content that nobody watches has none.
final class CatalogueCheck {

    private CatalogueCheck() {
    }

    /// @param folder with a file catalogue.json and what it names
    /// @param name   how problems name that file
    /// @return its warnings
    static List<Problem> warnings(Path folder, String name) throws PackRefused {
        Reading reading = CatalogueReader.read(folder.resolve("catalogue.json"));
        List<Problem> errors = named(reading, Problem.Severity.ERROR, name);
        if (!errors.isEmpty()) {
            throw new PackRefused(errors);
        }
        return named(reading, Problem.Severity.WARNING, name);
    }

    private static List<Problem> named(Reading reading, Problem.Severity severity, String name) {
        return reading.problems().stream().filter(problem -> problem.severity() == severity)
            .map(problem -> new Problem(severity, name, problem.line(), problem.column(), problem.path(), problem.expected(),
                problem.found(), problem.suggestion())).toList();
    }
}
