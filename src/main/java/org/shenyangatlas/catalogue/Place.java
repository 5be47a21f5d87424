package org.shenyangatlas.catalogue;

/// A place in a text file; both from 1, columns in characters.
record Place(int line, int column) {

    /// Turns byte offsets into places, in one pass: offsets must be asked for in rising order.
    static final class Counter {
        private final byte[] content;
        private int offset;
        private int line = 1;
        private int column = 1;

        Counter(byte[] content) {
            this.content = content;
            if (content.length >= 3 && content[0] == (byte) 0xEF && content[1] == (byte) 0xBB
                && content[2] == (byte) 0xBF) {
                offset = 3; // a byte order mark is no character
            }
        }

        Place at(long wanted) {
            for (long end = Math.min(wanted, content.length); offset < end; offset++) {
                byte next = content[offset];
                if (next == '\n' || next == '\r' && (offset + 1 == content.length || content[offset + 1] != '\n')) {
                    line++;
                    column = 1;
                } else if (next != '\r' && (next & 0xC0) != 0x80) { // UTF-8: bytes after the first of a character
                    column++;
                }
            }
            return new Place(line, column);
        }
    }
}
