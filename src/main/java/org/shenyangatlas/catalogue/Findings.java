package org.shenyangatlas.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Everything found wrong while reading, in any order.
final class Findings {

    private final List<Finding> found = new ArrayList<>();

    void add(Finding finding) {
        found.add(finding);
    }

    void error(Object pointer, String expected, String actual, String suggestion) {
        add(Finding.error(pointer, expected, actual, suggestion));
    }

    void warning(Object pointer, String expected, String actual, String suggestion) {
        add(Finding.warning(pointer, expected, actual, suggestion));
    }

    /// The problems with their lines, in the order of the file.
    List<Problem> in(String file, byte[] content) {
        if (found.isEmpty()) {
            return List.of();
        }
        Set<String> pointers = new HashSet<>();
        for (Finding finding : found) {
            pointers.add(finding.pointer());
            if (finding.earlier() != null) {
                pointers.add(finding.earlier());
            }
        }
        Places places = Places.of(content, pointers);
        return found.stream().map(finding -> problem(finding, file, places))
            .sorted(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column)).toList();
    }

    private static Problem problem(Finding finding, String file, Places places) {
        Place place = finding.ofName() ? places.ofName(finding.pointer()) : places.ofValue(finding.pointer());
        String actual = finding.found();
        if (finding.earlier() != null) {
            actual += " again, first on line " + places.ofValue(finding.earlier()).line();
        }
        return new Problem(finding.severity(), file, place.line(), place.column(), finding.pointer(),
            finding.expected(), actual, finding.suggestion());
    }
}
