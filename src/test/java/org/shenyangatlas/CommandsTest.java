package org.shenyangatlas;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shenyangatlas.operation.Pin;

/// What the command line does without a window.
class CommandsTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @Test
    void theSitesOfAQueryAreWrittenInTheOrderTheyAreFound() throws IOException {
        Path file = folder.resolve("found.csv");
        assertEquals(Launcher.OK, run("--export", file.toString(), "--query", "boguan"), err::toString);
        assertTrue(Files.readAllLines(file).get(1).startsWith("boguan-bridge,"), "after the heading");
        assertTrue(out.toString().contains(": 1 sites"), out::toString);
    }

    @Test
    void anEndingNobodyWritesIsRefused() {
        assertEquals(Launcher.USAGE, run("--export", folder.resolve("found.txt").toString()));
        assertTrue(err.toString().contains(".geojson"), err::toString);
        assertFalse(Files.exists(folder.resolve("found.txt")));
    }

    @Test
    void aPackNeedsAPlace() {
        assertEquals(Launcher.USAGE, run("--pack", folder.toString()));
        assertTrue(err.toString().contains("--to"), err::toString);
    }

    @Test
    void aFolderThatIsNoPackIsNamedAndNothingIsWritten() throws IOException {
        Path inside = Files.createDirectory(folder.resolve("inside"));
        Path target = folder.resolve("new.atlas");
        assertEquals(Launcher.FAILED, run("--pack", inside.toString(), "--to", target.toString()));
        assertTrue(err.toString().contains("pack.json"), err::toString);
        assertFalse(Files.exists(target));
    }

    @Test
    void theSetUpSheetIsAPdf() throws IOException {
        Path file = folder.resolve("sheet.pdf");
        assertEquals(Launcher.OK, run("--setup-sheet", file.toString()), err::toString);
        assertArrayEquals("%PDF".getBytes(StandardCharsets.US_ASCII), Arrays.copyOf(Files.readAllBytes(file), 4));
    }

    @Test
    void aPinIsPrintedAsItsHash() {
        assertEquals(Launcher.OK, typing("24680\n", "--hash-pin"));
        assertTrue(Pin.of(out.toString().strip()).orElseThrow().matches("24680".toCharArray()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "123", "123456789", "12a4", "１２３４"})
    void whatIsNoPinIsRefusedWithoutRepeatingIt(String typed) {
        assertEquals(Launcher.USAGE, typing(typed + "\n", "--hash-pin"));
        assertEquals("", out.toString());
        assertTrue(typed.isEmpty() || !err.toString().contains(typed), err::toString);
    }

    private int run(String... arguments) {
        return Launcher.run(arguments, new PrintWriter(out, true), new PrintWriter(err, true));
    }

    private int typing(String typed, String... arguments) {
        InputStream keyboard = System.in;
        System.setIn(new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)));
        try {
            return run(arguments);
        } finally {
            System.setIn(keyboard);
        }
    }
}
