package org.shenyangatlas.catalogue;

import java.util.ArrayList;
import java.util.List;

/// What a text looks like in a cell of CSV, and what it was before.
///
/// A spreadsheet takes a text that begins like a formula for one, and runs it: such a text gets an apostrophe before it, which
/// spreadsheets take for "this is text". So does one that begins with such an apostrophe, so that both can be told apart again.
public final class CsvCell {

    private static final String OF_FORMULAS = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";
    private static final char GUARD = '\'';
    private static final char BETWEEN = ';';
    private static final char WIDE_BETWEEN = '\uff1b';
    private static final char ESCAPE = '\\';

    private CsvCell() {
    }

    /// A text that no spreadsheet runs.
    public static String guarded(String text) {
        return looksLikeFormula(text) ? GUARD + text : text;
    }

    /// The text as it was before [#guarded].
    public static String bare(String cell) {
        return !cell.isEmpty() && cell.charAt(0) == GUARD && looksLikeFormula(cell) ? cell.substring(1) : cell;
    }

    /// After any number of guards.
    private static boolean looksLikeFormula(String text) {
        int begin = 0;
        while (begin < text.length() && text.charAt(begin) == GUARD) {
            begin++;
        }
        return begin < text.length() && OF_FORMULAS.indexOf(text.charAt(begin)) >= 0;
    }

    /// Entries with semicolons between them; a semicolon in an entry has a backslash before it.
    public static String joined(List<String> entries) {
        StringBuilder cell = new StringBuilder();
        for (String entry : entries) {
            cell.append(cell.isEmpty() ? "" : "; ");
            for (int i = 0; i < entry.length(); i++) {
                char next = entry.charAt(i);
                if (next == BETWEEN || next == WIDE_BETWEEN || next == ESCAPE) {
                    cell.append(ESCAPE);
                }
                cell.append(next);
            }
        }
        return cell.toString();
    }

    /// The entries of [#joined], without blanks around them; empty ones are left out.
    public static List<String> entries(String cell) {
        List<String> entries = new ArrayList<>();
        StringBuilder entry = new StringBuilder();
        for (int i = 0; i <= cell.length(); i++) {
            if (i == cell.length() || cell.charAt(i) == BETWEEN || cell.charAt(i) == WIDE_BETWEEN) {
                String text = entry.toString().strip();
                if (!text.isEmpty()) {
                    entries.add(text);
                }
                entry.setLength(0);
            } else if (cell.charAt(i) == ESCAPE && i + 1 < cell.length()) {
                entry.append(cell.charAt(++i));
            } else {
                entry.append(cell.charAt(i));
            }
        }
        return entries;
    }
}
