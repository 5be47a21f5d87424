package org.shenyangatlas.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Rows of comma-separated values after RFC 4180, safe to be opened in a spreadsheet.
public final class Csv {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    /// What a spreadsheet would calculate instead of showing it; also in the full width in which Chinese is typed.
    private static final Pattern FORMULA = Pattern.compile("^[\\s\\p{Z}]*[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20].*|^[\\t\\r\\n].*", Pattern.DOTALL);
    private static final Pattern SPECIAL = Pattern.compile("[\",\\r\\n]|^\\s|\\s$");

    private final Appendable out;

    /// Begins with a byte order mark: without one, Excel reads UTF-8 as the machine's old code page, and Chinese becomes
    /// nonsense. LibreOffice, WPS and whatever reads tables in programs skip it.
    public Csv(Appendable out) {
        this.out = out;
        append(BYTE_ORDER_MARK);
    }

    /// @param cells texts and numbers; a text that looks like a formula gets an apostrophe in front
    public void row(Object... cells) {
        append(Arrays.stream(cells).map(Csv::cell).collect(Collectors.joining(",", "", "\r\n")));
    }

    private static String cell(Object cell) {
        String text = cell.toString();
        String safe = cell instanceof Number || !FORMULA.matcher(text).matches() ? text : "'" + text;
        return SPECIAL.matcher(safe).find() ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    private void append(String text) {
        try {
            out.append(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
