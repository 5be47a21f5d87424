package org.shenyangatlas.operation.content;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The folders of a store. Versions appear and go in one step, by renaming from and to staging.
final class StoreFolder implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(StoreFolder.class.getName());

    private final Path root;
    private @Nullable FileChannel lock;
    private String hindrance = "";

    private StoreFolder(Path root) {
        this.root = root;
    }

    /// Never throws: where nothing can be written, [#hindrance] says why, and what is there is still read.
    static StoreFolder open(Path root) {
        StoreFolder store = new StoreFolder(root.toAbsolutePath());
        try {
            Files.createDirectories(store.versions());
            store.lock();
            if (store.hindrance.isEmpty()) {
                Disk.delete(store.staging());
                Files.createDirectories(store.staging());
            }
        } catch (IOException e) {
            store.hindrance = reason(e);
        }
        return store;
    }

    private void lock() throws IOException {
        FileChannel channel = FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock held = null;
        try {
            held = channel.tryLock();
        } catch (OverlappingFileLockException e) {
            LOG.log(System.Logger.Level.DEBUG, "Locked by this program", e);
        }
        if (held == null) {
            channel.close();
            hindrance = root + " is used by another atlas";
        } else {
            lock = channel; // held as long as this is open, or the program runs
        }
    }

    /// Why nothing can be changed here; "" when it can.
    String hindrance() {
        return hindrance;
    }

    Path file(String name) {
        return root.resolve(name);
    }

    Path versions() {
        return root.resolve("versions");
    }

    Path staging() {
        return root.resolve("staging");
    }

    /// Makes a complete folder in staging a version.
    void adopt(Path staged, ContentVersion version) throws IOException {
        if (Files.exists(version.folder())) { // left by one who ended before noting it
            discard(version.folder());
        }
        Files.move(staged, version.folder(), StandardCopyOption.ATOMIC_MOVE);
        Disk.force(versions());
    }

    /// Deletes all versions but these, as far as that is possible.
    void keepOnly(Set<String> names) {
        for (Path version : list()) {
            if (!names.contains(String.valueOf(version.getFileName()))) {
                try {
                    discard(version);
                } catch (IOException e) {
                    LOG.log(System.Logger.Level.WARNING, "Not deleted: " + version, e); // tried again at the next change
                }
            }
        }
    }

    /// A version is never seen half deleted.
    private void discard(Path version) throws IOException {
        Path place = staging().resolve("discarded");
        Disk.delete(place);
        Files.createDirectories(staging());
        Files.move(version, place, StandardCopyOption.ATOMIC_MOVE);
        Disk.delete(place);
    }

    /// All folders of versions, the latest made first.
    List<Path> list() {
        try (Stream<Path> all = Files.list(versions())) {
            return all.sorted(Comparator.comparing(StoreFolder::made).reversed()).toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static long made(Path version) {
        try {
            return Files.getLastModifiedTime(version.resolve(Manifest.FILE)).toMillis();
        } catch (IOException e) {
            return 0;
        }
    }

    /// Whether all files of a version are there, in their sizes. Their hashes were checked when they came.
    static boolean isWhole(ContentVersion version) {
        Path pack = version.folder().resolve(Manifest.FILE);
        try {
            byte[] content = Files.readAllBytes(pack);
            if (!Hash.of(content).startsWith(version.hash())) {
                return false;
            }
            for (PackedFile file : Manifest.read(content, pack.toString()).files()) {
                if (Files.size(version.folder().resolve(file.path())) != file.size()) {
                    return false;
                }
            }
            return true;
        } catch (IOException | PackRefused e) {
            LOG.log(System.Logger.Level.WARNING, "Damaged: " + version.folder(), e);
            return false;
        }
    }

    static String reason(IOException e) {
        String message = e.getMessage();
        String kind = e.getClass().getSimpleName().replace("Exception", "");
        return message == null ? kind : e.getClass() == IOException.class ? message : kind + ", " + message;
    }

    @Override
    public void close() {
        if (lock != null) {
            try {
                lock.close();
            } catch (IOException e) {
                LOG.log(System.Logger.Level.DEBUG, "Lock not closed", e);
            }
        }
    }
}
