package org.shenyangatlas.operation.content;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shenyangatlas.catalogue.AtomicFile;
import org.shenyangatlas.catalogue.Problem;
import tools.jackson.databind.JsonNode;

/// Makes a pack of a folder, for authors. The same folder makes the same pack, byte for byte.
///
/// The folder says in `pack.json` which content it is, `{"id": "shenyang", "version": "1.2"}`; the list of files is made here, and
/// goes into the pack only. What an atlas would refuse, such as a catalogue with an error, is not packed.
public final class PackWriter {

    /// A pack that was made.
    ///
    /// @param files    how many it holds, without manifest and signature
    /// @param warnings what is not quite right with its catalogue
    public record Written(String id, VersionNumber version, int files, List<Problem> warnings) {
        public Written {
            warnings = List.copyOf(warnings);
        }
    }

    private PackWriter() {
    }

    /// @param target a name that ends with `.atlas`, outside the folder; a file that is there is replaced
    /// @param key    the packer's Ed25519 key; null for a pack without a signature
    /// @throws IOException when something cannot be read or written; the target is as it was
    /// @throws PackRefused when an atlas would refuse it; the target is as it was
    public static Written write(Path folder, Path target, @Nullable PrivateKey key) throws IOException, PackRefused {
        if (target.toAbsolutePath().normalize().startsWith(folder.toAbsolutePath().normalize())) {
            throw new PackRefused(target.toString(), "a file outside the folder that is packed", "one in it", "");
        }
        try (PackContents contents = PackContents.open(folder, folder.toString(), PackLimits.LARGEST)) {
            List<PackedPart> parts = parts(contents);
            Manifest manifest = manifest(contents, parts);
            List<Problem> warnings = CatalogueCheck.warnings(folder, contents.in("catalogue.json"));
            byte[] list = manifest.written();
            byte @Nullable [] signature = key == null ? null : signature(list, key);
            AtomicFile.write(target, out -> write(contents, list, signature, parts, out));
            return new Written(manifest.id(), manifest.version(), parts.size(), warnings);
        }
    }

    private static List<PackedPart> parts(PackContents contents) throws IOException, PackRefused {
        List<PackedPart> parts = new ArrayList<>();
        for (String path : contents.files().keySet()) {
            if (!path.equals(Manifest.FILE) && !path.equals(PackSignature.FILE)) {
                parts.add(PackedPart.of(contents, path));
            }
        }
        return parts;
    }

    private static Manifest manifest(PackContents contents, List<PackedPart> parts) throws IOException, PackRefused {
        byte[] own = contents.read(Manifest.FILE, PackJson.LARGEST);
        String file = contents.in(Manifest.FILE);
        if (own == null) {
            throw new PackRefused(file, "which content this is", "no such file",
                "Write {\"id\": \"my-city\", \"version\": \"1\"} into it");
        }
        JsonNode root = PackJson.read(own, file);
        List<PackedFile> files = parts.stream().map(PackedPart::file).toList();
        // read again, as an atlas will
        return Manifest.read(new Manifest(Manifest.id(root, file), Manifest.version(root, file), files).written(), file);
    }

    private static byte[] signature(byte[] manifest, PrivateKey key) throws IOException {
        try {
            return PackSignature.sign(manifest, key);
        } catch (GeneralSecurityException e) {
            throw new IOException("Not signed: " + e.getMessage(), e);
        }
    }

    private static void write(PackContents contents, byte[] manifest, byte @Nullable [] signature, List<PackedPart> parts,
                              OutputStream out) throws IOException {
        PackZip zip = new PackZip(out);
        zip.add(Manifest.FILE, manifest);
        if (signature != null) {
            zip.add(PackSignature.FILE, signature);
        }
        for (PackedPart part : parts) {
            zip.add(part, contents);
        }
        zip.finish();
    }
}
