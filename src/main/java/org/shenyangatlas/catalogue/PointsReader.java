package org.shenyangatlas.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// Makes a catalogue of points on the map that another program wrote as CSV or GeoJSON ([PointColumn] tells the columns).
/// Its sites are off the picture; picture and map are those that come with the atlas.
final class PointsReader {

    /// Up to 256 MB: a hundred thousand sites with all their texts have half of that.
    static final JsonFile FILE = new JsonFile("file of points", "points.geojson", 256 << 20);
    private static final int BEGINNING = 1 << 16;

    private PointsReader() {
    }

    /// By the ending of its name; when that does not tell, by what it begins with.
    static boolean arePoints(String file, byte[] content) {
        return isNamedSo(file) || (beginsWithBracket(content) ? isFeatureCollection(content)
            : !file.toLowerCase(Locale.ROOT).endsWith(".json") && CsvPoints.beginsLikeOne(beginning(content)));
    }

    /// Whether the ending of its name tells.
    static boolean isNamedSo(String file) {
        return isTable(file) || isGeoJson(file);
    }

    static boolean isTable(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        return name.endsWith(".csv") || name.endsWith(".tsv");
    }

    private static boolean isGeoJson(String file) {
        return file.toLowerCase(Locale.ROOT).endsWith(".geojson");
    }

    static Reading read(byte[] content, String file, Assets assets) throws Refusal {
        Problem notText = Encoding.problem(content, file);
        if (notText != null) {
            throw new Refusal(notText);
        }
        Catalogue like = bundled(assets);
        if (isGeoJson(file) || !isTable(file) && beginsWithBracket(content)) {
            Findings findings = new Findings();
            Optional<Catalogue> read = FILE.parse(content, file, in -> Optional.ofNullable(features(in, file, findings, like)));
            return new Reading(read.orElse(null), findings.in(file, content));
        }
        CsvPoints table = new CsvPoints(content, file);
        Catalogue read = table.read(like);
        return new Reading(read, table.problems());
    }

    private static @Nullable Catalogue features(JsonParser in, String file, Findings findings, Catalogue like) {
        if (in.currentToken() == JsonToken.START_OBJECT) {
            return new GeoJsonPoints(file, findings).read(in, like);
        }
        findings.error("", "an object, {...}", in.currentToken() == JsonToken.START_ARRAY ? "a list" : "a single value", "");
        in.skipChildren();
        return null;
    }

    /// @param assets where the files of the picture are looked for
    private static Catalogue bundled(Assets assets) throws Refusal {
        String name = "catalogue.json";
        try (InputStream in = Assets.bundled().open(name)) {
            return Objects.requireNonNull(CatalogueReader.read(in, name, assets).catalogue(), "the bundled catalogue is sound");
        } catch (IOException e) {
            throw FILE.unusable(name, "no such file in the atlas", "Install the atlas again");
        }
    }

    private static boolean beginsWithBracket(byte[] content) {
        String text = new String(content, 0, Math.min(content.length, 64), StandardCharsets.UTF_8).replace("\ufeff", "").strip();
        return text.startsWith("{") || text.startsWith("[");
    }

    private static byte[] beginning(byte[] content) {
        return content.length <= BEGINNING ? content : Arrays.copyOf(content, BEGINNING);
    }

    /// Looks at the fields before the first long one.
    private static boolean isFeatureCollection(byte[] content) {
        try (JsonParser in = StrictJson.parser(content)) {
            if (in.nextToken() != JsonToken.START_OBJECT) {
                return false;
            }
            while (in.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = in.currentName();
                in.nextToken();
                if (name.equals("type")) {
                    return in.currentToken() == JsonToken.VALUE_STRING && in.getString().equals("FeatureCollection");
                }
                if (name.equals("features") || name.equals("format") || name.equals("sites")) {
                    return name.equals("features");
                }
                in.skipChildren();
            }
        } catch (JacksonException e) {
            return false; // told by whoever reads it
        }
        return false;
    }
}
