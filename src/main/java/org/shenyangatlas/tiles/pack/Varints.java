package org.shenyangatlas.tiles.pack;

import java.nio.charset.StandardCharsets;

/// Reads numbers of one to ten bytes, the lowest seven bits first, as Protocol Buffers and PMTiles write them.
public final class Varints {

    private final byte[] bytes;
    private final int end;
    private final String what;
    private int at;

    /// @param what is read, with its article, for faults
    public Varints(byte[] bytes, String what) {
        this(bytes, 0, bytes.length, what);
    }

    private Varints(byte[] bytes, int at, int end, String what) {
        this.bytes = bytes;
        this.at = at;
        this.end = end;
        this.what = what;
    }

    public boolean hasMore() {
        return at < end;
    }

    /// All 64 bits.
    public long bits() throws PackFault {
        long value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            int next = octet();
            value |= (long) (next & 0x7F) << shift;
            if (next < 0x80) {
                return value;
            }
        }
        throw PackFault.ofTile(what, "one with an endless number");
    }

    /// @param most the largest that makes sense
    public long number(long most) throws PackFault {
        long value = bits();
        if (value < 0 || value > most) {
            throw PackFault.ofTile(what, "one with the number " + Long.toUnsignedString(value));
        }
        return value;
    }

    /// @param most the largest that makes sense
    public int number(int most) throws PackFault {
        return (int) number((long) most);
    }

    /// So many bytes, lowest first.
    public long fixed(int octets) throws PackFault {
        long value = 0;
        for (int i = 0; i < octets; i++) {
            value |= (long) octet() << 8 * i;
        }
        return value;
    }

    /// The next bytes, as many as the number before them says, to be read by themselves.
    public Varints part() throws PackFault {
        int length = number(end);
        if (length > end - at) {
            throw PackFault.ofTile(what, "one that ends too early");
        }
        at += length;
        return new Varints(bytes, at - length, at, what);
    }

    /// What is left, as text.
    public String text() {
        return new String(bytes, at, end - at, StandardCharsets.UTF_8);
    }

    private int octet() throws PackFault {
        if (at >= end) {
            throw PackFault.ofTile(what, "one that ends too early");
        }
        return bytes[at++] & 0xFF;
    }
}
