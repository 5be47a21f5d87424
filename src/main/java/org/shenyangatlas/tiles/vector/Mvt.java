package org.shenyangatlas.tiles.vector;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.shenyangatlas.tiles.pack.PackFault;
import org.shenyangatlas.tiles.pack.Varints;

/// Decodes a vector tile, which is Protocol Buffers, by hand: a tile may be hostile, so every length and every count is
/// checked before anything is made of it.
final class Mvt {

    private static final String WHAT = "a vector tile";
    private static final int MOST_FEATURES = 200_000;
    private static final int MOST_POINTS = 1_000_000;
    private static final int MOST_NAMES = 100_000;
    private static final int LARGEST_EXTENT = 1 << 16;

    private final List<Feature> features = new ArrayList<>();
    private final Outline.Budget points = new Outline.Budget(MOST_POINTS);

    private Mvt() {
    }

    /// All features, in the order of the tile.
    ///
    /// @param tile unpacked
    /// @throws PackFault when it is no vector tile, or larger than makes sense
    static List<Feature> read(byte[] tile) throws PackFault {
        Mvt mvt = new Mvt();
        Varints in = new Varints(tile, WHAT);
        while (in.hasMore()) {
            int field = in.number(Integer.MAX_VALUE);
            if (field >>> 3 == 3 && (field & 7) == 2) {
                mvt.layer(in.part());
            } else {
                skip(in, field);
            }
        }
        return mvt.features;
    }

    private void layer(Varints in) throws PackFault {
        String name = "";
        int extent = 4096;
        List<Varints> found = new ArrayList<>();
        List<String> keys = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        while (in.hasMore()) {
            int field = in.number(Integer.MAX_VALUE);
            switch (field) {
                case 1 << 3 | 2 -> name = in.part().text();
                case 2 << 3 | 2 -> found.add(in.part());
                case 3 << 3 | 2 -> keys.add(in.part().text());
                case 4 << 3 | 2 -> values.add(value(in.part()));
                case 5 << 3 -> extent = in.number(LARGEST_EXTENT);
                default -> skip(in, field);
            }
            if (features.size() + found.size() > MOST_FEATURES || keys.size() > MOST_NAMES || values.size() > MOST_NAMES) {
                throw PackFault.ofTile(WHAT, "one with more than makes sense");
            }
        }
        for (Varints feature : found) {
            features.add(feature(name, Math.max(1, extent), feature, keys, values));
        }
    }

    private Feature feature(String layer, int extent, Varints in, List<String> keys, List<Object> values) throws PackFault {
        Feature.Type type = Feature.Type.UNKNOWN;
        Map<String, Object> tags = new HashMap<>();
        Outline outline = new Outline(extent, points);
        Varints geometry = null;
        while (in.hasMore()) {
            int field = in.number(Integer.MAX_VALUE);
            switch (field) {
                case 2 << 3 | 2 -> tags(in.part(), keys, values, tags);
                case 3 << 3 -> type = Feature.Type.values()[in.number(Feature.Type.values().length - 1)];
                case 4 << 3 | 2 -> geometry = in.part();
                default -> skip(in, field);
            }
        }
        return new Feature(layer, type, tags, geometry == null ? outline.none() : outline.read(geometry));
    }

    private static void tags(Varints in, List<String> keys, List<Object> values, Map<String, Object> tags) throws PackFault {
        while (in.hasMore()) {
            int key = in.number(keys.size() - 1);
            tags.put(keys.get(key), values.get(in.number(values.size() - 1)));
        }
    }

    private static Object value(Varints in) throws PackFault {
        Object value = "";
        while (in.hasMore()) {
            int field = in.number(Integer.MAX_VALUE);
            switch (field) {
                case 1 << 3 | 2 -> value = in.part().text();
                case 2 << 3 | 5 -> value = (double) Float.intBitsToFloat((int) in.fixed(4));
                case 3 << 3 | 1 -> value = Double.longBitsToDouble(in.fixed(8));
                case 4 << 3, 5 << 3 -> value = in.bits();
                case 6 << 3 -> value = zigzag(in.bits());
                case 7 << 3 -> value = in.bits() != 0;
                default -> skip(in, field);
            }
        }
        return value;
    }

    static long zigzag(long bits) {
        return bits >>> 1 ^ -(bits & 1);
    }

    private static void skip(Varints in, int field) throws PackFault {
        switch (field & 7) {
            case 0 -> in.bits();
            case 1 -> in.fixed(8);
            case 2 -> in.part();
            case 5 -> in.fixed(4);
            default -> throw PackFault.ofTile(WHAT, "another kind of file");
        }
    }
}
