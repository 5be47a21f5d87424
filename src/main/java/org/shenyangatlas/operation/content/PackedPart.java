package org.shenyangatlas.operation.content;

import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/// A file that is going to be packed, looked at once from end to end.
///
/// @param stored whether it is packed as it is: deflating would not make it smaller, or so small that an atlas takes it for a bomb
record PackedPart(PackedFile file, long crc, boolean stored) {

    /// Packed already.
    private static final Set<String> DENSE = Set.of("png", "jpg", "jpeg", "webp", "mp4", "m4v", "webm", "mp3", "m4a", "ogg", "opus",
        "woff2", "pmtiles", "mbtiles", "zip", "gz");

    static PackedPart of(PackContents contents, String path) throws IOException, PackRefused {
        DigestOutputStream hash = new DigestOutputStream(OutputStream.nullOutputStream(), Hash.sha256());
        CheckedOutputStream sums = new CheckedOutputStream(hash, new CRC32());
        Count size = new Count(sums);
        boolean dense = DENSE.contains(path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
        long packed = dense ? Long.MAX_VALUE : deflated(contents, path, size);
        if (dense) {
            contents.copy(path, size);
        }
        String sha256 = HexFormat.of().formatHex(hash.getMessageDigest().digest());
        return new PackedPart(new PackedFile(path, size.bytes, sha256), sums.getChecksum().getValue(),
            packed >= size.bytes || PackLimits.LARGEST.packsTooWell(size.bytes, packed));
    }

    private static long deflated(PackContents contents, String path, OutputStream also) throws IOException, PackRefused {
        Deflater deflater = new Deflater(PackZip.EFFORT, true);
        Count packed = new Count(OutputStream.nullOutputStream());
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed, deflater)) {
            contents.copy(path, new OutputStream() {
                @Override
                public void write(int b) throws IOException {
                    write(new byte[] {(byte) b}, 0, 1);
                }

                @Override
                public void write(byte[] bytes, int from, int length) throws IOException {
                    also.write(bytes, from, length);
                    out.write(bytes, from, length);
                }
            });
            out.finish();
            return packed.bytes;
        } finally {
            deflater.end();
        }
    }

    private static final class Count extends OutputStream {

        private final OutputStream out;
        private long bytes;

        private Count(OutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int b) throws IOException {
            out.write(b);
            bytes++;
        }

        @Override
        public void write(byte[] piece, int from, int length) throws IOException {
            out.write(piece, from, length);
            bytes += length;
        }
    }
}
