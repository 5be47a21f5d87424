package org.shenyangatlas.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.shenyangatlas.catalogue.Catalogue;
import org.shenyangatlas.catalogue.CsvCell;
import org.shenyangatlas.catalogue.Site;
import tools.jackson.databind.JsonNode;

/// Writes sites as a table of UTF-8 (RFC 4180), a row a site. A byte order mark comes first: without it spreadsheets take Chinese
/// for something else.
record CsvWriter(Catalogue catalogue, Progress progress) {

    private static final String LINE_END = "\r\n";

    void write(List<Site> sites, OutputStream out) throws IOException {
        SiteColumns columns = new SiteColumns(catalogue);
        Writer rows = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        rows.write('\ufeff');
        rows.write(String.join(",", columns.headers()) + LINE_END);
        StringBuilder row = new StringBuilder();
        for (int i = 0; i < sites.size(); i++) {
            row.setLength(0);
            columns.fill(sites.get(i), (_, value) -> row.append(row.isEmpty() ? "" : ",").append(cell(value)));
            rows.append(row).write(LINE_END);
            progress.step(i + 1, sites.size());
        }
        rows.flush();
    }

    private static String cell(JsonNode value) {
        String text = SiteColumns.flat(value, CsvCell::joined);
        return value.isNumber() ? text : quoted(CsvCell.guarded(text));
    }

    /// Only where it must be.
    private static String quoted(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (",\";\t\r\n".indexOf(text.charAt(i)) >= 0) {
                return '"' + text.replace("\"", "\"\"") + '"';
            }
        }
        return text.equals(text.strip()) ? text : '"' + text + '"';
    }
}
