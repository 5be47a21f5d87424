package org.shenyangatlas.testing;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntBinaryOperator;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/// Picture files made for a test, of any size without ever being held in memory.
public final class Pictures {

    private Pictures() {
    }

    /// The beginning of a PNG in RGB: all that says how large it is, and nothing more.
    public static byte[] pngHeader(int width, int height, boolean interlaced) {
        ByteArrayOutputStream header = new ByteArrayOutputStream();
        begin(header, width, height, 8, 2, interlaced);
        return header.toByteArray();
    }

    /// A PNG in RGB.
    ///
    /// @param colour 0xRRGGBB of a pixel, by column and row
    public static Path png(Path file, int width, int height, IntBinaryOperator colour) {
        byte[] row = new byte[1 + 3 * width];
        return png(file, width, height, 8, 2, y -> {
            for (int x = 0, i = 1; x < width; x++) {
                int rgb = colour.applyAsInt(x, y);
                row[i++] = (byte) (rgb >> 16);
                row[i++] = (byte) (rgb >> 8);
                row[i++] = (byte) rgb;
            }
            return row;
        });
    }

    /// A black PNG of one bit a pixel: the largest pictures make small files.
    public static Path blackPng(Path file, int width, int height) {
        byte[] row = new byte[1 + (width + 7) / 8];
        return png(file, width, height, 1, 0, _ -> row);
    }

    /// A picture written by the JDK.
    ///
    /// @param format     "png" or "jpg"
    /// @param type       of [BufferedImage]
    /// @param interlaced whether it comes coarse first
    public static Path written(Path file, String format, int type, int width, int height, boolean interlaced, IntBinaryOperator colour) {
        BufferedImage image = new BufferedImage(width, height, type);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, colour.applyAsInt(x, y));
            }
        }
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
        ImageWriteParam how = writer.getDefaultWriteParam();
        how.setProgressiveMode(interlaced ? ImageWriteParam.MODE_DEFAULT : ImageWriteParam.MODE_DISABLED);
        try (OutputStream out = Files.newOutputStream(file); ImageOutputStream bytes = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(bytes);
            writer.write(null, new IIOImage(image, null, null), how);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
    }

    /// The bytes of a row, after the byte that names its filter.
    private interface Row {
        byte[] at(int y);
    }

    private static Path png(Path file, int width, int height, int bits, int colours, Row rows) {
        try (OutputStream out = Files.newOutputStream(file)) {
            begin(out, width, height, bits, colours, false);
            ByteArrayOutputStream waiting = new ByteArrayOutputStream();
            try (DeflaterOutputStream packed = new DeflaterOutputStream(waiting, new Deflater(1))) {
                for (int y = 0; y < height; y++) {
                    packed.write(rows.at(y));
                    if (waiting.size() > 60_000) {
                        chunk(out, "IDAT", waiting.toByteArray());
                        waiting.reset();
                    }
                }
            }
            chunk(out, "IDAT", waiting.toByteArray());
            chunk(out, "IEND", new byte[0]);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void begin(OutputStream out, int width, int height, int bits, int colours, boolean interlaced) {
        try {
            out.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
            ByteArrayOutputStream header = new ByteArrayOutputStream();
            DataOutputStream fields = new DataOutputStream(header);
            fields.writeInt(width);
            fields.writeInt(height);
            fields.write(new byte[] {(byte) bits, (byte) colours, 0, 0, (byte) (interlaced ? 1 : 0)});
            chunk(out, "IHDR", header.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void chunk(OutputStream out, String name, byte[] content) throws IOException {
        byte[] type = name.getBytes(StandardCharsets.US_ASCII);
        CRC32 check = new CRC32();
        check.update(type);
        check.update(content);
        DataOutputStream fields = new DataOutputStream(out);
        fields.writeInt(content.length);
        fields.write(type);
        fields.write(content);
        fields.writeInt((int) check.getValue());
    }
}
