package org.shenyangatlas.tiles;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Folders of files that took long to make and can be made again, each under a key. An entry appears when it is complete, in
/// one step, so that nobody ever sees half of one; the entries used longest ago are deleted.
public final class CacheFolder {

    private static final System.Logger LOG = System.getLogger(CacheFolder.class.getName());
    private static final String NAME = "shenyang-atlas";
    private static final String HALF = ".half-";
    private static final int KEPT = 3;

    private final Path folder;

    /// @param folder may not exist yet
    public CacheFolder(Path folder) {
        this.folder = folder;
    }

    /// The user's own, or one for this run only where that cannot be written.
    ///
    /// @param name what is kept in it
    public static CacheFolder ofUser(String name) throws IOException {
        Path folder = ofUser().resolve(name);
        try {
            Files.createDirectories(folder);
            if (Files.isWritable(folder)) {
                return new CacheFolder(folder);
            }
        } catch (IOException e) {
            LOG.log(System.Logger.Level.INFO, "No cache in " + folder, e);
        }
        Path temporary = Files.createTempDirectory(NAME);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(temporary)));
        return new CacheFolder(temporary.resolve(name));
    }

    /// Where tiles of servers are kept; may not exist, nor be writable.
    static Path ofTiles() {
        return ofUser().resolve("tiles");
    }

    private static Path ofUser() {
        String own = System.getProperty("atlas.cache");
        return own != null ? Path.of(own) : place(System.getProperty("os.name", ""), System.getenv(),
            Path.of(System.getProperty("user.home", "")));
    }

    /// Where a system keeps what can be made again.
    static Path place(String system, Map<String, String> environment, Path home) {
        String local = environment.getOrDefault("LOCALAPPDATA", "");
        String xdg = environment.getOrDefault("XDG_CACHE_HOME", "");
        if (system.startsWith("Windows") && !local.isEmpty()) {
            return Path.of(local, NAME);
        }
        if (system.startsWith("Mac")) {
            return home.resolve("Library/Caches").resolve(NAME);
        }
        // A relative one is to be ignored (XDG Base Directory Specification).
        return (xdg.startsWith("/") ? Path.of(xdg) : home.resolve(".cache")).resolve(NAME);
    }

    /// A complete entry, which counts as used now.
    ///
    /// @return null when there is none
    @Nullable Path find(String key) {
        Path entry = folder.resolve(key);
        if (!Files.isDirectory(entry)) {
            return null;
        }
        try {
            Files.setLastModifiedTime(entry, FileTime.from(Instant.now()));
        } catch (IOException e) {
            LOG.log(System.Logger.Level.DEBUG, "Not marked as used: " + entry, e); // it may be deleted earlier, no more
        }
        return entry;
    }

    /// An empty folder in which an entry is made, until [#complete] or [#drop].
    Path begin(String key) throws IOException {
        Files.createDirectories(folder);
        sweep();
        return Files.createTempDirectory(folder, HALF + ProcessHandle.current().pid() + "-" + key.substring(0, Math.min(8, key.length())));
    }

    /// Turns a folder that was begun into the entry of a key, and deletes the entries that are too many.
    Path complete(Path begun, String key) throws IOException {
        Path entry = folder.resolve(key);
        if (Files.isDirectory(entry)) {
            delete(begun); // another atlas was quicker
        } else {
            Files.move(begun, entry, StandardCopyOption.ATOMIC_MOVE);
        }
        find(key);
        List<Path> entries = entries().sorted(Comparator.comparing(CacheFolder::lastUse).reversed()).toList();
        entries.stream().skip(KEPT).forEach(CacheFolder::delete);
        return entry;
    }

    /// Deletes an entry, or a folder that was begun, as far as that is possible.
    static void drop(Path entry) {
        delete(entry);
    }

    private Stream<Path> entries() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(entry -> Files.isDirectory(entry) && !isHalf(entry)).toList().stream();
        }
    }

    /// Deletes what atlases that ended in the middle have left.
    private void sweep() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            all.filter(CacheFolder::isHalf).filter(half -> !isBeingMade(half)).forEach(CacheFolder::delete);
        }
    }

    private static boolean isHalf(Path entry) {
        return entry.getFileName().toString().startsWith(HALF);
    }

    private static boolean isBeingMade(Path half) {
        String maker = half.getFileName().toString().substring(HALF.length()).split("-", 2)[0];
        return maker.matches("\\d{1,18}") && ProcessHandle.of(Long.parseLong(maker)).isPresent();
    }

    private static FileTime lastUse(Path entry) {
        try {
            return Files.getLastModifiedTime(entry);
        } catch (IOException e) {
            return FileTime.fromMillis(0);
        }
    }

    private static void delete(Path entry) {
        try (Stream<Path> all = Files.walk(entry)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        } catch (NoSuchFileException e) {
            // gone already
        } catch (IOException e) {
            LOG.log(System.Logger.Level.INFO, "Left in the cache: " + entry, e);
        }
    }
}
