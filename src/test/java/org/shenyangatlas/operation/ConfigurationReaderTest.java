package org.shenyangatlas.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shenyangatlas.catalogue.Problem;

@DisplayName("A configuration")
class ConfigurationReaderTest {

    private static final Path FOLDER = Path.of("/etc/atlas");

    private static ConfigurationReading read(String content) {
        return ConfigurationReader.read(content.getBytes(StandardCharsets.UTF_8), "kiosk.json", FOLDER);
    }

    private static String problems(ConfigurationReading reading) {
        return String.join("\n", reading.problems().stream().map(Problem::toString).toList());
    }

    private static Configuration good(String content) {
        ConfigurationReading reading = read(content);
        assertEquals("", problems(reading));
        assertTrue(reading.usable());
        return reading.configuration();
    }

    @Test
    @DisplayName("may be empty: everything has a default")
    void empty() {
        assertEquals(Configuration.DEFAULT, good("{}"));
    }

    @Test
    @DisplayName("says everything there is to say")
    void everything() {
        String hash = "pbkdf2-sha256$600000$c2FsdHNhbHRzYWx0$" + "A".repeat(43);
        Configuration read = good("""
            {"$schema": "x", "format": 1, "language": "zh", "theme": "contrast", "textSize": 150, "volume": 40, "screen": 2,
             "catalogue": "ours/catalogue.json", "dataFolder": "/var/lib/atlas",
             "content": {"folder": "../usb", "address": "https://example.org/a/", "publicKey": "KEY", "checkHours": 0},
             "visit": {"idleSeconds": 0, "warningSeconds": 30, "attractSecondsPerSite": 12, "languageGate": false},
             "pin": {"hash": "%s"},
             "statistics": {"enabled": false, "folder": "s", "deviceName": "前厅", "days": 30, "keepSearchTexts": true},
             "restart": {"enabled": false, "at": "03:30"}, "displayHours": {"enabled": true, "on": "09:00", "off": "01:00"},
             "pixelShift": false, "dimAfterMinutes": 0, "health": {"enabled": false, "file": "h.json", "port": 8765},
             "tileSources": [{"id": "ours", "zoom": [9, 15], "tms": true}]}
            """.formatted(hash));
        assertEquals(new Configuration("zh", Configuration.Theme.CONTRAST, 150, 40, 2, FOLDER.resolve("ours/catalogue.json"),
            Path.of("/var/lib/atlas"),
            new Configuration.Content(Path.of("/etc/usb"), URI.create("https://example.org/a/"), "KEY", 0),
            new Configuration.Visit(0, 30, 12, false), Pin.of(hash).orElseThrow(),
            new Configuration.Statistics(false, FOLDER.resolve("s"), "前厅", 30, true),
            new Configuration.Restart(false, LocalTime.of(3, 30)),
            new Configuration.DisplayHours(true, LocalTime.of(9, 0), LocalTime.of(1, 0)), false, 0,
            new Configuration.Health(false, FOLDER.resolve("h.json"), 8765),
            List.of(Map.of("id", "ours", "zoom", List.of(9, 15), "tms", true))), read);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        "format": 2                                                  | 13: error at /format: expected 1, found 2
        "language": "zhh"                                            | 15: error at /language: expected one of "en", "zh", "system", found "zhh". Did you mean "zh"?
        "language": null                                             | 15: error at /language: expected one of "en", "zh", "system", found null
        "theme": "drak"                                              | 12: error at /theme: expected one of "light", "dark", "contrast", "system", found "drak". Did you mean "dark"?
        "textSize": 120                                              | 15: error at /textSize: expected one of 100, 115, 130, 150, 175, 200, found 120
        "volume": 101                                                | 13: error at /volume: expected a whole number from 0 to 100, found 101
        "volume": -1                                                 | 13: error at /volume: expected a whole number from 0 to 100, found -1
        "volume": 12.5                                               | 13: error at /volume: expected a whole number from 0 to 100, found 12.5
        "volume": "50"                                               | 13: error at /volume: expected a whole number from 0 to 100, found "50". Leave out the quotes
        "volume": 1e99                                               | 13: error at /volume: expected a smaller number, found 1.0E99
        "volume": 1e999                                              | 13: error at /volume: expected a smaller number, found a number beyond all bounds
        "screen": 0                                                  | 13: error at /screen: expected a whole number from 1 to 16, found 0
        "catalogue": ""                                              | 16: error at /catalogue: expected a path, found an empty text
        "catalogue": 7                                               | 16: error at /catalogue: expected a text in quotes such as "folder/file.json", found 7
        "dataFolder": "a\\u0000b"                                    | 17: error at /dataFolder: expected a path, found "a\u0000b"
        "content": "usb"                                             | 14: error at /content: expected an object, found "usb"
        "content": {"address": "ftp://a/", "publicKey": "K"}         | 26: error at /content/address: expected an address that begins with https://, found "ftp://a/"
        "content": {"address": "http://a.org/", "publicKey": "K"}    | 26: error at /content/address: expected an address that begins with https://, found "http://a.org/"
        "content": {"address": "https://a:b@c/", "publicKey": "K"}   | 26: error at /content/address: expected an address that begins with https://, found "https://a:b@c/"
        "content": {"address": "https://a_b/", "publicKey": "K"}     | 26: error at /content/address: expected an address that begins with https://, found "https://a_b/"
        "content": {"address": "https://a.org/"}                     | 26: error at /content/address: expected a field "publicKey" beside it, found none. Nothing is fetched that cannot be checked
        "content": {"publicKey": ""}                                 | 28: error at /content/publicKey: expected a text of 1 to 200 characters on one line, found an empty text
        "content": {"checkHours": 169}                               | 29: error at /content/checkHours: expected a whole number from 0 to 168, found 169
        "visit": {"idleSeconds": 9}                                  | 28: error at /visit/idleSeconds: expected 0 for never, or a whole number from 10 to 600, found 9
        "visit": {"idleSeconds": 601}                                | 28: error at /visit/idleSeconds: expected a whole number from 0 to 600, found 601
        "visit": {"warningSeconds": 4}                               | 31: error at /visit/warningSeconds: expected a whole number from 5 to 120, found 4
        "visit": {"attractSecondsPerSite": 2}                        | 38: error at /visit/attractSecondsPerSite: expected a whole number from 3 to 120, found 2
        "visit": {"languageGate": "yes"}                             | 29: error at /visit/languageGate: expected true or false, found "yes"
        "visit": []                                                  | 12: error at /visit: expected an object, found an empty list
        "statistics": {"deviceName": "a\\nb"}                        | 32: error at /statistics/deviceName: expected a text of 1 to 200 characters on one line, found "a\\nb"
        "statistics": {"days": 0}                                    | 26: error at /statistics/days: expected a whole number from 1 to 3650, found 0
        "restart": {"at": "4:00"}                                    | 21: error at /restart/at: expected a time of day from "00:00" to "23:59", found "4:00"
        "restart": {"at": "24:00"}                                   | 21: error at /restart/at: expected a time of day from "00:00" to "23:59", found "24:00"
        "restart": {"at": 4}                                         | 21: error at /restart/at: expected a text in quotes such as "04:00", found 4
        "restart": {"enabled": 1}                                    | 26: error at /restart/enabled: expected true or false, found 1
        "displayHours": {"on": "18:00"}                              | 26: error at /displayHours/on: expected different times for on and off, found "18:00" for both. The screen stays on
        "displayHours": {"off": "08:00"}                             | 27: error at /displayHours/off: expected different times for on and off, found "08:00" for both. The screen stays on
        "pixelShift": 0                                              | 17: error at /pixelShift: expected true or false, found 0
        "dimAfterMinutes": 601                                       | 22: error at /dimAfterMinutes: expected a whole number from 0 to 600, found 601
        "health": {"port": 65536}                                    | 22: error at /health/port: expected a whole number from 0 to 65535, found 65536
        "tileSources": {}                                            | 18: error at /tileSources: expected a list, found an empty object
        "tileSources": [3]                                           | 19: error at /tileSources/0: expected an object, found 3
        """)
    @DisplayName("names a wrong value by line and column, and goes on with its default")
    void wrongValue(String field, String told) {
        ConfigurationReading reading = read("{\n  " + field + "\n}");
        assertEquals("kiosk.json:2:" + told.replace("\\n", "\n"), problems(reading));
        assertTrue(reading.usable());
        Configuration read = reading.configuration();
        Configuration.Content content = new Configuration.Content(null, null, read.content().publicKey(), 12);
        assertEquals(field.contains("\"K\"") ? "K" : null, read.content().publicKey());
        assertEquals(Configuration.DEFAULT, with(read, content, Configuration.DEFAULT.content()));
    }

    /// The same with other content, if it has the content that is expected.
    private static Configuration with(Configuration read, Configuration.Content expected, Configuration.Content instead) {
        assertEquals(expected, read.content());
        return new Configuration(read.language(), read.theme(), read.textSize(), read.volume(), read.screen(), read.catalogue(),
            read.dataFolder(), instead, read.visit(), read.pin(), read.statistics(), read.restart(), read.displayHours(),
            read.pixelShift(), read.dimAfterMinutes(), read.health(), read.tileSources());
    }

    @Test
    @DisplayName("keeps all that is right beside what is wrong")
    void rightBesideWrong() {
        ConfigurationReading reading = read("""
            {
              "volume": 300,
              "visit": {"idleSeconds": "60", "warningSeconds": 15},
              "theme": "dark"
            }
            """);
        assertEquals("""
            kiosk.json:2:13: error at /volume: expected a whole number from 0 to 100, found 300
            kiosk.json:3:28: error at /visit/idleSeconds: expected a whole number from 0 to 600, found "60". Leave out the quotes""",
            problems(reading));
        assertEquals(new Configuration.Visit(90, 15, 9, true), reading.configuration().visit());
        assertEquals(Configuration.Theme.DARK, reading.configuration().theme());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        {"volum": 3}                     | 1:2: warning at /volum: expected a known field, found "volum". Did you mean "volume"?
        {"visit": {"idleSecond": 60}}    | 1:12: warning at /visit/idleSecond: expected a known field, found "idleSecond". Did you mean "idleSeconds"?
        {"pin": {"hsah": "x"}}           | 1:10: warning at /pin/hsah: expected a known field, found "hsah". Did you mean "hash"?
        {"entirelyElse": 1}              | 1:2: warning at /entirelyElse: expected a known field, found "entirelyElse"
        """)
    @DisplayName("warns of a field nobody knows, with the one that was meant")
    void unknown(String content, String told) {
        assertEquals("kiosk.json:" + told, problems(read(content)));
        assertEquals(Configuration.DEFAULT, read(content).configuration());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"pin\": \"471193\"}", "{\"pin\": 471193}", "{\"pin\": {\"hash\": \"471193\"}}", "{\"pin\": {\"hash\": 471193}}",
        "{\"pin\": [471193]}", "{\"pin\": {\"hash\": \"pbkdf2-sha256$1000$471193$471193\"}}"})
    @DisplayName("never repeats what may be the PIN itself")
    void secret(String content) {
        ConfigurationReading reading = read(content);
        assertNull(reading.configuration().pin());
        assertTrue(reading.losesPin());
        assertEquals(1, reading.problems().size());
        assertFalse(problems(reading).contains("471193"), problems(reading));
        assertTrue(problems(reading).endsWith("The PIN itself must never stand in a file"), problems(reading));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        `{"volume": 3`                 | :1:13: error: expected more, found the end of the file. A bracket or quote that was opened is never closed
        `{"volume": 3,}`               | :1:14: error: expected the name of a field in quotes, found '}'. Leave out a comma too many, or put the name in quotes
        `{"volume": 3, "volume": 4}`   | :1:25: error: expected every field once, found "volume" again. Keep one of them
        `{} x`                         | :1:4: error: expected a value, found "x". Texts stand in quotes; other words are true, false and null
        `[]`                           | :1:1: error: expected an object, {...}, found an empty list
        ``                             | : error: expected a configuration in JSON, found an empty file
        """)
    @DisplayName("that cannot be read is the defaults, with the reason")
    void broken(String content, String told) {
        ConfigurationReading reading = read(Objects.requireNonNullElse(content, ""));
        assertEquals("kiosk.json" + told, problems(reading));
        assertFalse(reading.usable());
        assertEquals(Configuration.DEFAULT, reading.configuration());
    }

    @Test
    @DisplayName("of more than 1 MB is not read")
    void tooLarge() {
        ConfigurationReading reading = read("{\"language\": \"zh\"}" + " ".repeat(1 << 20));
        assertEquals("kiosk.json: error: expected a file of up to 1 MB, found a larger one", problems(reading));
    }

    @Test
    @DisplayName("in a file has its paths beside it")
    void inAFile(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("kiosk.json"), "{\"catalogue\": \"c/../d.json\"}");
        assertEquals(folder.resolve("d.json").toAbsolutePath(), ConfigurationReader.read(file).configuration().catalogue());
    }

    @Test
    @DisplayName("in a file that is not there is the defaults")
    void noFile(@TempDir Path folder) {
        ConfigurationReading reading = ConfigurationReader.read(folder.resolve("no.json"));
        assertEquals(folder.resolve("no.json") + ": error: expected a configuration in JSON, found no such file", problems(reading));
        assertEquals(Configuration.DEFAULT, reading.configuration());
    }

    @ParameterizedTest(name = "{0} to {1} at {2}: {3}")
    @CsvSource({"08:00, 18:00, 07:59, false", "08:00, 18:00, 08:00, true", "08:00, 18:00, 17:59, true", "08:00, 18:00, 18:00, false",
        "20:00, 02:00, 19:59, false", "20:00, 02:00, 20:00, true", "20:00, 02:00, 00:00, true", "20:00, 02:00, 02:00, false"})
    @DisplayName("knows when the screen shows something, over midnight too")
    void displayHours(LocalTime on, LocalTime off, LocalTime at, boolean shown) {
        assertEquals(shown, new Configuration.DisplayHours(true, on, off).shows(at));
        assertTrue(new Configuration.DisplayHours(false, on, off).shows(at));
    }
}
