package org.shenyangatlas.operation.content;

import java.nio.ByteBuffer;
import java.util.zip.ZipEntry;

/// What the directory of a zip says of one file or folder in it.
///
/// @param path   its name, without the '/' at the end of a folder's
/// @param folder whether it is a folder
/// @param name   the bytes of its name
/// @param flags  general purpose bits
/// @param method how it is packed, [ZipEntry#STORED] or [ZipEntry#DEFLATED]
/// @param crc    CRC-32 of its bytes
/// @param packed bytes in the archive
/// @param size   bytes unpacked
/// @param offset where its local header begins
record ZipMember(String path, boolean folder, ByteBuffer name, int flags, int method, int crc, long packed, long size,
                 long offset) {

    static final int ENCRYPTED = 1 | 1 << 6 | 1 << 13;
    /// Sizes and checksum follow the bytes instead of going before them.
    static final int LATER = 1 << 3;
    static final int UTF_8 = 1 << 11;
    /// How hard the packer tried.
    static final int EFFORT = 1 << 1 | 1 << 2;

    boolean isLater() {
        return (flags & LATER) != 0;
    }

    boolean isStored() {
        return method == ZipEntry.STORED;
    }
}
