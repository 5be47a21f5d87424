package org.shenyangatlas.tiles.pack;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.IntBinaryOperator;
import java.util.zip.GZIPOutputStream;
import javax.imageio.ImageIO;

/// Packs made for a test.
public final class PackFiles {

    private static final String TILES =
        "CREATE TABLE tiles (zoom_level INTEGER, tile_column INTEGER, tile_row INTEGER, tile_data BLOB)";

    private PackFiles() {
    }

    /// MBTiles with an index and without metadata.
    public static Path mbTiles(Path file, Map<TileAddress, byte[]> tiles) {
        sql(file, TILES, "CREATE UNIQUE INDEX tile_index ON tiles (zoom_level, tile_column, tile_row)");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            connection.setAutoCommit(false);
            try (PreparedStatement insert = connection.prepareStatement("INSERT INTO tiles VALUES (?, ?, ?, ?)")) {
                for (Map.Entry<TileAddress, byte[]> tile : tiles.entrySet()) {
                    insert.setInt(1, tile.getKey().zoom());
                    insert.setInt(2, tile.getKey().column());
                    insert.setInt(3, (1 << tile.getKey().zoom()) - 1 - tile.getKey().row());
                    insert.setBytes(4, tile.getValue());
                    insert.execute();
                }
            }
            connection.commit();
            return file;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Any SQLite database.
    public static Path sql(Path file, String... statements) {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
             Statement statement = connection.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
            return file;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /// PMTiles.
    ///
    /// @param packed whether directories are packed with gzip
    /// @param leaf   entries of a leaf directory; 0: all in the root
    public static Path pmTiles(Path file, Map<TileAddress, byte[]> tiles, boolean packed, int leaf) {
        List<TileAddress> order = tiles.keySet().stream().sorted(Comparator.comparing(TileAddress::hilbert)).toList();
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        List<long[]> entries = new ArrayList<>();
        for (TileAddress address : order) {
            byte[] tile = tiles.get(address);
            entries.add(new long[] {address.hilbert(), 1, tile.length, data.size()});
            data.writeBytes(tile);
        }
        int minZoom = order.stream().mapToInt(TileAddress::zoom).min().orElse(0);
        int maxZoom = order.stream().mapToInt(TileAddress::zoom).max().orElse(0);
        return pmTiles(file, entries, data.toByteArray(), packed, leaf, minZoom, maxZoom);
    }

    /// @param entries id, run, length and offset of each
    static Path pmTiles(Path file, List<long[]> entries, byte[] data, boolean packed, int leaf, int minZoom, int maxZoom) {
        ByteArrayOutputStream leaves = new ByteArrayOutputStream();
        List<long[]> root = entries;
        if (leaf > 0) {
            root = new ArrayList<>();
            for (int from = 0; from < entries.size(); from += leaf) {
                List<long[]> part = entries.subList(from, Math.min(entries.size(), from + leaf));
                byte[] directory = directory(part, packed);
                root.add(new long[] {part.getFirst()[0], 0, directory.length, leaves.size()});
                leaves.writeBytes(directory);
            }
        }
        byte[] directory = directory(root, packed);
        ByteBuffer header = header(directory.length, leaves.size(), data.length, packed, minZoom, maxZoom);
        return write(file, header.array(), directory, leaves.toByteArray(), data);
    }

    static ByteBuffer header(long root, long leaves, long data, boolean packed, int minZoom, int maxZoom) {
        ByteBuffer header = ByteBuffer.allocate(PmHeader.LENGTH).order(ByteOrder.LITTLE_ENDIAN);
        header.put("PMTiles".getBytes(StandardCharsets.US_ASCII)).put((byte) 3);
        header.putLong(PmHeader.LENGTH).putLong(root);
        header.putLong(PmHeader.LENGTH + root).putLong(0);
        header.putLong(PmHeader.LENGTH + root).putLong(leaves);
        header.putLong(PmHeader.LENGTH + root + leaves).putLong(data);
        header.position(97).put((byte) (packed ? 2 : 1)).put((byte) 1).put((byte) 2).put((byte) minZoom).put((byte) maxZoom);
        return header;
    }

    static byte[] directory(List<long[]> entries, boolean packed) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        varint(out, entries.size());
        long last = 0;
        for (long[] entry : entries) {
            varint(out, entry[0] - last);
            last = entry[0];
        }
        entries.forEach(entry -> varint(out, entry[1]));
        entries.forEach(entry -> varint(out, entry[2]));
        long end = -1;
        for (long[] entry : entries) {
            varint(out, entry[3] == end ? 0 : entry[3] + 1);
            end = entry[3] + entry[2];
        }
        return packed ? gzip(out.toByteArray()) : out.toByteArray();
    }

    public static void varint(ByteArrayOutputStream out, long value) {
        long rest = value;
        while ((rest & ~0x7FL) != 0) {
            out.write((int) (rest & 0x7F | 0x80));
            rest >>>= 7;
        }
        out.write((int) rest);
    }

    public static byte[] gzip(byte[] plain) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream packed = new GZIPOutputStream(out)) {
            packed.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /// @param colour 0xRRGGBB of a pixel, by column and row
    public static byte[] picture(String format, int side, IntBinaryOperator colour) {
        BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                image.setRGB(x, y, colour.applyAsInt(x, y));
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /// A PNG of one colour.
    public static byte[] plain(int rgb) {
        return picture("png", 256, (_, _) -> rgb);
    }

    public static Path write(Path file, byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        try {
            return Files.write(file, out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
