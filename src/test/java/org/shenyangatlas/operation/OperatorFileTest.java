package org.shenyangatlas.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(QuietLog.class)
@DisplayName("An operator's choices")
class OperatorFileTest {

    private static final OperatorChoices ALL = new OperatorChoices("zh", 40, 120, 30);
    private static final OperatorChoices EARLIER = new OperatorChoices("en", null, 0, null);

    @TempDir
    private Path folder;

    private OperatorFile file() {
        return new OperatorFile(folder);
    }

    @Test
    @DisplayName("are none before the first")
    void none() {
        assertEquals(OperatorChoices.NONE, file().read());
        assertEquals(Configuration.DEFAULT, OperatorChoices.NONE.over(Configuration.DEFAULT));
    }

    @Test
    @DisplayName("are the same after a restart")
    void roundTrip() throws IOException {
        for (OperatorChoices choices : List.of(ALL, EARLIER, OperatorChoices.NONE)) {
            file().write(choices);
            assertEquals(choices, file().read());
        }
    }

    @Test
    @DisplayName("lie over the configuration, but never louder than it allows")
    void over() {
        Configuration chosen = ALL.over(Configuration.DEFAULT);
        assertEquals("zh 40", chosen.language() + " " + chosen.volume());
        assertEquals(new Configuration.Visit(120, 30, 9, true), chosen.visit());
        assertEquals(40, new OperatorChoices(null, 90, null, null).over(chosen).volume());
        assertEquals(20, new OperatorChoices(null, 20, null, null).over(chosen).volume());
    }

    @Test
    @DisplayName("that are wrong in the file are no choices; the others hold")
    void wrongOnes() throws IOException {
        Files.writeString(folder.resolve("operator.json"), "{\"language\": \"xx\", \"volume\": 30, \"visit\": {\"idleSeconds\": 5, \"warningSeconds\": 1e99}}");
        assertEquals(new OperatorChoices(null, 30, null, null), file().read());
    }

    @Test
    @DisplayName("cut off anywhere are those of before, and without those none; a start never fails")
    void cutOff() throws IOException {
        file().write(EARLIER);
        file().write(ALL);
        Path now = folder.resolve("operator.json");
        Path before = folder.resolve("operator.json.bak");
        byte[] good = Files.readAllBytes(now);
        for (int length = 0; length < good.length - 1; length++) { // the last byte only ends the line
            Files.write(now, Arrays.copyOf(good, length));
            assertEquals(EARLIER, file().read(), "cut off after " + length);
        }
        byte[] old = Files.readAllBytes(before);
        for (int length = 0; length < old.length - 1; length++) {
            Files.write(before, Arrays.copyOf(old, length));
            assertEquals(OperatorChoices.NONE, file().read(), "both cut off, the one before after " + length);
        }
    }

    @Test
    @DisplayName("do not push out the good ones of before when they are damaged")
    void damagedIsNotKept() throws IOException {
        file().write(EARLIER);
        file().write(ALL);
        Files.writeString(folder.resolve("operator.json"), "{");
        file().write(OperatorChoices.NONE);
        Files.delete(folder.resolve("operator.json"));
        assertEquals(EARLIER, file().read());
    }

    @Test
    @DisplayName("that cannot be written are told, and reading goes on")
    void unwritable() throws IOException {
        folder = Files.writeString(folder.resolve("a-file"), "").resolve("below");
        assertThrows(IOException.class, () -> file().write(ALL));
        assertEquals(OperatorChoices.NONE, file().read());
    }
}
