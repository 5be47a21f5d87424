package org.shenyangatlas.operation.content;

import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Content in its place: a folder that holds a catalogue and all it names, checked, and never changed again.
///
/// @param id      of its pack
/// @param version of its pack
/// @param hash    the first 12 digits of the SHA-256 of its `pack.json`, so that no two contents share a folder
/// @param folder  where it is
public record ContentVersion(String id, VersionNumber version, String hash, Path folder) {

    private static final Pattern NAME = Pattern.compile("(" + Manifest.ID + ")_(\\d[\\d.]*)_([0-9a-f]{12})");

    /// @param versions the folder of all versions
    static ContentVersion of(PackManifest pack, Path versions) {
        Manifest manifest = pack.manifest();
        String hash = Hash.of(pack.content()).substring(0, 12);
        return new ContentVersion(manifest.id(), manifest.version(), hash,
            versions.resolve(manifest.id() + "_" + manifest.version() + "_" + hash));
    }

    /// Empty when that is not the name of a version.
    static Optional<ContentVersion> named(String name, Path versions) {
        Matcher parts = NAME.matcher(name);
        if (!parts.matches() || !VersionNumber.isOne(parts.group(3))) {
            return Optional.empty();
        }
        return Optional.of(new ContentVersion(parts.group(1), new VersionNumber(parts.group(3)), parts.group(4),
            versions.resolve(name)));
    }

    /// By which [ContentStore] knows it.
    public String name() {
        return id + "_" + version + "_" + hash;
    }

    /// What is given to `CatalogueReader`.
    public Path catalogue() {
        return folder.resolve("catalogue.json");
    }

    /// For people: `shenyang 1.2`.
    @Override
    public String toString() {
        return id + " " + version;
    }
}
