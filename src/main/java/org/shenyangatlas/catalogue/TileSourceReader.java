package org.shenyangatlas.catalogue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Reads tile sources, and says what a schema cannot: what is wrong with where they are.
final class TileSourceReader {

    private static final Pattern FOLDER = Pattern.compile("(?!.*[.][.])[^/\\\\:*?\"<>|\\x00-\\x1f][^\\\\:*?\"<>|\\x00-\\x1f]*");
    private static final int USUAL_SIDE = 256;

    private final TextReader texts;
    private final Function<String, @Nullable Path> files;
    private final Findings findings;
    private final Map<String, Pointer> ids = new HashMap<>();

    /// @param files finds the place of a pack by its path, whether it is there or not; null for a path that is not allowed
    TileSourceReader(TextReader texts, Function<String, @Nullable Path> files, Findings findings) {
        this.texts = texts;
        this.files = files;
        this.findings = findings;
    }

    /// All good sources of a list; those that do not fit the schema are null in it.
    List<TileSource> read(JsonNode list, Pointer at) {
        List<TileSource> sources = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            TileSource source = list.get(i).isNull() ? null : source(list.get(i), at.at(i));
            if (source != null) {
                sources.add(source);
            }
        }
        return sources;
    }

    private @Nullable TileSource source(JsonNode node, Pointer at) {
        String id = node.path("id").asString();
        Pointer earlier = ids.putIfAbsent(id, at.at("id"));
        if (earlier != null) {
            findings.add(Finding.repeated(at.at("id"), id, earlier.toString()));
            return null;
        }
        int minZoom = node.path("minZoom").asInt();
        int maxZoom = node.path("maxZoom").asInt();
        if (minZoom > maxZoom) {
            findings.error(at.at("minZoom"), "a number up to maxZoom, " + maxZoom, minZoom + "", "");
            return null;
        }
        TileSource.About about = new TileSource.About(id, Keywords.of(TileSource.Datum.class, node.path("datum")),
            texts.read(node.path("attribution"), at.at("attribution")), node.path("licence").asString(),
            node.path("reviewNumber").asString(""), minZoom, maxZoom);
        String location = node.path("location").asString();
        return switch (node.path("kind").asString()) {
            case "bundled" -> bundled(about, location, at.at("location"));
            case "pack" -> pack(about, location, at.at("location"));
            default -> online(about, location, node, at);
        };
    }

    private @Nullable TileSource bundled(TileSource.About about, String location, Pointer at) {
        if (FOLDER.matcher(location).matches()) {
            return new TileSource.Bundled(about, location);
        }
        findings.error(at, "a folder below the catalogue's folder, with \"/\" and without \"..\"", Words.quoted(location), "");
        return null;
    }

    private @Nullable TileSource pack(TileSource.About about, String location, Pointer at) {
        String name = location.toLowerCase(Locale.ROOT);
        if (!name.endsWith(".mbtiles") && !name.endsWith(".pmtiles")) {
            findings.error(at, "a file that ends in .mbtiles or .pmtiles", Words.quoted(location), "");
            return null;
        }
        Path file = files.apply(location);
        if (file == null) {
            findings.error(at, "a file in the folder of this file, with \"/\" and without \"..\"", Words.quoted(location), "");
            return null;
        }
        if (!Files.isRegularFile(file)) {
            findings.warning(at, "a file that exists", Words.quoted(location), "Until it is there, the bundled map is shown");
        }
        return new TileSource.Pack(about, file);
    }

    private @Nullable TileSource online(TileSource.About about, String location, JsonNode node, Pointer at) {
        List<String> servers = new ArrayList<>();
        node.path("servers").forEach(server -> servers.add(server.asString()));
        UrlTemplate.Fault fault = UrlTemplate.fault(location, servers);
        if (fault != null) {
            findings.error(at.at("location"), fault.expected(), fault.found(), fault.suggestion());
            return null;
        }
        return new TileSource.Online(about, location, servers, node.path("tileSize").asInt(USUAL_SIDE));
    }
}
