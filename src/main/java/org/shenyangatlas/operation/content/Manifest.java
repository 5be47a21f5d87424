package org.shenyangatlas.operation.content;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What `pack.json` says: which content this is, and what every file has to be.
///
/// @param id      small letters, digits and '-'; packs of one id follow one another
/// @param version the higher one is newer
/// @param files   all but `pack.json` and `pack.sig`
record Manifest(String id, VersionNumber version, List<PackedFile> files) {

    static final String FILE = "pack.json";
    static final String ID = "[a-z0-9](-?[a-z0-9]){0,31}";

    private static final int FORMAT = 1;
    private static final String CATALOGUE = "catalogue.json";

    Manifest {
        files = List.copyOf(files);
    }

    /// @param file its name, for refusals
    static Manifest read(byte[] content, String file) throws PackRefused {
        JsonNode root = PackJson.read(content, file);
        JsonNode format = root.path("format");
        if (!format.isInt() || format.intValue() != FORMAT) {
            throw new PackRefused(file, "\"format\": " + FORMAT, found(format), "A newer pack needs a newer atlas");
        }
        JsonNode files = root.path("files");
        if (!files.isArray()) {
            throw new PackRefused(file, "\"files\": a list", found(files), "Make the pack with --pack");
        }
        Manifest manifest = new Manifest(id(root, file), version(root, file),
            files.valueStream().map(Manifest::packedFile).toList());
        manifest.check(file);
        return manifest;
    }

    static String id(JsonNode root, String file) throws PackRefused {
        JsonNode id = root.path("id");
        if (!id.isString() || !id.stringValue().matches(ID)) {
            throw new PackRefused(file, "\"id\": up to 32 small letters and digits, with single - between", found(id), "");
        }
        return id.stringValue();
    }

    static VersionNumber version(JsonNode root, String file) throws PackRefused {
        JsonNode version = root.path("version");
        if (!version.isString() || !VersionNumber.isOne(version.stringValue())) {
            throw new PackRefused(file, "\"version\": " + VersionNumber.RULE, found(version), "");
        }
        return new VersionNumber(version.stringValue());
    }

    private static PackedFile packedFile(JsonNode file) {
        return new PackedFile(file.path("path").asString(""), file.path("size").asLong(-1), file.path("sha256").asString(""));
    }

    private void check(String file) throws PackRefused {
        Set<String> paths = new HashSet<>();
        for (PackedFile each : files) {
            String shown = PackNames.shown(each.path());
            if (each.size() < 0 || !each.sha256().matches("[0-9a-f]{64}")) {
                throw new PackRefused(file, "path, size in bytes and SHA-256 of each file",
                    "\"" + shown + "\" without one of them", "Make the pack with --pack");
            }
            if (!paths.add(each.path())) {
                throw new PackRefused(file, "each file once", "\"" + shown + "\" twice", "");
            }
        }
        if (!paths.contains(CATALOGUE)) {
            throw new PackRefused(file, CATALOGUE + " among the files", "none", "");
        }
    }

    byte[] written() {
        ObjectNode root = PackJson.object().put("format", FORMAT).put("id", id).put("version", version.text());
        ArrayNode list = root.putArray("files");
        files.forEach(file -> list.addObject().put("path", file.path()).put("size", file.size()).put("sha256", file.sha256()));
        return PackJson.written(root);
    }

    private static String found(JsonNode node) {
        return node.isMissingNode() ? "nothing" : PackNames.shown(node.toString());
    }
}
