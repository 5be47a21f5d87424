package org.shenyangatlas.operation.statistics;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;
import org.shenyangatlas.catalogue.Csv;

/// All that is kept as one table for a spreadsheet, one figure a row, so that it can be filtered and pivoted.
///
/// The first column says what a row covers: `all`, a `day` or an `hour`; each event is in one row of each, so whoever adds
/// up should filter by it first. The other columns:
///
/// | date, hour | of the kiosk's own time, hour 0 to 23; empty for what covers more |
/// | measure    | `visits`, `ending`, `site`, `language`, `search without result`, `lost events` |
/// | item       | which ending, site (id), language (tag), or text that was searched, where texts are kept |
/// | count      | how many; of sites how often opened |
/// | median seconds, seconds | of visits their length; of sites only how long they were open, together |
final class Report {

    private static final String NOTHING = "";

    private final String device;
    private final ZoneId zone;
    private final Figures all = new Figures();
    private final Map<LocalDate, Figures> days = new TreeMap<>();
    private final Map<LocalDateTime, Figures> hours = new TreeMap<>();

    Report(String device, ZoneId zone) {
        this.device = device;
        this.zone = zone;
    }

    void add(Event event) {
        LocalDateTime hour = LocalDateTime.ofInstant(event.at(), zone).truncatedTo(ChronoUnit.HOURS);
        all.add(event);
        days.computeIfAbsent(hour.toLocalDate(), _ -> new Figures()).add(event);
        hours.computeIfAbsent(hour, _ -> new Figures()).add(event);
    }

    void writeTo(Csv table) {
        table.row("device", "covers", "date", "hour", "measure", "item", "count", "median seconds", "seconds");
        rows(table, "all", NOTHING, NOTHING, all);
        days.forEach((day, figures) -> rows(table, "day", day, NOTHING, figures));
        hours.forEach((hour, figures) -> rows(table, "hour", hour.toLocalDate(), hour.getHour(), figures));
    }

    private void rows(Csv table, String covers, Object date, Object hour, Figures figures) {
        Object median = figures.medianSeconds().isPresent() ? figures.medianSeconds().getAsLong() : NOTHING;
        table.row(device, covers, date, hour, "visits", NOTHING, figures.visits(), median, figures.totalSeconds());
        figures.endings().forEach((ending, count) ->
            table.row(device, covers, date, hour, "ending", ending.written(), count, NOTHING, NOTHING));
        figures.sites().forEach(use ->
            table.row(device, covers, date, hour, "site", use.site(), use.opened(), NOTHING, use.seconds()));
        figures.languages().forEach((language, count) ->
            table.row(device, covers, date, hour, "language", language, count, NOTHING, NOTHING));
        figures.searches().forEach((text, count) ->
            table.row(device, covers, date, hour, "search without result", text, count, NOTHING, NOTHING));
        if (figures.lost() > 0) {
            table.row(device, covers, date, hour, "lost events", NOTHING, figures.lost(), NOTHING, NOTHING);
        }
    }
}
