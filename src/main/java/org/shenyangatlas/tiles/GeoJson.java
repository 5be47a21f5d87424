package org.shenyangatlas.tiles;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.io.InputStream;
import java.util.ArrayList;
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

    /// Areas and lines on the map plane.
    ///
    /// @param smooth draws areas with curves through the middles of their sides, which hides that they were traced
    ///               from pixels
    List<Shape> shapes(boolean smooth) {
        List<Shape> shapes = new ArrayList<>();
        for (JsonNode feature : file.path("features")) {
            JsonNode geometry = feature.path("geometry");
            Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
            switch (geometry.path("type").asString("")) {
                case "Polygon" -> geometry.path("coordinates").forEach(ring -> addRing(path, points(ring), smooth));
                case "LineString" -> addLine(path, points(geometry.path("coordinates")));
                default -> {
                    continue;
                }
            }
            path.trimToSize();
            shapes.add(path);
        }
        return shapes;
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

    /// The names of lines, each on the middle of its longest stretch and along it, from the zoom at which it fits
    /// there.
    ///
    /// @param kind    what the places are called
    /// @param minZoom smallest zoom they are shown at
    List<Place> alongLines(String kind, double minZoom) {
        List<Place> places = new ArrayList<>();
        for (JsonNode feature : file.path("features")) {
            double[][] line = points(feature.path("geometry").path("coordinates"));
            double longest = 0;
            Place place = null;
            for (int i = 1; i < line.length; i++) {
                double dx = line[i][0] - line[i - 1][0];
                double dy = line[i][1] - line[i - 1][1];
                if (Math.hypot(dx, dy) > longest) {
                    longest = Math.hypot(dx, dy);
                    GeoPoint middle = new GeoPoint(Mercator.latitude(line[i][1] - dy / 2),
                        Mercator.longitude(line[i][0] - dx / 2));
                    double fits = Mercator.zoom(width(name(feature)) / longest);
                    place = new Place(name(feature), kind, middle, Math.max(minZoom, fits), Double.MAX_VALUE,
                        legible(Math.toDegrees(Math.atan2(dy, dx))));
                }
            }
            if (place != null) {
                places.add(place);
            }
        }
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

    private static void addLine(Path2D path, double[][] points) {
        for (int i = 0; i < points.length; i++) {
            if (i == 0) {
                path.moveTo(points[i][0], points[i][1]);
            } else {
                path.lineTo(points[i][0], points[i][1]);
            }
        }
    }

    /// @param points the last one repeats the first
    private static void addRing(Path2D path, double[][] points, boolean smooth) {
        if (!smooth || points.length < 4) {
            addLine(path, points);
        } else {
            int corners = points.length - 1;
            path.moveTo((points[0][0] + points[1][0]) / 2, (points[0][1] + points[1][1]) / 2);
            for (int i = 1; i <= corners; i++) {
                double[] corner = points[i % corners];
                double[] next = points[(i + 1) % corners];
                path.quadTo(corner[0], corner[1], (corner[0] + next[0]) / 2, (corner[1] + next[1]) / 2);
            }
        }
        path.closePath();
    }
}
