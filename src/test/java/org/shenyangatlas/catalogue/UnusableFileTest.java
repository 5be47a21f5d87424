package org.shenyangatlas.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A file that is no catalogue gives one error and never throws:")
class UnusableFileTest {

    private static Problem refusal(Reading reading) {
        assertNull(reading.catalogue());
        assertEquals(1, reading.problems().size(), () -> reading.problems().toString());
        return Faulty.error(reading);
    }

    private static Problem refusal(byte[] content) {
        return refusal(CatalogueReader.read(content, Faulty.FILE, Assets.bundled()));
    }

    @Test
    @DisplayName("a missing file")
    void missing(@TempDir Path folder) {
        assertEquals("no such file", refusal(CatalogueReader.read(folder.resolve("none.json"))).found());
    }

    @Test
    @DisplayName("a directory")
    void directory(@TempDir Path folder) {
        assertEquals("a directory", refusal(CatalogueReader.read(folder)).found());
    }

    @Test
    @DisplayName("an empty file")
    void empty(@TempDir Path folder) throws IOException {
        Path file = Files.createFile(folder.resolve("empty.json"));
        assertEquals("an empty file", refusal(CatalogueReader.read(file)).found());
    }

    @Test
    @DisplayName("nothing but spaces")
    void blank() {
        assertEquals("an empty file", refusal(Faulty.read(" \n ")).found());
    }

    @Test
    @DisplayName("one that never ends")
    void endless() throws IOException {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return ' ';
            }

            @Override
            public int read(byte[] bytes, int offset, int length) {
                java.util.Arrays.fill(bytes, offset, offset + length, (byte) ' ');
                return length;
            }
        };
        Problem problem = refusal(CatalogueReader.read(endless, "endless", Assets.bundled()));
        assertEquals("a file of up to 64 MB", problem.expected());
    }

    @Test
    @DisplayName("Latin-1 instead of UTF-8, with the place of the first wrong byte")
    void latin1() {
        Problem problem = refusal("{\n \"caf\u00e9\": 1}".getBytes(StandardCharsets.ISO_8859_1));
        assertEquals("text in UTF-8", problem.expected());
        assertEquals("2:6", problem.line() + ":" + problem.column());
    }

    @Test
    @DisplayName("UTF-16")
    void utf16() {
        assertEquals("text in UTF-8", refusal(Faulty.threeSites().getBytes(StandardCharsets.UTF_16LE)).expected());
    }

    @Test
    @DisplayName("half a surrogate pair written as UTF-8")
    void surrogate() {
        assertEquals("text in UTF-8", refusal(new byte[] {'"', (byte) 0xED, (byte) 0xA0, (byte) 0x80, '"'}).expected());
    }

    @ParameterizedTest(name = "{2} instead of {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        "year": 1989,             | "year": 1989               | a comma or }
        "Caita",                  | "Caita"                    | a comma or ]
        "year": 1989,             | "year" 1989,               | a colon after the name of a field
        "related": ["forum-66"]   | "related": ["forum-66"],   | the name of a field in quotes
        ["Caita", "彩塔"]         | ["Caita", "彩塔",]         | a value
        "year": 1989,             | year: 1989,                | the name of a field in quotes
        1989                      | tru                        | a value
        1989                      | // 1989                    | no comments
        1989                      | NaN                        | a value
        1989                      | 01989                      | a number without zeros before it
        1989                      | 1989.                      | a digit
        "Caita"                   | 'Caita'                    | a value
        "Caita"                   | "Ca\\ita"                  | one of \\" \\\\ \\/ \\b \\f \\n \\r \\t \\u
        "Caita",                  | "Caita,                    | a comma or ]
        [1900, 1500]              | [1900, 1500}               | ]
        "year": 1989,             | "year": 1989, "year": 1990,| every field once
        "format": 1,              | "format": 1, "format": 1,  | every field once
        """)
    void syntax(String text, String instead, String expected) {
        Problem problem = refusal(Faulty.reading(text, instead));
        assertEquals(expected, problem.expected());
        assertTrue(problem.line() > 0 && problem.column() > 0, problem.toString());
    }

    @Test
    @DisplayName("brackets inside brackets inside brackets")
    void nesting() {
        assertEquals("at most 32 brackets inside each other",
            refusal(Faulty.read("{\"sites\": " + "[".repeat(100_000))).expected());
    }

    @Test
    @DisplayName("a number of a thousand digits")
    void longNumber() {
        assertEquals("numbers of at most 64 digits", refusal(Faulty.reading("1989", "9".repeat(1_000))).expected());
    }

    @Test
    @DisplayName("a text of a million letters")
    void longText() {
        assertEquals("texts of at most 100,000 characters",
            refusal(Faulty.reading("Caita", "a".repeat(1_000_000))).expected());
    }

    @Test
    @DisplayName("one that breaks off")
    void cutOff() {
        String good = Faulty.threeSites();
        assertEquals("the end of the file", refusal(Faulty.read(good.substring(0, good.lastIndexOf(']')))).found());
    }

    @Test
    @DisplayName("something after the catalogue")
    void trailing() {
        assertEquals("more after the catalogue", refusal(Faulty.read(Faulty.threeSites() + "{}")).found());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(quoteCharacter = '`', textBlock = "[], a list\n\"sites\", a single value\n42, a single value")
    @DisplayName("a root that is no object")
    void wrongRoot(String content, String found) {
        assertEquals(found, refusal(Faulty.read(content)).found());
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"2", "0", "\"1\"", "1.5", "null"})
    @DisplayName("an unknown format")
    void unknownFormat(String version) {
        Problem problem = refusal(Faulty.reading("\"format\": 1", "\"format\": " + version));
        assertEquals("/format expected format 1", problem.path() + " expected " + problem.expected());
    }

    @Test
    @DisplayName("a newer format, told as such")
    void newerFormat() {
        assertEquals("This catalogue is made for a newer atlas",
            refusal(Faulty.reading("\"format\": 1", "\"format\": 2")).suggestion());
    }

    @Test
    @DisplayName("no title")
    void noTitle() {
        assertEquals("a field \"title\"",
            refusal(Faulty.reading("  \"title\": {\"en\": \"Three sites\", \"zh\": \"三处\"},\n", "")).expected());
    }

    @Test
    @DisplayName("no tile source that can be used")
    void noTileSource() {
        Reading reading = Faulty.reading("\"wgs84\"", "\"wgs48\"");
        assertNull(reading.catalogue());
        assertEquals("Did you mean \"wgs84\"?", reading.problems().getLast().suggestion());
    }

    @Test
    @DisplayName("a missing comma, told with line, column and what to do")
    void missingComma() {
        assertEquals("three-sites.json:37:7: error: expected a comma or }, found '\"'. Put a comma between two fields",
            refusal(Faulty.reading("\"year\": 1989,", "\"year\": 1989")).toString());
    }

    @Test
    @DisplayName("a column counts characters, not bytes")
    void columnCountsCharacters() {
        String faulty = Faulty.edited("\"三处\"},", "\"三处\"};");
        String line = faulty.lines().toList().get(3);
        assertEquals(line.indexOf(';') + 1, refusal(Faulty.read(faulty)).column());
    }
}
