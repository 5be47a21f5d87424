package org.shenyangatlas.operation.watch;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/// A log that never grows beyond a number of files of a size: `atlas.log` is written, `atlas.1.log` was before it, and so on;
/// the oldest is dropped. Not safe for threads.
final class LogRing implements Closeable {

    private final Path folder;
    private final String name;
    private final int files;
    private final long bytes;
    private @Nullable FileChannel open;

    /// @param files at least 1
    /// @param bytes of each file, at most
    LogRing(Path folder, String name, int files, long bytes) {
        this.folder = folder;
        this.name = name;
        this.files = files;
        this.bytes = bytes;
    }

    /// @param entry no longer than a file; cut otherwise
    /// @throws IOException when it cannot be written, not even after the oldest file was dropped to make room
    void append(byte[] entry) throws IOException {
        try {
            write(entry);
        } catch (IOException e) {
            close();
            if (!dropOldest()) {
                throw e;
            }
            write(entry);
        }
    }

    @Override
    public void close() throws IOException {
        if (open != null) {
            FileChannel closing = open;
            open = null;
            closing.close();
        }
    }

    private void write(byte[] entry) throws IOException {
        int length = (int) Math.min(entry.length, bytes);
        FileChannel channel = channel();
        if (channel.size() + length > bytes) {
            rotate();
            channel = channel();
        }
        ByteBuffer rest = ByteBuffer.wrap(entry, 0, length);
        while (rest.hasRemaining()) {
            channel.write(rest);
        }
    }

    private FileChannel channel() throws IOException {
        FileChannel channel = open;
        if (channel == null || !channel.isOpen() || !Files.exists(file(0))) { // somebody may have tidied up
            close();
            Files.createDirectories(folder);
            channel = FileChannel.open(file(0), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            open = channel;
        }
        return channel;
    }

    private void rotate() throws IOException {
        close();
        Files.deleteIfExists(file(files - 1));
        for (int i = files - 2; i >= 0; i--) {
            if (Files.exists(file(i))) {
                Files.move(file(i), file(i + 1), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private boolean dropOldest() throws IOException {
        for (int i = files - 1; i > 0; i--) {
            if (Files.deleteIfExists(file(i))) {
                return true;
            }
        }
        return false;
    }

    private Path file(int i) {
        return folder.resolve(i == 0 ? name + ".log" : name + "." + i + ".log");
    }
}
