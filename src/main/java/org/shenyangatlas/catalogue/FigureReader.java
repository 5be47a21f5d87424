package org.shenyangatlas.catalogue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Reads figures. A point that cannot be told with the others, or of which no source is known, is left out, the rest stays.
final class FigureReader implements RecordList.Maker<Figure> {

    private final TextReader texts;
    private final References references;
    private final KnownIds sources;
    private final Findings findings;

    FigureReader(TextReader texts, References references, KnownIds sources, Findings findings) {
        this.texts = texts;
        this.references = references;
        this.sources = sources;
        this.findings = findings;
    }

    @Override
    public @Nullable Figure make(JsonNode node, Pointer at, int number) {
        LocalizedText title = texts.read(node.path("title"), at.at("title"));
        LocalizedText unit = texts.read(node.path("unit"), at.at("unit"));
        LocalizedText note = texts.read(node.path("note"), at.at("note"));
        Figure.Kind kind = Keywords.of(Figure.Kind.class, node.path("kind"));
        List<Point> points = points(node.path("points"), at.at("points"));
        if (points.isEmpty()) {
            findings.error(at.at("points"), "at least one point that can be used", "none", "Without it the figure is left out");
            return null;
        }
        if (kind == Figure.Kind.NUMBER && points.size() > 1) {
            findings.warning(at.at("points"), "one point in a figure that is a number", points.size() + " points",
                "The first one is shown");
            points = List.of(points.getFirst());
        }
        return new Figure(node.path("id").asString(), title, unit, times(node.path("times")), note, kind, points);
    }

    private static Map<String, BigDecimal> times(JsonNode node) {
        Map<String, BigDecimal> times = new HashMap<>();
        node.properties().forEach(entry -> times.put(entry.getKey(), BigDecimal.valueOf(entry.getValue().asDouble())));
        return times;
    }

    private List<Point> points(JsonNode list, Pointer at) {
        List<Point> points = new ArrayList<>(list.size());
        for (int i = 0; i < list.size(); i++) {
            if (!list.get(i).isNull()) { // one with a fault has been left out
                Point point = point(list.get(i), at.at(i), points.isEmpty() ? null : points.getFirst().period());
                if (point != null) {
                    points.add(point);
                }
            }
        }
        return points;
    }

    /// @param beside the period of the points before; null for the first
    private @Nullable Point point(JsonNode node, Pointer at, @Nullable Period beside) {
        LocalizedText label = texts.read(node.path("label"), at.at("label"));
        LocalizedText caveat = texts.read(node.path("caveat"), at.at("caveat"));
        List<String> from = references.atLeastOne(node.path("sources"), at.at("sources"), sources, "the point");
        double value = node.path("value").asDouble();
        Point.Part part = part(node.path("part"), at.at("part"), value);
        String written = node.path("period").asString();
        Period period = Period.of(written);
        if (period == null) {
            findings.error(at.at("period"), "a period", Words.quoted(written), "Without it the point is left out");
            return null;
        }
        if (beside != null && !period.isComparableWith(beside)) {
            findings.error(at.at("period"), "a period to be compared with " + Words.quoted(beside.toString()) + " before it",
                Words.quoted(written), beside.kind().several() + " and " + period.kind().several()
                    + " do not belong into one figure; the point is left out");
            return null;
        }
        return from.isEmpty() ? null
            : new Point(label, period, value, precision(node.path("precision")), change(node), part, from, caveat);
    }

    private Point.@Nullable Part part(JsonNode node, Pointer at, double whole) {
        if (!node.isObject()) {
            return null;
        }
        LocalizedText label = texts.read(node.path("label"), at.at("label"));
        double value = node.path("value").asDouble();
        if (value > whole) {
            findings.error(at.at("value"), "a part of " + BigDecimal.valueOf(whole).toPlainString(), Words.of(node.path("value")),
                "The part is left out");
            return null;
        }
        return new Point.Part(label, value, change(node));
    }

    private static Point.Precision precision(JsonNode node) {
        return node.isMissingNode() ? Point.Precision.EXACT : Keywords.of(Point.Precision.class, node);
    }

    private static @Nullable Double change(JsonNode node) {
        return node.has("change") ? Double.valueOf(node.path("change").asDouble()) : null;
    }
}
