package org.shenyangatlas.catalogue;

import org.jspecify.annotations.Nullable;

/// A [Problem] whose line is not known yet.
///
/// @param severity   as in [Problem]
/// @param pointer    JSON pointer; what it points to need not exist
/// @param ofName     whether the name of the field is meant, not its value
/// @param expected   as in [Problem]
/// @param found      as in [Problem]
/// @param suggestion as in [Problem]
/// @param earlier    pointer to what stands there before it; its line is added to what was found
record Finding(Problem.Severity severity, String pointer, boolean ofName, String expected, String found,
               String suggestion, @Nullable String earlier) {

    static Finding error(Object pointer, String expected, String found, String suggestion) {
        return new Finding(Problem.Severity.ERROR, pointer.toString(), false, expected, found, suggestion, null);
    }

    static Finding warning(Object pointer, String expected, String found, String suggestion) {
        return new Finding(Problem.Severity.WARNING, pointer.toString(), false, expected, found, suggestion, null);
    }

    static Finding unknownField(String pointer, String name, Names known) {
        return new Finding(Problem.Severity.WARNING, pointer, true, "a known field", Words.quoted(name),
            known.suggestion(name), null);
    }

    static Finding repeated(Object pointer, String id, String earlier) {
        return new Finding(Problem.Severity.ERROR, pointer.toString(), false, "an id of its own", Words.quoted(id),
            "The first one stays", earlier);
    }

    boolean isError() {
        return severity == Problem.Severity.ERROR;
    }
}
