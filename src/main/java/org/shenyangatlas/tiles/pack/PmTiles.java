package org.shenyangatlas.tiles.pack;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// PMTiles, version 3: one file with directories of tiles, found by their place on a Hilbert curve.
public final class PmTiles implements TilePack {

    /// Root, leaf, and one more: the format needs no deeper ones.
    private static final int DEEPEST = 3;
    private static final int LARGEST_DIRECTORY = 8 << 20;
    private static final int KEPT_LEAVES = 16;

    private final PackChannel channel;
    private final PmHeader header;
    private final NavigableSet<Integer> zooms;
    private final PmDirectory root;
    private final Map<Long, PmDirectory> leaves = new LinkedHashMap<>(KEPT_LEAVES * 2, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, PmDirectory> eldest) {
            return size() > KEPT_LEAVES;
        }
    };

    private PmTiles(PackChannel channel) throws PackFault, IOException {
        this.channel = channel;
        long size = channel.size();
        header = PmHeader.read(channel.read(0, (int) Math.min(size, PmHeader.LENGTH)), size);
        zooms = Collections.unmodifiableNavigableSet(IntStream.rangeClosed(header.minZoom(), header.maxZoom()).boxed()
            .collect(Collectors.toCollection(TreeSet::new)));
        root = directory(header.root());
    }

    static PmTiles open(Path file) throws PackFault {
        PackChannel channel = null;
        try {
            channel = new PackChannel(file);
            return new PmTiles(channel);
        } catch (PackFault e) {
            channel.close();
            throw e.wholly();
        } catch (IOException e) {
            if (channel != null) {
                channel.close();
            }
            throw PackFault.ofPack("a file that can be read", "one that cannot: " + e.getMessage(), "");
        }
    }

    @Override
    public NavigableSet<Integer> zooms() {
        return zooms;
    }

    @Override
    public byte @Nullable [] tile(TileAddress address) throws PackFault {
        long id = address.hilbert();
        PmDirectory directory = root;
        for (int depth = 1; depth <= DEEPEST; depth++) {
            PmDirectory.Entry entry = directory.find(id);
            if (entry == null) {
                return null;
            }
            if (!entry.isLeaf()) {
                return tile(entry);
            }
            directory = leaf(entry);
        }
        throw tooDeep();
    }

    @Override
    public byte[] sample() throws PackFault {
        PmDirectory directory = root;
        for (int depth = 1; depth <= DEEPEST; depth++) {
            PmDirectory.Entry entry = directory.first();
            if (!entry.isLeaf()) {
                return tile(entry);
            }
            directory = leaf(entry);
        }
        throw tooDeep();
    }

    private static PackFault tooDeep() {
        return PackFault.ofTile("directories at most " + DEEPEST + " deep", "deeper ones");
    }

    private byte[] tile(PmDirectory.Entry entry) throws PackFault {
        if (entry.length() > LARGEST_TILE) {
            throw PackFault.ofTile("a tile of at most " + (LARGEST_TILE >> 20) + " MB", "a larger one");
        }
        return read(header.tiles().part(entry.offset(), entry.length()));
    }

    private PmDirectory leaf(PmDirectory.Entry entry) throws PackFault {
        PmHeader.Part part = header.leaves().part(entry.offset(), entry.length());
        synchronized (leaves) {
            PmDirectory known = leaves.get(part.offset());
            if (known != null) {
                return known;
            }
        }
        PmDirectory leaf = directory(part);
        synchronized (leaves) {
            leaves.put(part.offset(), leaf);
        }
        return leaf;
    }

    private PmDirectory directory(PmHeader.Part part) throws PackFault {
        if (part.length() > LARGEST_DIRECTORY) {
            throw PackFault.ofTile("a directory of at most " + (LARGEST_DIRECTORY >> 20) + " MB", "a larger one");
        }
        byte[] bytes = read(part);
        return PmDirectory.read(header.directories() == PmHeader.Packing.GZIP ? Gunzip.unpacked(bytes) : bytes);
    }

    private byte[] read(PmHeader.Part part) throws PackFault {
        return channel.read(part.offset(), (int) part.length());
    }

    @Override
    public void close() {
        channel.close();
    }
}
