package org.shenyangatlas.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// Reads catalogues and says everything that is wrong with them. Never throws for a bad file.
public final class CatalogueReader {

    private static final JsonFile FILE = new JsonFile("catalogue", "catalogue.json", StrictJson.LARGEST);

    private CatalogueReader() {
    }

    /// The catalogue that comes with the atlas.
    public static Reading read() {
        String name = "catalogue.json";
        try (InputStream in = Assets.bundled().open(name)) {
            return read(in, name, Assets.bundled());
        } catch (IOException e) {
            return unusable(FILE.unusable(name, "no such file in the atlas", "Install the atlas again"));
        }
    }

    /// @param file a catalogue; the files it names are looked for beside it, then among those of the atlas. Or points on the map,
    ///             as CSV or GeoJSON: then the picture that comes with the atlas is shown with them
    public static Reading read(Path file) {
        try {
            Path folder = file.toAbsolutePath().getParent();
            Assets assets = folder == null ? Assets.bundled() : Assets.in(folder);
            String name = file.toString();
            byte[] content = (PointsReader.isNamedSo(name) ? PointsReader.FILE : FILE).read(file);
            return PointsReader.arePoints(name, content) ? readPoints(content, name, assets) : read(content, name, assets);
        } catch (Refusal e) {
            return unusable(e);
        }
    }

    private static Reading readPoints(byte[] content, String file, Assets assets) throws Refusal {
        try {
            return PointsReader.read(content, file, assets);
        } catch (OutOfMemoryError e) { // as below
            throw new Refusal(file, "points that fit into memory", "more", "");
        }
    }

    /// @param file   name of the file, for problems
    /// @param assets where the files the catalogue names are
    static Reading read(InputStream in, String file, Assets assets) throws IOException {
        try {
            return read(FILE.read(in, file), file, assets);
        } catch (Refusal e) {
            return unusable(e);
        }
    }

    static Reading read(byte[] content, String file, Assets assets) {
        try {
            return FILE.parse(content, file, in -> read(in, content, file, assets));
        } catch (Refusal e) {
            return unusable(e);
        } catch (OutOfMemoryError e) { // thrown by the one large thing made here, which is garbage again by now
            return unusable(new Refusal(file, "a catalogue that fits into memory", "a larger one", ""));
        }
    }

    private static Reading read(JsonParser in, byte[] content, String file, Assets assets) {
        Findings findings = new Findings();
        Catalogue catalogue = null;
        if (in.currentToken() == JsonToken.START_OBJECT) {
            catalogue = new CatalogueBuilder(assets, findings).read(in);
        } else {
            findings.error("", "an object, {...}", in.currentToken() == JsonToken.START_ARRAY ? "a list" : "a single value", "");
            in.skipChildren();
        }
        return new Reading(catalogue, findings.in(file, content));
    }

    private static Reading unusable(Refusal why) {
        return new Reading(null, List.of(why.problem()));
    }
}
