package org.shenyangatlas.operation.content;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// Where the bytes of a member lie in a zip. Its own header says the same of it as the directory does.
///
/// @param start of its packed bytes
record ZipPart(ZipMember member, long start) {

    private static final int HEADER = 0x04034b50;
    private static final int HEADER_LENGTH = 30;
    private static final int SIZES = 0x08074b50;
    private static final int PIECE = 1 << 16;

    /// Those of all members, in the order of the file, which they fill up to the directory.
    static List<ZipPart> all(ZipBytes zip, ZipDirectory directory) throws IOException, PackRefused {
        List<ZipPart> parts = new ArrayList<>();
        long next = 0;
        for (ZipMember member : directory.members().stream().sorted(Comparator.comparingLong(ZipMember::offset)).toList()) {
            if (member.offset() != next) {
                throw new PackRefused(where(zip, member), "a place right after the file before it, byte " + Amount.of(next),
                    "byte " + Amount.of(member.offset()), "Make it with --pack");
            }
            ZipPart part = of(zip, member);
            parts.add(part);
            next = part.end(zip);
            if (next > directory.start()) {
                throw new PackRefused(where(zip, member), "a file that ends before the directory", "one that goes into it", "");
            }
        }
        if (next != directory.start()) {
            throw new PackRefused(zip.pack(), "the directory right after the last file, at byte " + Amount.of(next),
                "byte " + Amount.of(directory.start()), "Make it with --pack");
        }
        return parts;
    }

    private static ZipPart of(ZipBytes zip, ZipMember member) throws IOException, PackRefused {
        ByteBuffer header = zip.read(member.offset(), HEADER_LENGTH);
        int nameLength = ZipBytes.unsignedShort(header, 26);
        boolean agrees = header.getInt(0) == HEADER
            && ZipBytes.unsignedShort(header, 6) == member.flags()
            && ZipBytes.unsignedShort(header, 8) == member.method()
            && agrees(member, header.getInt(14), member.crc())
            && agrees(member, header.getInt(18), (int) member.packed())
            && agrees(member, header.getInt(22), (int) member.size())
            && nameLength == member.name().limit()
            && zip.read(member.offset() + HEADER_LENGTH, nameLength).equals(member.name());
        if (!agrees) {
            throw new PackRefused(where(zip, member), "a header that says the same as the directory", "another one",
                "Make it with --pack");
        }
        return new ZipPart(member, member.offset() + HEADER_LENGTH + nameLength + ZipBytes.unsignedShort(header, 28));
    }

    private static boolean agrees(ZipMember member, int inHeader, int inDirectory) {
        return inHeader == inDirectory || inHeader == 0 && member.isLater();
    }

    /// The byte after all that belongs to this part.
    private long end(ZipBytes zip) throws IOException, PackRefused {
        long after = start + member.packed();
        if (!member.isLater()) {
            return after;
        }
        ByteBuffer sizes = zip.read(after, 16);
        if (sizes.getInt(0) == SIZES && saysSizes(sizes, 4)) {
            return after + 16;
        } else if (saysSizes(sizes, 0)) {
            return after + 12;
        }
        throw new PackRefused(where(zip, member), "the sizes the directory says after the file", "others", "Make it with --pack");
    }

    private boolean saysSizes(ByteBuffer sizes, int at) {
        return sizes.getInt(at) == member.crc() && ZipBytes.unsigned(sizes, at + 4) == member.packed()
            && ZipBytes.unsigned(sizes, at + 8) == member.size();
    }

    /// Writes the bytes unpacked, never more than the directory says.
    void copy(ZipBytes zip, OutputStream to) throws IOException, PackRefused {
        CRC32 crc = new CRC32();
        long size = member.isStored() ? store(zip, to, crc) : inflate(zip, to, crc);
        if (size != member.size() || (int) crc.getValue() != member.crc()) {
            throw new PackRefused(where(zip, member),
                Amount.bytes(member.size()) + " with the CRC " + Integer.toHexString(member.crc()),
                Amount.of(size) + " with " + Long.toHexString(crc.getValue()), "It is damaged: copy it again");
        }
    }

    private long store(ZipBytes zip, OutputStream to, CRC32 crc) throws IOException, PackRefused {
        ByteBuffer piece = ByteBuffer.allocate(PIECE);
        for (long done = 0; done < member.size(); done += piece.limit()) {
            read(zip, piece, done);
            crc.update(piece.array(), 0, piece.limit());
            to.write(piece.array(), 0, piece.limit());
        }
        return member.size();
    }

    private long inflate(ZipBytes zip, OutputStream to, CRC32 crc) throws IOException, PackRefused {
        ByteBuffer piece = ByteBuffer.allocate(PIECE);
        byte[] out = new byte[PIECE];
        Inflater inflater = new Inflater(true);
        try {
            long size = 0;
            long read = 0;
            while (!inflater.finished()) {
                if (inflater.needsInput() && read < member.packed()) {
                    read(zip, piece, read);
                    inflater.setInput(piece.array(), 0, piece.limit());
                    read += piece.limit();
                }
                int unpacked = inflater.inflate(out);
                size += unpacked;
                if (unpacked == 0 && !inflater.finished() && (inflater.needsDictionary() || read == member.packed())
                    || size > member.size()) {
                    throw damaged(zip);
                }
                crc.update(out, 0, unpacked);
                to.write(out, 0, unpacked);
            }
            if (inflater.getBytesRead() != member.packed()) {
                throw damaged(zip);
            }
            return size;
        } catch (DataFormatException e) {
            throw damaged(zip);
        } finally {
            inflater.end();
        }
    }

    /// Fills a piece with packed bytes, as far as there are any.
    private void read(ZipBytes zip, ByteBuffer piece, long from) throws IOException, PackRefused {
        piece.clear().limit((int) Math.min(piece.capacity(), member.packed() - from));
        zip.fill(piece, start + from);
        piece.flip();
    }

    private PackRefused damaged(ZipBytes zip) {
        return new PackRefused(where(zip, member),
            Amount.bytes(member.size()) + " in " + Amount.of(member.packed()) + " of deflated data", "other data",
            "It is damaged: copy it again");
    }

    private static String where(ZipBytes zip, ZipMember member) {
        return PackNames.shown(member.path()) + " in " + zip.pack();
    }
}
