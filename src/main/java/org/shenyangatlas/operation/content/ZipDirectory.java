package org.shenyangatlas.operation.content;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/// Reads the directory at the end of a zip: what [ZipMember]s it has, in the order of the directory.
///
/// Only the plainest zips are packs: one part, one directory at the very end, no zip64, no comment after it.
final class ZipDirectory {

    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int ENTRY_LENGTH = 46;
    private static final int ZIP64_LOCATOR = 0x07064b50;
    private static final int ZIP64_LOCATOR_LENGTH = 20;
    /// 20,000 entries with long names take 10 MB.
    private static final int LARGEST = 32 << 20;

    private final List<ZipMember> members;
    private final long start;

    private ZipDirectory(List<ZipMember> members, long start) {
        this.members = members;
        this.start = start;
    }

    /// @param limits how many entries are read at most
    static ZipDirectory read(ZipBytes zip, PackLimits limits) throws IOException, PackRefused {
        long endAt = zip.size() - END_LENGTH;
        ByteBuffer end = endAt < 0 ? ByteBuffer.allocate(END_LENGTH).order(ByteOrder.LITTLE_ENDIAN) : zip.read(endAt, END_LENGTH);
        if (end.getInt(0) != END) {
            throw new PackRefused(zip.pack(), "a zip that ends with its directory",
                zip.size() == 0 ? "an empty file" : Amount.bytes(zip.size()) + " that end otherwise",
                "It may be cut short: copy it again. Packs are made with --pack");
        }
        int count = ZipBytes.unsignedShort(end, 10);
        long length = ZipBytes.unsigned(end, 12);
        long start = ZipBytes.unsigned(end, 16);
        boolean located = endAt >= ZIP64_LOCATOR_LENGTH && zip.read(endAt - ZIP64_LOCATOR_LENGTH, 4).getInt(0) == ZIP64_LOCATOR;
        if (located || count == 0xFFFF || length == 0xFFFF_FFFFL || start == 0xFFFF_FFFFL) {
            throw zip64(zip);
        }
        if (ZipBytes.unsignedShort(end, 4) != 0 || ZipBytes.unsignedShort(end, 6) != 0 || ZipBytes.unsignedShort(end, 8) != count) {
            throw new PackRefused(zip.pack(), "a zip in one part", "one of several", "");
        }
        if (count > limits.files()) {
            throw new PackRefused(zip.pack(), Amount.of(limits.files()) + " files and folders at most", Amount.of(count), "");
        }
        if (start + length != endAt || length > LARGEST) {
            throw new PackRefused(zip.pack(), "a directory from byte " + Amount.of(start) + " to the end",
                "one of " + Amount.bytes(length) + " in a file of " + Amount.bytes(zip.size()), "Copy it again");
        }
        return new ZipDirectory(members(zip, zip.read(start, (int) length), count), start);
    }

    List<ZipMember> members() {
        return members;
    }

    /// Where the directory begins, and the files end.
    long start() {
        return start;
    }

    private static List<ZipMember> members(ZipBytes zip, ByteBuffer directory, int count) throws PackRefused {
        List<ZipMember> members = new ArrayList<>(count);
        int at = 0;
        for (int i = 0; i < count; i++) {
            if (directory.limit() - at < ENTRY_LENGTH) {
                throw damaged(zip, i);
            }
            int next = at + ENTRY_LENGTH + ZipBytes.unsignedShort(directory, at + 28) + ZipBytes.unsignedShort(directory, at + 30)
                + ZipBytes.unsignedShort(directory, at + 32);
            if (next > directory.limit()) {
                throw damaged(zip, i);
            }
            members.add(ZipEntryReader.read(zip, directory.slice(at, next - at).order(ByteOrder.LITTLE_ENDIAN)));
            at = next;
        }
        if (at != directory.limit()) {
            throw damaged(zip, count);
        }
        return members;
    }

    static PackRefused zip64(ZipBytes zip) {
        return new PackRefused(zip.pack(), "a zip without zip64", "one with it", "Make it with --pack, of less than 4 GB");
    }

    private static PackRefused damaged(ZipBytes zip, int entry) {
        return new PackRefused(zip.pack(), "entry " + (entry + 1) + " of the directory, or its end", "something else",
            "Copy it again");
    }
}
