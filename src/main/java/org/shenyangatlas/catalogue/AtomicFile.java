package org.shenyangatlas.catalogue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;

/// Writes a file so that nobody ever finds half of it: beside its place first, forced to the disk, then renamed.
public final class AtomicFile {

    /// What the file is to hold.
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private AtomicFile() {
    }

    /// @throws IOException when it cannot be written; what was there before is still there
    public static void write(Path file, Content content) throws IOException {
        boolean replaces = Files.exists(file);
        Path place = replaces ? file.toRealPath() : file.toAbsolutePath(); // a link stays a link
        if (replaces && !Files.isWritable(place)) { // renaming would not mind
            throw new AccessDeniedException(file.toString(), null, "it is write-protected");
        }
        Path half = place.resolveSibling("." + place.getFileName() + ".half");
        try {
            try (FileChannel channel = FileChannel.open(half, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
                StandardOpenOption.TRUNCATE_EXISTING)) {
                OutputStream out = Channels.newOutputStream(channel);
                content.writeTo(out);
                channel.force(true);
            }
            if (replaces) {
                keepPermissions(place, half);
            }
            rename(half, place);
        } finally {
            Files.deleteIfExists(half);
        }
    }

    private static void rename(Path half, Path place) throws IOException {
        try {
            Files.move(half, place, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(half, place, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /// Who shares a file with colleagues goes on sharing it.
    private static void keepPermissions(Path from, Path to) throws IOException {
        PosixFileAttributeView old = Files.getFileAttributeView(from, PosixFileAttributeView.class);
        if (old != null) {
            Files.setPosixFilePermissions(to, old.readAttributes().permissions());
        }
    }
}
