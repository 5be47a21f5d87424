package org.shenyangatlas.catalogue;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// Checks that a file is UTF-8 through and through.
///
/// Jackson would read UTF-16 as well, and lets some wrong bytes pass; other programs and editors would not.
final class Encoding {

    private Encoding() {
    }

    /// @return null for good UTF-8
    static @Nullable Problem problem(byte[] content, String file) {
        ByteBuffer in = ByteBuffer.wrap(content);
        CharBuffer out = CharBuffer.allocate(1 << 13);
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CoderResult result;
        do {
            out.clear();
            result = decoder.decode(in, out, true);
        } while (result.isOverflow());
        if (result.isError()) {
            return problem(content, file, in.position(), "the byte %02X, which is none".formatted(in.get(in.position())));
        }
        for (int i = 0; i < Math.min(4, content.length); i++) {
            if (content[i] == 0) { // the other half of a letter in UTF-16 or UTF-32
                return problem(content, file, i, "another encoding, probably UTF-16");
            }
        }
        return null;
    }

    private static Problem problem(byte[] content, String file, int offset, String found) {
        Place place = new Place.Counter(content).at(offset);
        return new Problem(Problem.Severity.ERROR, file, place.line(), place.column(), "", "text in UTF-8", found,
            "Save the file as UTF-8");
    }
}
