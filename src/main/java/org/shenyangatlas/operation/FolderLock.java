package org.shenyangatlas.operation;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// Holds a folder for one program. The system lets go of it however the program ends.
final class FolderLock implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(FolderLock.class.getName());
    /// Held by this program. To open such a file once more and close it would let go of the lock, on systems such as Linux.
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path folder;
    private final FileChannel channel;

    private FolderLock(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /// @param folder is made when there is none
    /// @return null when somebody holds it
    /// @throws IOException when it cannot be written
    static @Nullable FolderLock take(Path folder) throws IOException {
        Files.createDirectories(folder);
        Path real = folder.toRealPath();
        if (!HELD.add(real)) {
            return null;
        }
        FolderLock taken = null;
        try {
            FileChannel channel = FileChannel.open(real.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            try {
                taken = channel.tryLock() == null ? null : new FolderLock(real, channel);
            } finally {
                if (taken == null) {
                    channel.close();
                }
            }
        } finally {
            if (taken == null) {
                HELD.remove(real);
            }
        }
        return taken;
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            LOG.log(System.Logger.Level.DEBUG, "The lock ends with the program", e);
        }
        HELD.remove(folder);
    }
}
