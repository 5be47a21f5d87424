package org.shenyangatlas.catalogue;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads a table as RFC 4180 writes it, row by row: cells with commas, quotes or line ends in them stand in double quotes, and
/// a quote in them is doubled. Semicolons or tabs between the cells, as some spreadsheets write them, will do as well.
final class CsvTable {

    private static final char QUOTE = '"';

    private final String text;
    private final char separator;
    private final List<String> cells = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();
    private int next;
    private int line = 1;
    private int lineStart;
    private @Nullable String fault;

    CsvTable(String text) {
        this.text = text;
        separator = separator(text);
    }

    /// What is in the first line most often.
    private static char separator(String text) {
        int[] count = new int[3];
        String separators = ",;\t";
        boolean quoted = false;
        for (int i = 0; i < text.length() && (quoted || text.charAt(i) != '\n' && text.charAt(i) != '\r'); i++) {
            quoted ^= text.charAt(i) == QUOTE;
            int which = separators.indexOf(text.charAt(i));
            if (which >= 0 && !quoted) {
                count[which]++;
            }
        }
        return count[0] >= count[1] && count[0] >= count[2] ? ',' : count[1] >= count[2] ? ';' : '\t';
    }

    char separator() {
        return separator;
    }

    /// Goes on to the next row that is not blank.
    ///
    /// @return false after the last one
    boolean next() {
        while (next < text.length()) {
            cells.clear();
            places.clear();
            fault = null;
            readRow();
            if (cells.size() > 1 || !cells.getFirst().isBlank() || fault != null) {
                return true;
            }
        }
        return false;
    }

    /// Cells of this row.
    int size() {
        return cells.size();
    }

    /// "" beyond the last one.
    String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    /// Where a cell begins, or the row when it has no such cell.
    Place place(int column) {
        return places.get(column < places.size() ? column : 0);
    }

    /// What was found that no cell may look like; null when this row is good.
    @Nullable String fault() {
        return fault;
    }

    private void readRow() {
        while (true) {
            places.add(new Place(line, next - lineStart + 1));
            cells.add(next < text.length() && text.charAt(next) == QUOTE ? quoted() : plain());
            if (next >= text.length()) {
                return;
            }
            char end = text.charAt(next++);
            if (end != separator) {
                endLine(end);
                return;
            }
        }
    }

    private String plain() {
        int begin = next;
        while (next < text.length() && !isEnd(text.charAt(next))) {
            next++;
        }
        return text.substring(begin, next);
    }

    private String quoted() {
        int begin = ++next;
        StringBuilder whole = null; // most cells have no quote in them
        while (next < text.length()) {
            char here = text.charAt(next++);
            if (here == '\n' || here == '\r') {
                endLine(here, false);
            } else if (here == QUOTE) {
                String part = text.substring(begin, next - 1);
                if (next >= text.length() || text.charAt(next) != QUOTE) {
                    String more = plain();
                    fault = more.isBlank() ? fault : Words.quoted(more.strip()) + " after closing quotes";
                    return whole == null ? part : whole.append(part).toString();
                }
                whole = (whole == null ? new StringBuilder() : whole).append(part).append(QUOTE);
                begin = ++next;
            }
        }
        fault = "quotes that are never closed";
        return text.substring(begin);
    }

    private boolean isEnd(char letter) {
        return letter == separator || letter == '\n' || letter == '\r';
    }

    private void endLine(char end) {
        endLine(end, true);
    }

    /// @param skip whether the second half of a line end is left behind; inside quotes it is part of the text
    private void endLine(char end, boolean skip) {
        boolean twofold = end == '\r' && next < text.length() && text.charAt(next) == '\n';
        if (twofold && !skip) {
            return; // the line ends with the other half
        }
        next += twofold ? 1 : 0;
        line++;
        lineStart = next;
    }
}
