package org.shenyangatlas.catalogue;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import org.jspecify.annotations.Nullable;

/// Checks that a file is UTF-8 through and through.
///
/// Jackson would read UTF-16 as well, and lets some wrong bytes pass; other programs and editors would not.
final class Encoding {

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final long HIGH_BITS = 0x8080808080808080L;

    private Encoding() {
    }

    /// @return null for good UTF-8
    static @Nullable Problem problem(byte[] content, String file) {
        for (int i = 0; i < Math.min(4, content.length); i++) {
            if (content[i] == 0) { // the other half of a letter in UTF-16 or UTF-32
                return problem(content, file, i, "another encoding, probably UTF-16");
            }
        }
        int wrong = wrongByte(content);
        return wrong == content.length ? null
            : problem(content, file, wrong, "the byte %02X, which is none".formatted(content[wrong]));
    }

    private static Problem problem(byte[] content, String file, int offset, String found) {
        Place place = new Place.Counter(content).at(offset);
        return new Problem(Problem.Severity.ERROR, file, place.line(), place.column(), "", "text in UTF-8", found,
            "Save the file as UTF-8");
    }

    /// Offset of the first byte that is not UTF-8, else the length.
    private static int wrongByte(byte[] content) {
        int i = 0;
        while (i < content.length) {
            if (i + 8 <= content.length && ((long) EIGHT.get(content, i) & HIGH_BITS) == 0) {
                i += 8; // ASCII, the most of every catalogue
            } else {
                int length = content[i] >= 0 ? 1 : length(content, i);
                if (length == 0) {
                    return i;
                }
                i += length;
            }
        }
        return i;
    }

    /// Bytes of the character that begins here, 2 to 4; 0 when it is not well formed (Unicode, table 3-7).
    private static int length(byte[] content, int start) {
        int first = content[start] & 0xFF;
        int length = first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0;
        if (length == 0 || start + length > content.length) {
            return 0;
        }
        int second = content[start + 1] & 0xFF;
        boolean good = switch (first) {
            case 0xE0 -> second >= 0xA0;
            case 0xED -> second < 0xA0;
            case 0xF0 -> second >= 0x90;
            case 0xF4 -> second < 0x90;
            default -> true;
        };
        for (int i = 1; i < length; i++) {
            good &= (content[start + i] & 0xC0) == 0x80;
        }
        return good ? length : 0;
    }
}
