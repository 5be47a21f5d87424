package org.shenyangatlas.tiles.vector;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shenyangatlas.catalogue.LocalizedText;
import org.shenyangatlas.tiles.vector.Figure.Kind;

/// What the layers and tags of OpenMapTiles, and of Protomaps, mean to the atlas.
final class KnownSchemas {

    private static final List<String> KIND_TAGS = List.of("class", "kind", "pmap:kind");
    private static final Map<String, List<String>> NAMES = Map.of(
        "en", List.of("name:en", "name_en", "name:latin", "name_int"),
        "zh", List.of("name:zh-Hans", "name:zh", "name_zh", "name:nonlatin", "name"));

    private KnownSchemas() {
    }

    /// @return null for what the atlas does not show
    static @Nullable Kind kind(Feature feature) {
        String word = KIND_TAGS.stream().map(feature::text).filter(text -> !text.isEmpty()).findFirst().orElse("");
        Kind kind = switch (feature.layer()) {
            case "earth" -> Kind.LAND;
            case "water" -> feature.type() == Feature.Type.AREA ? Kind.WATER : Kind.WATERWAY;
            case "waterway", "physical_line" -> Kind.WATERWAY;
            case "landcover", "landuse", "natural", "park" -> ground(feature.layer(), word);
            case "building", "buildings" -> Kind.BUILDING;
            case "aeroway" -> runway(word);
            case "transportation", "roads", "transit" -> way(word, feature);
            case "place", "places" -> Kind.PLACE;
            default -> null;
        };
        return kind != null && fits(kind, feature.type()) ? kind : null;
    }

    /// Area, line or point, as the kind is painted.
    private static boolean fits(Kind kind, Feature.Type type) {
        return type == (kind == Kind.PLACE ? Feature.Type.POINT : kind.isArea() ? Feature.Type.AREA : Feature.Type.LINE);
    }

    static LocalizedText name(Feature feature) {
        LinkedHashMap<String, String> texts = new LinkedHashMap<>();
        for (String language : List.of("en", "zh")) {
            NAMES.getOrDefault(language, List.of()).stream().map(feature::text).filter(text -> !text.isBlank()).findFirst()
                .ifPresent(text -> texts.put(language, text));
        }
        return new LocalizedText(texts);
    }

    private static @Nullable Kind ground(String layer, String word) {
        return switch (word) {
            case "wood", "forest", "orchard", "scrub", "nature_reserve", "trees" -> Kind.WOOD;
            case "park", "national_park", "cemetery", "grass", "garden", "recreation_ground", "village_green", "golf_course",
                 "pitch", "zoo", "playground", "stadium", "meadow", "grassland" -> Kind.PARK;
            case "residential", "commercial", "industrial", "retail", "urban_area", "railway", "school", "university",
                 "hospital", "suburb", "quarter", "neighbourhood" -> Kind.BUILT_UP;
            default -> layer.equals("park") ? Kind.PARK : null;
        };
    }

    private static @Nullable Kind runway(String word) {
        return word.equals("runway") || word.equals("taxiway") ? Kind.RUNWAY : null;
    }

    private static @Nullable Kind way(String word, Feature feature) {
        return switch (word) {
            case "motorway", "trunk", "highway" -> Kind.MOTORWAY;
            case "primary", "secondary", "major_road" -> Kind.MAJOR_ROAD;
            case "tertiary", "medium_road" -> Kind.MINOR_ROAD;
            case "minor", "minor_road", "service", "residential", "busway" -> Kind.STREET;
            case "path", "track", "pedestrian", "other" -> Kind.PATH;
            case "rail", "transit", "subway", "light_rail", "tram" -> Kind.RAIL;
            case "aeroway" -> runway(feature.text("kind_detail"));
            case "runway" -> Kind.RUNWAY;
            default -> null;
        };
    }
}
