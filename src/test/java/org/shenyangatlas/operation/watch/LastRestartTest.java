package org.shenyangatlas.operation.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LastRestartTest {

    private static final LocalDate DAY = LocalDate.parse("2026-11-02");

    @TempDir
    private Path folder;

    @Test
    void remembersADay() {
        Path file = folder.resolve("kiosk/restarted");
        assertNull(new LastRestart(file).day());
        new LastRestart(file).remember(DAY);
        assertEquals(DAY, new LastRestart(file).day());
    }

    @Test
    void aBrokenFileIsAsGoodAsNone() throws IOException {
        Path file = folder.resolve("restarted");
        Files.write(file, new byte[] {'2', '0', (byte) 0xff, 0});
        assertNull(new LastRestart(file).day());
        new LastRestart(file).remember(DAY);
        assertEquals(DAY, new LastRestart(file).day());
    }

    @Test
    void aFileThatCannotBeWrittenIsAsGoodAsNone() throws IOException {
        Path file = Files.createFile(folder.resolve("blocked")).resolve("restarted");
        new LastRestart(file).remember(DAY);
        assertNull(new LastRestart(file).day());
    }
}
