package org.shenyangatlas.operation.content;

import java.io.IOException;
import java.security.PublicKey;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// A pack's manifest, believed: it is signed by whom it has to be, and lists just the files that are there.
///
/// @param manifest  what it says
/// @param content   the bytes of `pack.json`
/// @param signature the bytes of `pack.sig`; null when there is none
record PackManifest(Manifest manifest, byte[] content, byte @Nullable [] signature) {

    private static final int LARGEST_SIGNATURE = 1_000;

    /// @param key null when packs need no signature
    static PackManifest of(PackContents pack, @Nullable PublicKey key) throws IOException, PackRefused {
        byte[] content = pack.read(Manifest.FILE, PackJson.LARGEST);
        if (content == null) {
            throw new PackRefused(pack.name(), "a file " + Manifest.FILE, "none", "Make the pack with --pack");
        }
        byte[] signature = pack.read(PackSignature.FILE, LARGEST_SIGNATURE);
        if (key != null) { // before anything in it is believed
            PackSignature.check(content, signature, key, pack.name());
        }
        Manifest manifest = Manifest.read(content, pack.in(Manifest.FILE));
        checkFiles(manifest, pack);
        return new PackManifest(manifest, content, signature);
    }

    private static void checkFiles(Manifest manifest, PackContents pack) throws PackRefused {
        Map<String, Long> there = pack.files();
        Set<String> unlisted = new TreeSet<>(there.keySet());
        unlisted.remove(Manifest.FILE);
        unlisted.remove(PackSignature.FILE);
        Set<String> missing = new LinkedHashSet<>();
        for (PackedFile file : manifest.files()) {
            Long size = there.get(file.path());
            if (size == null || !unlisted.remove(file.path())) {
                missing.add(file.path());
            } else if (size != file.size()) {
                throw new PackRefused(pack.in(file.path()), Amount.bytes(file.size()), Amount.of(size), "");
            }
        }
        if (!missing.isEmpty()) {
            throw new PackRefused(pack.in(missing.iterator().next()), "the file, as " + Manifest.FILE + " lists it", "none", "");
        }
        if (!unlisted.isEmpty()) {
            throw new PackRefused(pack.in(unlisted.iterator().next()), "only files that " + Manifest.FILE + " lists",
                "one more", "");
        }
    }
}
