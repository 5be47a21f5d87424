package org.shenyangatlas.operation.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.shenyangatlas.catalogue.Problem;

/// Lets one pack in: everything is checked, and only what is complete and good becomes a version.
final class Admission {

    private static final System.Logger LOG = System.getLogger(Admission.class.getName());
    /// What a file takes on a disk beyond its bytes.
    private static final long BLOCK = 4096;

    private final StoreFolder folder;
    private final Versions versions;
    private final ContentRules rules;

    Admission(StoreFolder folder, Versions versions, ContentRules rules) {
        this.folder = folder;
        this.versions = versions;
        this.rules = rules;
    }

    /// Which content a pack says it is.
    ///
    /// @param name how sentences name it
    ContentVersion peek(Path path, String name) throws IOException, PackRefused {
        try (PackContents pack = PackContents.open(path, name, rules.limits())) {
            return versions.named(PackManifest.of(pack, rules.key()));
        }
    }

    Staged admit(Path path, String name) {
        try (PackContents pack = PackContents.open(path, name, rules.limits())) {
            PackManifest manifest = PackManifest.of(pack, rules.key());
            ContentVersion version = versions.named(manifest);
            StoreState state = versions.state();
            if (state.withdrawn().contains(version.name())) {
                return Staged.unchanged(name + ": " + version + " was rolled back, a newer one is waited for", version);
            }
            if (state.kept().contains(version.name())) {
                return Staged.unchanged(name + ": " + version + " is here already", version);
            }
            checkNewer(version, pack);
            checkSpace(manifest.manifest());
            return Staged.ready(version, name, stage(pack, manifest, version));
        } catch (PackRefused e) {
            return Staged.refused(e);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.DEBUG, "Not taken: " + name, e);
            return Staged.failed(name, StoreFolder.reason(e));
        }
    }

    private List<Problem> stage(PackContents pack, PackManifest manifest, ContentVersion version) throws IOException, PackRefused {
        Path staged = folder.staging().resolve("pack");
        Disk.delete(staged);
        Files.createDirectories(staged);
        try {
            Unpacking.unpack(pack, manifest, staged);
            List<Problem> warnings = CatalogueCheck.warnings(staged, pack.in("catalogue.json"));
            versions.adopt(staged, version);
            return warnings;
        } finally {
            drop(staged);
        }
    }

    /// An older pack, perhaps one that was signed long ago, does not replace a newer one by itself.
    private void checkNewer(ContentVersion version, PackContents pack) throws PackRefused {
        Optional<VersionNumber> newest = versions.newest(version.id());
        if (newest.isPresent() && !version.version().isNewerThan(newest.get())) {
            throw new PackRefused(pack.in(Manifest.FILE), "a version above " + newest.get() + ", which has been here",
                version.version().text(), "Raise the version in " + Manifest.FILE + " and make the pack again");
        }
    }

    private void checkSpace(Manifest manifest) throws IOException {
        long needed = manifest.files().stream().mapToLong(file -> file.size() + BLOCK).sum();
        long free = Files.getFileStore(folder.staging()).getUsableSpace();
        if (free < needed) {
            throw new IOException("a disk with " + Amount.bytes(free) + " free where " + Amount.of(needed) + " are needed, "
                + folder.staging());
        }
    }

    private static void drop(Path staged) {
        try {
            Disk.delete(staged);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.DEBUG, "Left in staging: " + staged, e);
        }
    }
}
