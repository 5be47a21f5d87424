package org.shenyangatlas.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/// Reads points from the features of a GeoJSON file (RFC 7946), one by one.
final class GeoJsonPoints implements PointRow {

    private static final Pointer FEATURES = Pointer.ROOT.at("features");
    private static final String GEOMETRY = "geometry";
    private static final String LEFT_OUT = "The point is left out";

    private final String file;
    private final Findings findings;
    private final Headers headers = new Headers();
    private final Map<String, String> written = new HashMap<>();
    private JsonNode feature = MissingNode.getInstance();
    private int index;

    GeoJsonPoints(String file, Findings findings) {
        this.file = file;
        this.findings = findings;
    }

    /// @param in stands at the start of the root object
    /// @return null when there are no features that can be used
    @Nullable Catalogue read(JsonParser in, Catalogue like) {
        PointSites sites = null;
        boolean degrees = true;
        while (in.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = in.currentName();
            in.nextToken();
            if (name.equals("features") && in.currentToken() == JsonToken.START_ARRAY && sites == null && degrees) {
                sites = readFeatures(in, like);
            } else if (name.equals("crs")) {
                degrees = isOfDegrees(in.readValueAsTree());
            } else {
                in.skipChildren();
            }
        }
        if (sites == null && degrees) {
            findings.error("", "a list of features", "none", "");
        }
        return sites == null || !degrees ? null : sites.finish();
    }

    private PointSites readFeatures(JsonParser in, Catalogue like) {
        PointSites sites = null;
        for (index = 0; in.nextToken() != JsonToken.END_ARRAY; index++) {
            feature = in.readValueAsTree();
            written.clear();
            feature.path("properties").propertyNames().forEach(name -> written.putIfAbsent(headers.ours(name), name));
            if (sites == null) {
                sites = new PointSites(like, file, headers.languages(like.languages(), feature.path("properties").propertyNames()));
            }
            if (feature.path("type").asString("").equals("Feature")) {
                sites.read(this);
            } else {
                findings.error(FEATURES.at(index), "a feature", Words.of(feature.isObject() ? feature.path("type") : feature), LEFT_OUT);
            }
        }
        return sites == null ? new PointSites(like, file, like.languages()) : sites;
    }

    /// Older files may name another way to measure; RFC 7946 knows only degrees.
    private boolean isOfDegrees(JsonNode crs) {
        String name = crs.path("properties").path("name").asString("");
        boolean known = name.isEmpty() || name.contains("CRS84") || name.endsWith("4326");
        if (!known) {
            findings.error("/crs", "degrees in WGS 84", Words.quoted(name), "Save the file again as GeoJSON of RFC 7946");
        }
        return known;
    }

    private JsonNode value(String header) {
        if (header.equals("id") && feature.path("id").isValueNode() && !feature.path("id").isNull()) {
            return feature.path("id");
        }
        String name = written.get(header);
        return name == null ? MissingNode.getInstance() : feature.path("properties").path(name);
    }

    @Override
    public String text(String header) {
        JsonNode value = value(header);
        return value.isNull() || !value.isValueNode() ? "" : value.asString();
    }

    @Override
    public List<String> list(String header) {
        JsonNode value = value(header);
        if (!value.isArray()) {
            return CsvCell.entries(text(header));
        }
        List<String> entries = new ArrayList<>(value.size());
        value.forEach(entry -> {
            if (entry.isValueNode() && !entry.isNull()) {
                entries.add(entry.asString());
            }
        });
        return entries;
    }

    @Override
    public JsonNode tree(String header) {
        JsonNode value = value(header);
        return value.isContainer() ? value : MissingNode.getInstance();
    }

    @Override
    public @Nullable GeoPoint point() {
        JsonNode geometry = feature.path(GEOMETRY);
        JsonNode place = geometry.path("coordinates");
        Pointer at = FEATURES.at(index).at(GEOMETRY);
        if (!geometry.path("type").asString("").equals("Point")) {
            findings.error(at, "a geometry of type Point", Words.of(geometry.isObject() ? geometry.path("type") : geometry), LEFT_OUT);
            return null;
        }
        if (!place.path(0).isNumber() || !place.path(1).isNumber()) {
            findings.error(at.at("coordinates"), "degrees east and north, such as [123.43, 41.78]", Words.of(place), LEFT_OUT);
            return null;
        }
        return onTheGlobe(place.path(1).asDouble(), place.path(0).asDouble(), "coordinates/1", "coordinates/0");
    }

    @Override
    public String where() {
        return FEATURES.at(index).toString();
    }

    @Override
    public void tell(Problem.Severity severity, String header, String expected, String found, String suggestion) {
        String below = header.startsWith("coordinates") ? "/" + GEOMETRY + "/" + header
            : header.equals("id") && feature.has("id") ? "/id" : "/properties/" + Pointer.escape(written.getOrDefault(header, header));
        findings.add(new Finding(severity, where() + below, false, expected, found, suggestion, null));
    }
}
