package org.shenyangatlas.tiles;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.shenyangatlas.catalogue.GeoPoint;
import org.shenyangatlas.catalogue.LocalizedText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// One file of figures. Only what our own files use: Polygon, LineString and Point, one figure to a feature.
final class GeoJson {

    static final GeoJson EMPTY = new GeoJson(JsonMapper.shared().createObjectNode());

    private static final double IDEOGRAPH = 13;
    private static final double LETTER = 6.5;

    private final JsonNode file;

    private GeoJson(JsonNode file) {
        this.file = file;
    }

    static GeoJson read(InputStream in) {
        return new GeoJson(JsonMapper.shared().readTree(in));
    }

    /// Areas and lines.
    ///
    /// @param sort only those whose property `class` says so; "" for all
    List<Figure> figures(String sort) {
        List<Figure> figures = new ArrayList<>();
        for (JsonNode feature : file.path("features")) {
            if (!sort.isEmpty() && !sort.equals(feature.path("properties").path("class").asString(""))) {
                continue;
            }
            JsonNode coordinates = feature.path("geometry").path("coordinates");
            switch (feature.path("geometry").path("type").asString("")) {
                case "Polygon" -> {
                    List<double[][]> rings = new ArrayList<>();
                    coordinates.forEach(ring -> rings.add(points(ring)));
                    figures.add(new Figure(rings, true));
                }
                case "LineString" -> figures.add(new Figure(List.<double[][]>of(points(coordinates)), false));
                default -> { }
            }
        }
        return figures;
    }

    List<Place> places() {
        List<Place> places = new ArrayList<>();
        for (JsonNode feature : file.path("features")) {
            JsonNode point = feature.path("geometry").path("coordinates");
            JsonNode about = feature.path("properties");
            places.add(new Place(name(feature), about.path("kind").asString("place"),
                new GeoPoint(point.path(1).asDouble(), point.path(0).asDouble()),
                about.path("minZoom").asDouble(0), about.path("maxZoom").asDouble(Double.MAX_VALUE),
                about.path("angle").asDouble(0)));
        }
        return places;
    }

    /// The names of lines, on the middle of each stretch and along it, from the zoom at which they fit there; on the longest
    /// stretches of all lines first.
    ///
    /// @param kind    what the places are called
    /// @param minZoom smallest zoom they are shown at
    List<Place> alongLines(String kind, double minZoom) {
        List<Place> places = new ArrayList<>();
        for (JsonNode feature : file.path("features")) {
            double[][] line = points(feature.path("geometry").path("coordinates"));
            for (int i = 1; i < line.length; i++) {
                double dx = line[i][0] - line[i - 1][0];
                double dy = line[i][1] - line[i - 1][1];
                GeoPoint middle = new GeoPoint(Mercator.latitude(line[i][1] - dy / 2),
                    Mercator.longitude(line[i][0] - dx / 2));
                double fits = Mercator.zoom(width(name(feature)) / Math.hypot(dx, dy));
                places.add(new Place(name(feature), kind, middle, Math.max(minZoom, fits), Double.MAX_VALUE,
                    legible(Math.toDegrees(Math.atan2(dy, dx)))));
            }
        }
        places.sort(Comparator.comparingDouble(Place::minZoom));
        return places;
    }

    /// About how many pixels the longest form of a name takes.
    private static double width(LocalizedText name) {
        return name.texts().values().stream()
            .mapToDouble(text -> text.chars().mapToDouble(c -> Character.isIdeographic(c) ? IDEOGRAPH : LETTER).sum())
            .max().orElse(0);
    }

    /// Never upside down.
    private static double legible(double degrees) {
        return degrees > 90 ? degrees - 180 : degrees < -90 ? degrees + 180 : degrees;
    }

    private static LocalizedText name(JsonNode feature) {
        LinkedHashMap<String, String> names = new LinkedHashMap<>();
        feature.path("properties").path("name").properties()
            .forEach(name -> names.put(name.getKey(), name.getValue().asString("")));
        return new LocalizedText(names);
    }

    private static double[][] points(JsonNode line) {
        double[][] points = new double[line.size()][];
        for (int i = 0; i < points.length; i++) {
            points[i] = new double[] {Mercator.x(line.path(i).path(0).asDouble()),
                Mercator.y(line.path(i).path(1).asDouble())};
        }
        return points;
    }
}
