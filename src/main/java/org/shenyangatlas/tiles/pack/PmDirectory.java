package org.shenyangatlas.tiles.pack;

import org.jspecify.annotations.Nullable;

/// One directory of a PMTiles file: where tiles, or further directories, are; in the order of their ids.
final class PmDirectory {

    private static final int MOST_ENTRIES = 1_000_000;
    private static final String WHAT = "a PMTiles directory";

    private final long[] ids;
    private final int[] runs;
    private final int[] lengths;
    private final long[] offsets;

    /// @param isLeaf whether it is another directory, not a tile
    /// @param offset among the tiles, or among the directories
    /// @param length bytes
    record Entry(boolean isLeaf, long offset, int length) {
    }

    private PmDirectory(int count) {
        ids = new long[count];
        runs = new int[count];
        lengths = new int[count];
        offsets = new long[count];
    }

    static PmDirectory read(byte[] unpacked) throws PackFault {
        Varints in = new Varints(unpacked, WHAT);
        int count = in.number(MOST_ENTRIES);
        if (count > unpacked.length) { // each takes several bytes
            throw PackFault.ofTile(WHAT, "one that says it has more entries than bytes");
        }
        PmDirectory directory = new PmDirectory(count);
        try {
            long id = 0;
            for (int i = 0; i < count; i++) {
                id = Math.addExact(id, in.number(Long.MAX_VALUE));
                directory.ids[i] = id;
            }
            for (int i = 0; i < count; i++) {
                directory.runs[i] = in.number(Integer.MAX_VALUE);
            }
            for (int i = 0; i < count; i++) {
                directory.lengths[i] = in.number(Integer.MAX_VALUE);
            }
            for (int i = 0; i < count; i++) {
                long offset = in.number(Long.MAX_VALUE);
                if (offset == 0 && i == 0) {
                    throw PackFault.ofTile(WHAT, "one whose first entry follows none");
                }
                directory.offsets[i] = offset > 0 ? offset - 1
                    : Math.addExact(directory.offsets[i - 1], (long) directory.lengths[i - 1]);
            }
        } catch (ArithmeticException e) {
            throw PackFault.ofTile(WHAT, "one that points beyond all bounds");
        }
        return directory;
    }

    int size() {
        return ids.length;
    }

    /// Where the tile of an id is, or the directory that may know.
    @Nullable Entry find(long id) {
        int low = 0;
        int high = ids.length - 1;
        while (low <= high) { // the last entry that does not begin after the id
            int middle = low + high >>> 1;
            if (ids[middle] <= id) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return high >= 0 && (runs[high] == 0 || id - ids[high] < runs[high]) ? entry(high) : null;
    }

    /// @throws PackFault in an empty one
    Entry first() throws PackFault {
        if (ids.length == 0) {
            throw PackFault.ofPack("a pack with tiles", "none", "");
        }
        return entry(0);
    }

    private Entry entry(int at) {
        return new Entry(runs[at] == 0, offsets[at], lengths[at]);
    }
}
