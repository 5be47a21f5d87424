package org.shenyangatlas.operation.content;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;

/// The bytes of a zip, in any order, with the little end first.
///
/// @param pack its name, for refusals
record ZipBytes(FileChannel file, String pack, long size) {

    /// @throws PackRefused when the file ends before
    ByteBuffer read(long at, int length) throws IOException, PackRefused {
        ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        fill(bytes, at);
        return bytes.flip();
    }

    void fill(ByteBuffer bytes, long at) throws IOException, PackRefused {
        long next = at;
        while (bytes.hasRemaining()) {
            int read = file.read(bytes, next);
            if (read < 0) {
                throw new PackRefused(pack, "a file that goes on after byte " + Amount.of(next), "its end", "Copy it again");
            }
            next += read;
        }
    }

    static long unsigned(ByteBuffer bytes, int at) {
        return Integer.toUnsignedLong(bytes.getInt(at));
    }

    static int unsignedShort(ByteBuffer bytes, int at) {
        return Short.toUnsignedInt(bytes.getShort(at));
    }
}
