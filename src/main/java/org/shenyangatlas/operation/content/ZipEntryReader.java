package org.shenyangatlas.operation.content;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;

/// Reads one entry of a zip's directory, and refuses what no pack needs: links, encryption, unusual packing, zip64, names in
/// old encodings.
final class ZipEntryReader {

    private static final int ENTRY = 0x02014b50;
    private static final int NAME_AT = 46;
    private static final int UNIX_TYPE = 0xF000;
    private static final int UNIX_FILE = 0x8000;
    private static final int UNIX_FOLDER = 0x4000;
    private static final int UNIX_LINK = 0xA000;
    private static final int DOS_VOLUME = 0x08;
    private static final int DOS_FOLDER = 0x10;
    private static final int ZIP64 = 0x0001;

    private ZipEntryReader() {
    }

    /// @param entry with its name, extra fields and comment
    static ZipMember read(ZipBytes zip, ByteBuffer entry) throws PackRefused {
        if (entry.getInt(0) != ENTRY) {
            throw new PackRefused(zip.pack(), "a directory of entries", "something else in it", "Copy it again");
        }
        ByteBuffer name = entry.slice(NAME_AT, ZipBytes.unsignedShort(entry, 28));
        int flags = ZipBytes.unsignedShort(entry, 8);
        String path = decoded(zip, name, (flags & ZipMember.UTF_8) != 0);
        boolean folder = path.endsWith("/");
        ZipMember member = new ZipMember(folder ? path.substring(0, path.length() - 1) : path, folder, name, flags,
            ZipBytes.unsignedShort(entry, 10), entry.getInt(16), ZipBytes.unsigned(entry, 20), ZipBytes.unsigned(entry, 24),
            ZipBytes.unsigned(entry, 42));
        String where = PackNames.shown(path) + " in " + zip.pack();
        if (member.packed() == 0xFFFF_FFFFL || member.size() == 0xFFFF_FFFFL || member.offset() == 0xFFFF_FFFFL
            || hasZip64(entry.slice(NAME_AT + name.limit(), ZipBytes.unsignedShort(entry, 30)).order(entry.order()))) {
            throw ZipDirectory.zip64(zip);
        }
        checkPacking(where, member);
        checkKind(where, member, entry.getInt(38));
        return member;
    }

    private static void checkPacking(String where, ZipMember member) throws PackRefused {
        if ((member.flags() & ZipMember.ENCRYPTED) != 0) {
            throw new PackRefused(where, "a file anybody can read", "an encrypted one", "");
        }
        int unknown = member.flags() & ~(ZipMember.LATER | ZipMember.UTF_8 | ZipMember.EFFORT);
        if (unknown != 0 || member.method() != ZipEntry.STORED && member.method() != ZipEntry.DEFLATED) {
            throw new PackRefused(where, "a file stored or deflated",
                "one packed by method " + member.method() + " with flags " + Integer.toHexString(member.flags()), "");
        }
        if (member.isStored() && member.packed() != member.size()) {
            throw new PackRefused(where, "as many bytes stored as the file has, " + Amount.of(member.size()),
                Amount.of(member.packed()), "");
        }
    }

    /// Whatever system the archive claims to come from: a type of Unix is believed wherever there is one.
    private static void checkKind(String where, ZipMember member, int attributes) throws PackRefused {
        int unix = attributes >>> 16 & UNIX_TYPE;
        if (unix == UNIX_LINK) {
            throw new PackRefused(where, "files and folders", "a link", "Put the file itself there");
        }
        boolean marked = unix == UNIX_FOLDER || (attributes & DOS_FOLDER) != 0;
        if (unix != 0 && unix != UNIX_FILE && unix != UNIX_FOLDER || (attributes & DOS_VOLUME) != 0) {
            throw new PackRefused(where, "files and folders", "something else", "");
        }
        if (marked && !member.folder() || member.folder() && unix == UNIX_FILE) {
            throw new PackRefused(where, "a file or a folder", "a name and attributes that disagree on which", "");
        }
        if (member.folder() && member.size() != 0) {
            throw new PackRefused(where, "an empty entry for a folder", Amount.bytes(member.size()), "");
        }
    }

    private static boolean hasZip64(ByteBuffer extra) {
        for (int at = 0; extra.limit() - at >= 4; at += 4 + ZipBytes.unsignedShort(extra, at + 2)) {
            if (ZipBytes.unsignedShort(extra, at) == ZIP64) {
                return true;
            }
        }
        return false;
    }

    private static String decoded(ZipBytes zip, ByteBuffer name, boolean utf8) throws PackRefused {
        try {
            return (utf8 ? StandardCharsets.UTF_8 : StandardCharsets.US_ASCII).newDecoder().decode(name.duplicate()).toString();
        } catch (CharacterCodingException e) {
            String seen = PackNames.shown(StandardCharsets.UTF_8.decode(name.duplicate()).toString());
            throw new PackRefused(seen + " in " + zip.pack(), "a name in UTF-8, and marked so", "one in another encoding",
                "Make it with --pack");
        }
    }
}
