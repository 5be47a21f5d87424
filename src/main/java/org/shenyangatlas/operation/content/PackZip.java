package org.shenyangatlas.operation.content;

import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Writes a zip that depends on nothing but what is in it: one time for all files, no trace of the machine.
final class PackZip {

    static final int EFFORT = 9;

    /// Zip begins in 1980; for its very first day Java would add a time that depends on the time zone.
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private final ZipOutputStream zip;

    PackZip(OutputStream out) {
        zip = new ZipOutputStream(out);
        zip.setLevel(EFFORT);
    }

    void add(String path, byte[] content) throws IOException {
        CRC32 crc = new CRC32();
        crc.update(content);
        begin(path, content.length, crc.getValue(), true);
        zip.write(content);
        zip.closeEntry();
    }

    /// @throws IOException also when the file is not as it was when it was looked at
    void add(PackedPart part, PackContents contents) throws IOException {
        PackedFile file = part.file();
        begin(file.path(), file.size(), part.crc(), part.stored());
        DigestOutputStream hash = new DigestOutputStream(zip, Hash.sha256());
        try {
            contents.copy(file.path(), hash);
        } catch (PackRefused e) {
            throw new IOException(e.getMessage(), e);
        }
        if (!HexFormat.of().formatHex(hash.getMessageDigest().digest()).equals(file.sha256())) {
            throw new IOException(contents.in(file.path()) + " has changed while it was packed");
        }
        zip.closeEntry();
    }

    private void begin(String path, long size, long crc, boolean stored) throws IOException {
        ZipEntry entry = new ZipEntry(path);
        entry.setTimeLocal(TIME);
        entry.setMethod(stored ? ZipEntry.STORED : ZipEntry.DEFLATED);
        if (stored) {
            entry.setSize(size);
            entry.setCrc(crc);
        }
        zip.putNextEntry(entry);
    }

    void finish() throws IOException {
        zip.finish();
    }
}
