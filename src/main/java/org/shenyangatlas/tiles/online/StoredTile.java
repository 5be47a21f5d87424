package org.shenyangatlas.tiles.online;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/// A tile with what its server said about it. As a file: a mark, all fields, and a checksum over everything before it.
///
/// @param body     the picture's bytes; not to be changed
/// @param expires  until when it may be shown without asking, milliseconds since 1970
/// @param etag     its edition; empty when not given
/// @param modified when it was changed, as the server wrote it; empty when not given
public record StoredTile(byte[] body, long expires, String etag, String modified) {

    private static final int MARK = 0x53415431; // SAT1
    private static final int CHECKSUM = Long.BYTES;

    StoredTile until(long later) {
        return new StoredTile(body, later, etag, modified);
    }

    byte[] toBytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(body.length + 256);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(MARK);
            out.writeLong(expires);
            out.writeUTF(etag);
            out.writeUTF(modified);
            out.writeInt(body.length);
            out.write(body);
            out.writeLong(checksum(bytes.toByteArray(), bytes.size()));
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a text beyond 64 KB, which no header is
        }
        return bytes.toByteArray();
    }

    /// @return null when it is damaged
    static @Nullable StoredTile of(byte[] file) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(file))) {
            if (in.readInt() != MARK) {
                return null;
            }
            long expires = in.readLong();
            String etag = in.readUTF();
            String modified = in.readUTF();
            int length = in.readInt();
            if (length < 0 || length != in.available() - CHECKSUM) {
                return null;
            }
            byte[] body = in.readNBytes(length);
            return in.readLong() == checksum(file, file.length - CHECKSUM) ? new StoredTile(body, expires, etag, modified) : null;
        } catch (IOException e) {
            return null;
        }
    }

    private static long checksum(byte[] bytes, int length) {
        CRC32C checksum = new CRC32C();
        checksum.update(bytes, 0, length);
        return checksum.getValue();
    }
}
