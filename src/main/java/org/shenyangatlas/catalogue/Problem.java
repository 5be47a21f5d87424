package org.shenyangatlas.catalogue;

/// Something wrong with a catalogue, said so that its author can mend it.
///
/// @param severity   an ERROR leaves a record or the file out; a WARNING changes nothing that is shown
/// @param file       name of the file
/// @param line       from 1; 0 when it cannot be told
/// @param column     from 1; 0 when it cannot be told
/// @param path       JSON pointer, such as "/sites/3/position/lat", or the header of a column; "" for the whole file
/// @param expected   what was expected there
/// @param found      what was found instead
/// @param suggestion how to mend it; may be empty
public record Problem(Severity severity, String file, int line, int column, String path, String expected, String found,
                      String suggestion) {

    public enum Severity { ERROR, WARNING }

    /// One line for people: `catalogue.json:12:7: error at /sites/3/id: expected ..., found .... Suggestion.`
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(file);
        if (line > 0) {
            text.append(':').append(line).append(':').append(column);
        }
        text.append(severity == Severity.ERROR ? ": error" : ": warning");
        if (!path.isEmpty()) {
            text.append(" at ").append(path);
        }
        text.append(": expected ").append(expected).append(", found ").append(found);
        if (!suggestion.isEmpty()) {
            text.append(". ").append(suggestion);
        }
        return text.toString();
    }
}
