package org.shenyangatlas.tiles.online;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shenyangatlas.tiles.pack.TileAddress;

/// Tiles of one server on disk, up to a size; those used longest ago go first.
///
/// A tile is written beside its place and renamed, and carries a checksum: whoever is killed at any moment, or loses power,
/// leaves whole tiles and perhaps a half one that nobody looks at and that the next start sweeps away. What cannot be
/// written is not kept; that is no fault.
public final class TileStore {

    private static final System.Logger LOG = System.getLogger(TileStore.class.getName());
    private static final String HALF = ".half-";
    private static final long LARGEST = 9L << 20;
    /// To so much it is emptied when it is full.
    private static final double KEPT = 0.9;

    private final Path folder;
    private final long most;
    private final InstantSource clock;
    private final AtomicInteger halves = new AtomicInteger();
    private @Nullable Map<String, Long> sizes;
    private long total;
    private boolean told;

    /// @param folder its own; need not exist
    /// @param most   bytes
    public TileStore(Path folder, long most, InstantSource clock) {
        this.folder = folder;
        this.most = most;
        this.clock = clock;
    }

    /// @return null when it is not kept, or damaged
    @Nullable StoredTile find(TileAddress address) {
        String name = name(address);
        Path file = folder.resolve(name);
        try {
            if (Files.size(file) > LARGEST) {
                return null;
            }
            StoredTile tile = StoredTile.of(Files.readAllBytes(file));
            if (tile == null) {
                forget(name);
                return null;
            }
            use(name);
            return tile;
        } catch (NoSuchFileException e) {
            return null;
        } catch (IOException e) {
            tell(e);
            return null;
        }
    }

    void keep(TileAddress address, StoredTile tile) {
        byte[] bytes = tile.toBytes();
        String name = name(address);
        try {
            sizes();
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Path half = folder.resolve(HALF + ProcessHandle.current().pid() + "-" + halves.incrementAndGet());
            try {
                Files.write(half, bytes);
                Files.move(half, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(half);
            }
            count(name, bytes.length);
        } catch (IOException e) {
            tell(e);
        }
    }

    /// Bytes on disk, as far as this program knows.
    synchronized long size() {
        sizes();
        return total;
    }

    private static String name(TileAddress address) {
        return address.zoom() + "/" + address.column() + "-" + address.row();
    }

    private void use(String name) throws IOException {
        synchronized (this) {
            sizes().get(name); // moves it to the end
        }
        Files.setLastModifiedTime(folder.resolve(name), FileTime.from(clock.instant()));
    }

    private synchronized void count(String name, long size) throws IOException {
        Long before = sizes().put(name, size);
        total += size - (before == null ? 0 : before);
        if (total <= most) {
            return;
        }
        Iterator<Map.Entry<String, Long>> oldest = sizes().entrySet().iterator();
        while (total > most * KEPT && oldest.hasNext()) {
            Map.Entry<String, Long> tile = oldest.next();
            Files.deleteIfExists(folder.resolve(tile.getKey()));
            total -= tile.getValue();
            oldest.remove();
        }
    }

    private synchronized void forget(String name) throws IOException {
        Long size = sizes().remove(name);
        total -= size == null ? 0 : size;
        Files.deleteIfExists(folder.resolve(name));
    }

    /// What is on disk, that used longest ago first; looked up once.
    private synchronized Map<String, Long> sizes() {
        if (sizes != null) {
            return sizes;
        }
        LinkedHashMap<String, Long> found = new LinkedHashMap<>(64, 0.75f, true);
        Map<String, FileTime> used = new HashMap<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> all = Files.walk(folder, 2)) {
                for (Path file : all.filter(Files::isRegularFile).toList()) {
                    if (file.getFileName().toString().startsWith(HALF)) {
                        sweep(file);
                    } else {
                        String name = folder.relativize(file).toString().replace('\\', '/');
                        used.put(name, Files.getLastModifiedTime(file));
                        found.put(name, Files.size(file));
                    }
                }
            } catch (IOException | RuntimeException e) {
                LOG.log(Level.INFO, "Not all tiles kept in " + folder + " are known", e);
            }
        }
        LinkedHashMap<String, Long> byUse = new LinkedHashMap<>(64, 0.75f, true);
        List<String> names = used.keySet().stream().sorted(Comparator.comparing(used::get)).toList();
        names.forEach(name -> byUse.put(name, found.getOrDefault(name, 0L)));
        total = byUse.values().stream().mapToLong(Long::longValue).sum();
        sizes = byUse;
        return byUse;
    }

    /// Deletes what a program that ended in the middle has left.
    private static void sweep(Path half) throws IOException {
        String writer = half.getFileName().toString().substring(HALF.length()).split("-", 2)[0];
        if (!writer.matches("\\d{1,18}") || ProcessHandle.of(Long.parseLong(writer)).isEmpty()) {
            Files.deleteIfExists(half);
        }
    }

    private synchronized void tell(IOException e) {
        if (!told) {
            told = true;
            LOG.log(Level.WARNING, "Tiles cannot be kept in " + folder, e);
        }
    }
}
