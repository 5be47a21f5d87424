package org.shenyangatlas.tiles.vector;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.shenyangatlas.tiles.pack.PackFiles;

/// Writes vector tiles for a test, layer by layer.
public final class VectorTileMaker {

    private static final int EXTENT = 4096;

    private final ByteArrayOutputStream tile = new ByteArrayOutputStream();

    /// A layer with one figure.
    ///
    /// @param type   1 point, 2 line, 3 area
    /// @param points x and y in turn, 0 to 4096
    public VectorTileMaker figure(String layer, int type, Map<String, String> tags, int... points) {
        return raw(layer, type, tags, commands(type, points));
    }

    /// A layer with one figure drawn by commands of any kind.
    VectorTileMaker raw(String layer, int type, Map<String, String> tags, byte[] commands) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        text(out, 1, layer);
        List<String> keys = new ArrayList<>(tags.keySet());
        ByteArrayOutputStream pairs = new ByteArrayOutputStream();
        for (int i = 0; i < keys.size(); i++) {
            PackFiles.varint(pairs, i);
            PackFiles.varint(pairs, i);
        }
        ByteArrayOutputStream feature = new ByteArrayOutputStream();
        part(feature, 2, pairs.toByteArray());
        number(feature, 3, type);
        part(feature, 4, commands);
        part(out, 2, feature.toByteArray());
        keys.forEach(key -> text(out, 3, key));
        for (String key : keys) {
            ByteArrayOutputStream value = new ByteArrayOutputStream();
            text(value, 1, tags.get(key));
            part(out, 4, value.toByteArray());
        }
        number(out, 5, EXTENT);
        number(out, 15, 2);
        part(tile, 3, out.toByteArray());
        return this;
    }

    public byte[] bytes() {
        return tile.toByteArray();
    }

    private static byte[] commands(int type, int... points) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int x = 0;
        int y = 0;
        for (int i = 0; i < points.length; i += 2) {
            if (i == 0) {
                PackFiles.varint(out, 1 << 3 | 1);
            } else if (i == 2) {
                PackFiles.varint(out, (points.length / 2 - 1L) << 3 | 2);
            }
            PackFiles.varint(out, zigzag(points[i] - x));
            PackFiles.varint(out, zigzag(points[i + 1] - y));
            x = points[i];
            y = points[i + 1];
        }
        if (type == 3) {
            PackFiles.varint(out, 1 << 3 | 7);
        }
        return out.toByteArray();
    }

    private static long zigzag(int value) {
        return (value << 1 ^ value >> 31) & 0xFFFFFFFFL;
    }

    private static void number(ByteArrayOutputStream out, int field, int value) {
        PackFiles.varint(out, (long) field << 3);
        PackFiles.varint(out, value);
    }

    private static void text(ByteArrayOutputStream out, int field, String text) {
        part(out, field, text.getBytes(StandardCharsets.UTF_8));
    }

    static void part(ByteArrayOutputStream out, int field, byte[] content) {
        PackFiles.varint(out, (long) field << 3 | 2);
        PackFiles.varint(out, content.length);
        out.writeBytes(content);
    }
}
