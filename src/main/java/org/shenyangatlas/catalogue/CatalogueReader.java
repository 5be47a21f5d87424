package org.shenyangatlas.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// Reads catalogues and says everything that is wrong with them. Never throws for a bad file.
public final class CatalogueReader {

    private static final String EXPECTED = "a catalogue in JSON";

    private CatalogueReader() {
    }

    /// The catalogue that comes with the atlas.
    public static Reading read() {
        String name = "catalogue.json";
        try (InputStream in = Assets.bundled().open(name)) {
            return read(in, name, Assets.bundled());
        } catch (IOException e) {
            return unusable(name, EXPECTED, "no such file in the atlas", "Install the atlas again");
        }
    }

    /// @param file a catalogue; the files it names are looked for beside it, then among those of the atlas
    public static Reading read(Path file) {
        String name = file.toString();
        if (Files.isDirectory(file)) {
            return unusable(name, EXPECTED, "a directory", "Name the file in it, such as catalogue.json");
        }
        try (InputStream in = Files.newInputStream(file)) {
            Path folder = file.toAbsolutePath().getParent();
            return read(in, name, folder == null ? Assets.bundled() : Assets.in(folder));
        } catch (NoSuchFileException e) {
            return unusable(name, EXPECTED, "no such file", "");
        } catch (AccessDeniedException e) {
            return unusable(name, EXPECTED, "a file that may not be read", "Allow the atlas to read it");
        } catch (IOException e) {
            return unusable(name, EXPECTED, "a file that cannot be read: " + e.getMessage(), "");
        }
    }

    /// @param file   name of the file, for problems
    /// @param assets where the files the catalogue names are
    static Reading read(InputStream in, String file, Assets assets) throws IOException {
        byte[] content = in.readNBytes(StrictJson.LARGEST + 1);
        if (content.length > StrictJson.LARGEST) {
            return unusable(file, "a file of up to " + (StrictJson.LARGEST >> 20) + " MB", "a larger one", "");
        }
        return read(content, file, assets);
    }

    static Reading read(byte[] content, String file, Assets assets) {
        Problem notText = Encoding.problem(content, file);
        if (notText != null) {
            return unusable(notText);
        }
        try (JsonParser in = StrictJson.parser(content)) {
            try {
                return read(in, content, file, assets);
            } catch (JacksonException e) {
                return unusable(SyntaxFault.problem(e, in.currentLocation(), file, content));
            }
        } catch (OutOfMemoryError e) { // thrown by the one large thing made here, which is garbage again by now
            return unusable(file, "a catalogue that fits into memory", "a larger one", "");
        }
    }

    private static Reading read(JsonParser in, byte[] content, String file, Assets assets) {
        JsonToken first = in.nextToken();
        if (first == null) {
            return unusable(file, EXPECTED, "an empty file", "");
        }
        Findings findings = new Findings();
        Catalogue catalogue = null;
        if (first == JsonToken.START_OBJECT) {
            catalogue = new CatalogueBuilder(assets, findings).read(in);
        } else {
            in.skipChildren();
            findings.error("", "an object, {...}", first == JsonToken.START_ARRAY ? "a list" : "a single value", "");
        }
        if (in.nextToken() != null) {
            Place place = new Place.Counter(content).at(in.currentTokenLocation().getByteOffset());
            return unusable(new Problem(Problem.Severity.ERROR, file, place.line(), place.column(), "",
                "the end of the file", "more after the catalogue", "Leave out what follows the last }"));
        }
        return new Reading(catalogue, findings.in(file, content));
    }

    private static Reading unusable(String file, String expected, String found, String suggestion) {
        return unusable(new Problem(Problem.Severity.ERROR, file, 0, 0, "", expected, found, suggestion));
    }

    private static Reading unusable(Problem problem) {
        return new Reading(null, List.of(problem));
    }
}
