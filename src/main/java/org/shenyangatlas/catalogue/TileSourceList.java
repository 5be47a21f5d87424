package org.shenyangatlas.catalogue;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/// Tile sources of an operator's own, as a list in a file of theirs: written like those of a catalogue, with packs anywhere
/// on the machine.
///
/// @param sources  every good one, in the order of the file
/// @param problems everything wrong, in the order of the file
public record TileSourceList(List<TileSource> sources, List<Problem> problems) {

    private static final JsonFile FILE = new JsonFile("list of tile sources", "maps.json", 1 << 20);
    private static final List<String> LANGUAGES = List.of("en", "zh");

    public TileSourceList {
        sources = List.copyOf(sources);
        problems = List.copyOf(problems);
    }

    /// @param content a file that is one list; never throws for a bad one
    /// @param file    its name, for problems
    /// @param folder  in which packs with a relative path are
    public static TileSourceList read(byte[] content, String file, Path folder) {
        try {
            return read(FILE.parse(content, file, in -> in.<JsonNode>readValueAsTree()), List.of(), content, file, folder);
        } catch (Refusal e) {
            return new TileSourceList(List.of(), List.of(e.problem()));
        }
    }

    /// @param list    a list in a larger file
    /// @param at      names of the fields it stands in, from the outermost
    /// @param content of the file, to tell lines
    public static TileSourceList read(JsonNode list, List<String> at, byte[] content, String file, Path folder) {
        Findings findings = new Findings();
        Pointer pointer = Pointer.ROOT;
        for (String field : at) {
            pointer = pointer.at(field);
        }
        List<TileSource> sources = List.of();
        if (list instanceof ArrayNode given) {
            ArrayNode fitting = given.deepCopy();
            CatalogueSchema schema = CatalogueSchema.bundled();
            for (int i = 0; i < fitting.size(); i++) {
                if (!fits(fitting.get(i), pointer.at(i), schema, findings)) {
                    fitting.setNull(i);
                }
            }
            sources = new TileSourceReader(new TextReader(LANGUAGES, findings), path -> place(folder, path), findings)
                .read(fitting, pointer);
        } else {
            findings.error(pointer, "a list of tile sources", Words.of(list), "");
        }
        return new TileSourceList(sources, findings.in(file, content));
    }

    private static boolean fits(JsonNode source, Pointer at, CatalogueSchema schema, Findings findings) {
        if (schema.fits("tileSource", source)) {
            return true;
        }
        boolean fits = true;
        for (Finding fault : schema.faults("tileSource", source, at)) {
            findings.add(fault);
            fits &= !fault.isError();
        }
        return fits;
    }

    private static @Nullable Path place(Path folder, String path) {
        try {
            return folder.resolve(path).toAbsolutePath().normalize();
        } catch (InvalidPathException e) { // letters no file name has on this system
            return null;
        }
    }
}
