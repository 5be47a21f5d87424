package org.shenyangatlas.catalogue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/// Reads points from a table.
final class CsvPoints implements PointRow {

    private static final List<String> PLACE = List.of("lat", "lon");
    private static final int MOST_NAMED = 5;

    private final String file;
    private final CsvTable table;
    private final Headers headers = new Headers();
    private final Map<String, Integer> columns = new HashMap<>();
    private final List<String> written = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    CsvPoints(byte[] content, String file) {
        this.file = file;
        String text = new String(content, StandardCharsets.UTF_8);
        table = new CsvTable(text.startsWith("\ufeff") ? text.substring(1) : text);
    }

    /// Whether a file that has no telling name begins like such a table.
    static boolean beginsLikeOne(byte[] content) {
        CsvPoints points = new CsvPoints(content, "");
        return points.table.next() && points.readHeaders();
    }

    /// @return null when the table cannot be used
    @Nullable Catalogue read(Catalogue like) {
        if (!table.next()) {
            tell(Problem.Severity.ERROR, "", "a table of points", "an empty file", "");
            return null;
        }
        if (!readHeaders()) {
            tell(Problem.Severity.ERROR, "", "a first row with the columns lat, lon and name",
                written.stream().limit(20).map(Words::quoted).collect(Collectors.joining(", ")), "");
            return null;
        }
        PointSites sites = new PointSites(like, file, headers.languages(like.languages(), written));
        tellUnknown(sites.languages());
        while (table.next()) {
            if (isWhole()) {
                sites.read(this);
            }
        }
        return sites.finish();
    }

    List<Problem> problems() {
        return problems;
    }

    /// @return whether what every point needs is there
    private boolean readHeaders() {
        for (int i = 0; i < table.size(); i++) {
            written.add(table.cell(i));
            columns.putIfAbsent(headers.ours(table.cell(i)), i);
        }
        return columns.keySet().containsAll(PLACE) && columns.keySet().stream().anyMatch(each -> each.equals("name") || each.startsWith("name_"));
    }

    private void tellUnknown(List<String> languages) {
        Set<String> known = new HashSet<>(PointColumn.headers(languages));
        for (PointColumn column : PointColumn.values()) {
            known.add(column.header());
        }
        List<String> unknown = written.stream().filter(each -> !each.isBlank() && !known.contains(headers.ours(each))).toList();
        if (!unknown.isEmpty()) {
            tell(Problem.Severity.WARNING, "", "columns of points", unknown.stream().limit(MOST_NAMED).map(Words::quoted)
                .collect(Collectors.joining(", ")) + (unknown.size() > MOST_NAMED ? " and others" : ""), "They are not shown");
        }
    }

    private boolean isWhole() {
        if (table.fault() != null) {
            tell(Problem.Severity.ERROR, "", "cells whose quotes are closed and doubled inside", table.fault(), "The row is left out");
            return false;
        }
        for (int i = written.size(); i < table.size(); i++) {
            if (!table.cell(i).isBlank()) {
                tell(Problem.Severity.ERROR, "", written.size() + " cells, as in the first row", Integer.toString(table.size()),
                    "A text with '" + table.separator() + "' in it stands in double quotes. The row is left out");
                return false;
            }
        }
        return true;
    }

    @Override
    public String text(String header) {
        Integer column = columns.get(header);
        return column == null ? "" : CsvCell.bare(table.cell(column));
    }

    @Override
    public List<String> list(String header) {
        String cell = text(header);
        return cell.isEmpty() ? List.of() : CsvCell.entries(cell);
    }

    @Override
    public JsonNode tree(String header) {
        String cell = text(header);
        if (!cell.startsWith("[")) {
            return MissingNode.getInstance();
        }
        try (JsonParser in = StrictJson.parser(cell.getBytes(StandardCharsets.UTF_8))) {
            return in.readValueAsTree();
        } catch (JacksonException e) {
            tell(Problem.Severity.WARNING, header, "a list in JSON", Words.quoted(cell), "It is not shown");
            return MissingNode.getInstance();
        }
    }

    @Override
    public @Nullable GeoPoint point() {
        Double latitude = degrees("lat");
        Double longitude = degrees("lon");
        return latitude == null || longitude == null ? null : onTheGlobe(latitude, longitude, "lat", "lon");
    }

    private @Nullable Double degrees(String header) {
        String cell = text(header).strip();
        try {
            return Double.valueOf(table.separator() == ',' ? cell : cell.replace(',', '.'));
        } catch (NumberFormatException e) {
            tell(Problem.Severity.ERROR, header, "degrees as a number, such as 41.78",
                cell.isEmpty() ? "an empty cell" : Words.quoted(cell), "The row is left out");
            return null;
        }
    }

    @Override
    public String where() {
        return "line " + table.place(0).line();
    }

    @Override
    public void tell(Problem.Severity severity, String header, String expected, String found, String suggestion) {
        Place place = written.isEmpty() ? new Place(1, 1) : table.place(columns.getOrDefault(header, 0));
        problems.add(new Problem(severity, file, place.line(), place.column(), header, expected, found, suggestion));
    }
}
