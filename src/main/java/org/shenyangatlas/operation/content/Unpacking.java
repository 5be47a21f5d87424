package org.shenyangatlas.operation.content;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/// Writes the files of a pack into a folder, forced to the disk. What is hashed is what is written: a stick that changes its
/// mind while it is read gains nothing.
final class Unpacking {

    private Unpacking() {
    }

    /// @param folder empty; after a refusal there are some files in it
    static void unpack(PackContents pack, PackManifest manifest, Path folder) throws IOException, PackRefused {
        for (PackedFile file : manifest.manifest().files()) {
            Path target = folder.resolve(file.path());
            Files.createDirectories(target.getParent());
            unpack(pack, file, target);
        }
        write(folder.resolve(Manifest.FILE), manifest.content());
        byte @Nullable [] signature = manifest.signature();
        if (signature != null) {
            write(folder.resolve(PackSignature.FILE), signature);
        }
        Disk.forceFolders(folder);
    }

    private static void unpack(PackContents pack, PackedFile file, Path target) throws IOException, PackRefused {
        try (FileChannel channel = FileChannel.open(target, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            Counted out = new Counted(Channels.newOutputStream(channel), file.size());
            pack.copy(file.path(), out);
            if (out.left != 0) {
                throw new PackRefused(pack.in(file.path()), Amount.bytes(file.size()),
                    out.left > 0 ? Amount.of(file.size() - out.left) : "more", "");
            }
            String hash = HexFormat.of().formatHex(out.hash.digest());
            if (!hash.equals(file.sha256())) {
                throw new PackRefused(pack.in(file.path()), "SHA-256 " + file.sha256(), hash,
                    "It has been changed: make the pack again");
            }
            channel.force(true);
        }
    }

    private static void write(Path file, byte[] content) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            Channels.newOutputStream(channel).write(content);
            channel.force(true);
        }
    }

    /// Hashes what is written, and writes no more than was announced.
    private static final class Counted extends FilterOutputStream {

        private final MessageDigest hash = Hash.sha256();
        private long left;

        private Counted(OutputStream out, long size) {
            super(out);
            left = size;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            if (left >= length) {
                out.write(bytes, from, length);
                hash.update(bytes, from, length);
            }
            left = left >= length ? left - length : -1;
        }
    }
}
