package org.shenyangatlas.tiles.pack;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;

/// Unpacks gzip, but no bombs.
public final class Gunzip {

    /// The most that is unpacked, bytes.
    static final int MOST = 32 << 20;
    /// From this many bytes on it may have grown so many times and no more: a map compresses to a third or a tenth.
    private static final int UNSUSPICIOUS = 1 << 20;
    private static final int RATIO = 200;

    private Gunzip() {
    }

    /// What does not look like gzip is given back as it is.
    ///
    /// @throws PackFault when it is damaged, or unpacks to too much
    public static byte[] unpacked(byte[] packed) throws PackFault {
        return TileFormat.of(packed) == TileFormat.GZIP ? unpack(packed) : packed;
    }

    private static byte[] unpack(byte[] packed) throws PackFault {
        ByteArrayOutputStream out = new ByteArrayOutputStream(Math.min(packed.length * 4, UNSUSPICIOUS));
        byte[] part = new byte[16 << 10];
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            for (int read = in.read(part); read >= 0; read = in.read(part)) {
                out.write(part, 0, read);
                if (out.size() > MOST || out.size() > UNSUSPICIOUS && out.size() / RATIO > packed.length) {
                    throw PackFault.ofTile("gzip that unpacks to at most " + (MOST >> 20) + " MB and " + RATIO + " times its size",
                        "more");
                }
            }
        } catch (PackFault e) {
            throw e;
        } catch (IOException e) {
            throw PackFault.ofTile("gzip", "a damaged one: " + e.getMessage());
        }
        return out.toByteArray();
    }
}
