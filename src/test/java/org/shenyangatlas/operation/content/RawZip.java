package org.shenyangatlas.operation.content;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/// Writes zips byte by byte, so that any of them can lie.
final class RawZip {

    final List<Entry> entries = new ArrayList<>();
    byte[] beforeDirectory = {};
    byte[] afterDirectory = {};
    byte[] comment = {};
    int countSaid = -1;

    /// One file, as it is and as it is said to be, in its header and in the directory.
    static final class Entry {
        byte[] name;
        byte[] headerName;
        byte[] data;
        int flags = ZipMember.UTF_8;
        int headerFlags = -1;
        int method;
        int crc;
        long packed;
        long size;
        long headerSize = -1;
        int attributes;
        byte[] extra = {};
        byte[] gapBefore = {};
        long offset = -1;

        Entry(String name, byte[] content, boolean deflated) {
            this.name = name.getBytes(StandardCharsets.UTF_8);
            headerName = this.name;
            data = deflated ? deflated(content) : content;
            method = deflated ? 8 : 0;
            CRC32 sum = new CRC32();
            sum.update(content);
            crc = (int) sum.getValue();
            packed = data.length;
            size = content.length;
        }

        void rename(String to) {
            name = to.getBytes(StandardCharsets.UTF_8);
            headerName = name;
        }
    }

    static byte[] deflated(byte[] content) {
        Deflater deflater = new Deflater(9, true);
        deflater.setInput(content);
        deflater.finish();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] piece = new byte[8192];
        while (!deflater.finished()) {
            out.write(piece, 0, deflater.deflate(piece));
        }
        deflater.end();
        return out.toByteArray();
    }

    /// A pack with its manifest.
    static RawZip pack(Map<String, byte[]> files) {
        RawZip zip = new RawZip().add("pack.json", Packs.manifest("2", files));
        files.forEach(zip::add);
        return zip;
    }

    static RawZip pack() {
        return pack(Packs.files());
    }

    RawZip add(String name, byte[] content) {
        entries.add(new Entry(name, content, content.length > 100));
        return this;
    }

    /// Changes the entry that was added last.
    RawZip last(Consumer<Entry> change) {
        change.accept(entries.getLast());
        return this;
    }

    /// Changes one entry.
    RawZip entry(String name, Consumer<Entry> change) {
        entries.stream().filter(entry -> new String(entry.name, StandardCharsets.UTF_8).equals(name)).findFirst().ifPresent(change);
        return this;
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream directory = new ByteArrayOutputStream();
        for (Entry entry : entries) {
            out.writeBytes(entry.gapBefore);
            long offset = entry.offset >= 0 ? entry.offset : out.size();
            long size = entry.headerSize >= 0 ? entry.headerSize : entry.size;
            out.writeBytes(bytes(30).putInt(0x04034b50).putShort((short) 20)
                .putShort((short) (entry.headerFlags >= 0 ? entry.headerFlags : entry.flags)).putShort((short) entry.method)
                .putInt(0x00410000).putInt(entry.crc).putInt((int) entry.packed).putInt((int) size)
                .putShort((short) entry.headerName.length).putShort((short) 0).array());
            out.writeBytes(entry.headerName);
            out.writeBytes(entry.data);
            directory.writeBytes(bytes(46).putInt(0x02014b50).putShort((short) (3 << 8 | 20)).putShort((short) 20)
                .putShort((short) entry.flags).putShort((short) entry.method).putInt(0x00410000).putInt(entry.crc)
                .putInt((int) entry.packed).putInt((int) entry.size).putShort((short) entry.name.length)
                .putShort((short) entry.extra.length).putShort((short) 0).putShort((short) 0).putShort((short) 0)
                .putInt(entry.attributes).putInt((int) offset).array());
            directory.writeBytes(entry.name);
            directory.writeBytes(entry.extra);
        }
        out.writeBytes(beforeDirectory);
        int start = out.size();
        out.writeBytes(directory.toByteArray());
        int length = out.size() - start;
        out.writeBytes(afterDirectory);
        int count = countSaid >= 0 ? countSaid : entries.size();
        out.writeBytes(bytes(22).putInt(0x06054b50).putInt(0).putShort((short) count).putShort((short) count).putInt(length)
            .putInt(start).putShort((short) comment.length).array());
        out.writeBytes(comment);
        return out.toByteArray();
    }

    static ByteBuffer bytes(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }
}
