package org.shenyangatlas.operation.content;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The name of a file in a pack")
class PackNamesTest {

    static Stream<String> hostile() {
        return Stream.of("../evil.txt", "../../../../etc/passwd", "media/../../evil.txt", "..", ".", "./catalogue.txt", "media/./a.txt",
            "media/..", "/etc/passwd", "//server/share/a.txt", "\\\\server\\share\\a.txt", "\\evil.txt", "..\\evil.txt", "media\\..\\a.txt",
            "C:/evil.txt", "C:evil.txt", "c:\\evil.txt", "a.txt:stream", "media//a.txt", "evil.txt\0.png", "media/\u0007.txt",
            "media/gnp\u202e.txt", "media/a\u200b.txt", "CON", "media/nul.txt", "aux.tar.gz", "Com1", "lpt\u00b2.txt", "conin$", "media/a. ",
            "media/a.", "media /a.txt", " a.txt", "a*.txt", "a?.txt", "<a>.txt", "a|b.txt", "\"a\".txt", "...", "media/.. /a.txt",
            "塔".repeat(70), "a/".repeat(17) + "a.txt", "a".repeat(401));
    }

    @ParameterizedTest(name = "is not {0}")
    @MethodSource("hostile")
    void isRefused(String name) {
        assertNotNull(PackNames.fault(name));
    }

    @ParameterizedTest(name = "may be {0}")
    @ValueSource(strings = {"catalogue.json", "illustration/ground/0-0.svg", "media/故宫 大政殿 (1).jpg", "tiles/Z-ü.mbtiles", "a/b/c/d/e/f.png",
        "console.txt", "com10.png", "nulls/con-cert.mp3", ".hidden/x", "a..b.txt", "emoji \ud83c\udfef.png"})
    void isTaken(String name) {
        assertNull(PackNames.fault(name));
    }
}
