package org.shenyangatlas.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// Makes a catalogue of points on the map that another program wrote as CSV or GeoJSON ([PointColumn] tells the columns).
/// Its sites are off the picture; picture and map are those that come with the atlas.
final class PointsReader {

    /// The largest file that is read, in bytes.
    static final int LARGEST = 128 << 20;

    private static final JsonFile FILE = new JsonFile("file of points", "points.geojson", LARGEST);
    private static final int BEGINNING = 1 << 16;

    private PointsReader() {
    }

    /// By the ending of its name; when that does not tell, by what it begins with.
    static boolean arePoints(String file, byte[] content) {
        String name = file.toLowerCase(Locale.ROOT);
        return isTable(name) || name.endsWith(".geojson") || (beginsWithBracket(content) ? isFeatureCollection(content)
            : !name.endsWith(".json") && CsvPoints.beginsLikeOne(beginning(content)));
    }

    private static boolean isTable(String name) {
        return name.endsWith(".csv") || name.endsWith(".tsv");
    }

    static Reading read(byte[] content, String file, Assets assets) throws Refusal {
        Problem notText = Encoding.problem(content, file);
        if (notText != null) {
            throw new Refusal(notText);
        }
        Catalogue like = bundled(assets);
        if (!isTable(file.toLowerCase(Locale.ROOT)) && (beginsWithBracket(content) || file.toLowerCase(Locale.ROOT).endsWith(".geojson"))) {
            Findings findings = new Findings();
            AtomicReference<@Nullable Catalogue> read = new AtomicReference<>();
            FILE.parse(content, file, in -> {
                if (in.currentToken() == JsonToken.START_OBJECT) {
                    read.set(new GeoJsonPoints(file, findings).read(in, like));
                } else {
                    findings.error("", "an object, {...}", in.currentToken() == JsonToken.START_ARRAY ? "a list" : "a single value", "");
                    in.skipChildren();
                }
                return findings;
            });
            return new Reading(read.get(), findings.in(file, content));
        }
        CsvPoints table = new CsvPoints(content, file);
        Catalogue read = table.read(like);
        return new Reading(read, table.problems());
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
        return content.length <= BEGINNING ? content : java.util.Arrays.copyOf(content, BEGINNING);
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
