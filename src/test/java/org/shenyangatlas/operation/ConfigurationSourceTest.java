package org.shenyangatlas.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shenyangatlas.operation.ConfigurationSource.Loaded;
import org.shenyangatlas.operation.ConfigurationSource.Origin;

@ExtendWith(QuietLog.class)
@DisplayName("A configuration in a file")
class ConfigurationSourceTest {

    private static final String HASH = "pbkdf2-sha256$600000$c2FsdHNhbHRzYWx0$" + "A".repeat(43);

    @TempDir
    private Path folder;
    private Path file = Path.of("kiosk.json");

    @BeforeEach
    void inFolder() {
        file = folder.resolve("kiosk.json");
    }

    private Loaded load(String content) throws IOException {
        Files.writeString(file, content);
        return load();
    }

    private Loaded load() {
        return new ConfigurationSource(file.toString(), folder.resolve("copies")).load();
    }

    private static String told(Loaded loaded) {
        return loaded.origin() + " " + loaded.configuration().volume() + " " + loaded.problems().size();
    }

    @Test
    @DisplayName("is read")
    void read() throws IOException {
        assertEquals("SOURCE 30 0", told(load("{\"volume\": 30}")));
    }

    @Test
    @DisplayName("that can be read counts, wrong values and all")
    void wrongValue() throws IOException {
        load("{\"volume\": 30}");
        assertEquals("SOURCE 100 1", told(load("{\"volume\": 300}")));
        assertEquals("COPY 100 2", told(load("{")), "as the newest that could be read, and its problem again");
    }

    @Test
    @DisplayName("that is gone is the copy of it, with the same paths")
    void gone() throws IOException {
        load("{\"volume\": 30, \"catalogue\": \"ours.json\"}");
        Files.delete(file);
        Loaded loaded = load();
        assertEquals("COPY 30 1", told(loaded));
        assertEquals(folder.resolve("ours.json").toAbsolutePath(), loaded.configuration().catalogue());
    }

    @Test
    @DisplayName("cut off anywhere is the copy of it")
    void cutOff() throws IOException {
        String good = "{\"volume\": 30, \"visit\": {\"idleSeconds\": 60}}";
        load(good);
        for (int length = 0; length < good.length(); length++) {
            assertEquals("COPY 30 1", told(load(good.substring(0, length))), "cut off after " + length);
        }
    }

    @Test
    @DisplayName("with a copy cut off anywhere, and gone itself, is the defaults")
    void copyCutOff() throws IOException {
        load("{\"volume\": 30, \"visit\": {\"idleSeconds\": 60}}");
        Files.delete(file);
        try (var copies = Files.list(folder.resolve("copies"))) {
            Path copy = copies.findFirst().orElseThrow();
            byte[] good = Files.readAllBytes(copy);
            for (int length = 0; length < good.length; length++) {
                Files.write(copy, Arrays.copyOf(good, length));
                assertEquals("DEFAULTS 100 1", told(load()), "cut off after " + length);
            }
        }
    }

    @Test
    @DisplayName("never takes the copy of another file")
    void another() throws IOException {
        load("{\"volume\": 30}");
        file = folder.resolve("other.json");
        assertEquals("DEFAULTS 100 1", told(load("{")));
    }

    @Test
    @DisplayName("with a damaged PIN gives way to a copy whose PIN is good, so that a kiosk starts")
    void damagedPin() throws IOException {
        assertEquals("SOURCE 20 1", told(load("{\"volume\": 20, \"pin\": {\"hash\": \"x\"}}")), "there is none yet");
        load("{\"volume\": 30, \"pin\": {\"hash\": \"" + HASH + "\"}}");
        assertEquals("COPY 30 1", told(load("{\"volume\": 40, \"pin\": {\"hash\": \"" + HASH.substring(1) + "\"}}")));
        assertEquals(Pin.of(HASH).orElseThrow(), load("{\"pin\": \"1234\"}").configuration().pin());
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://example.org/kiosk.json", "ftp://example.org/a", "https://user:word@example.org/", "https://", "http://127.0.0.1.example.org/"})
    @DisplayName("at an address that is not safe is not even asked for")
    void unsafe(String address) {
        Loaded loaded = new ConfigurationSource(address, folder).load();
        assertEquals(Origin.DEFAULTS, loaded.origin());
        assertEquals(address + ": error: expected a path, or an address that begins with https://, found another address",
            loaded.problems().getFirst().toString());
    }

    @Test
    @DisplayName("is read where no copy can be kept, too")
    void unwritable() throws IOException {
        Files.writeString(folder.resolve("copies"), "a file in the way");
        assertEquals("SOURCE 30 0", told(load("{\"volume\": 30}")));
        assertEquals("DEFAULTS 100 1", told(load("{")));
    }
}
