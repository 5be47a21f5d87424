package org.shenyangatlas.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Tile sources:")
class TileSourceListTest {

    @TempDir
    private Path folder;

    @Test
    @DisplayName("a pack, a server and the bundled figures are read with all that is said about them")
    void allKinds() throws IOException {
        Files.createFile(folder.resolve("city.mbtiles"));
        TileSourceList read = read("""
            [{"id": "own", "kind": "pack", "location": "city.mbtiles", "datum": "gcj02", "attribution": {"en": "A", "zh": "甲"},
              "licence": "B", "reviewNumber": "GS(2024)1", "minZoom": 3, "maxZoom": 16},
             {"id": "web", "kind": "online", "location": "https://{s}.example.org/{z}/{x}/{y}.png", "servers": ["a", "b"],
              "tileSize": 512, "datum": "wgs84", "attribution": {"en": "C", "zh": "C"}, "licence": "D", "minZoom": 0, "maxZoom": 18},
             {"id": "bundled", "kind": "bundled", "location": "basemap", "datum": "wgs84", "attribution": {"en": "E", "zh": "E"}, "licence": "F",
              "minZoom": 0, "maxZoom": 17}]""");
        assertEquals(List.of(), read.problems());
        TileSource.Pack pack = assertInstanceOf(TileSource.Pack.class, read.sources().get(0));
        assertEquals(folder.resolve("city.mbtiles"), pack.file());
        assertEquals("甲", pack.attribution().in("zh"));
        assertEquals(List.of(TileSource.Datum.GCJ02, "B", "GS(2024)1", 3, 16),
            List.of(pack.datum(), pack.licence(), pack.reviewNumber(), pack.minZoom(), pack.maxZoom()));
        TileSource.Online online = assertInstanceOf(TileSource.Online.class, read.sources().get(1));
        assertEquals(List.of("a", "b"), online.servers());
        assertEquals(512, online.tileSize());
        assertEquals(new TileSource.Bundled(read.sources().get(2).about(), "basemap"), read.sources().get(2));
    }

    @Test
    @DisplayName("a pack that is not there yet stays, with a warning")
    void missingPack() {
        TileSourceList read = read(source("pack", "city.pmtiles", ""));
        assertEquals(1, read.sources().size());
        assertEquals("maps.json:1:42: warning at /0/location: expected a file that exists, found \"city.pmtiles\". "
            + "Until it is there, the bundled map is shown", read.problems().getFirst().toString());
    }

    @ParameterizedTest(name = "{0} at {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
        pack | city.zip | a file that ends in .mbtiles or .pmtiles
        bundled | ../basemap | a folder below the catalogue's folder, with "/" and without ".."
        online | https://example.org/{z}/{x}.png | a URL with {z}, {x} and {y}
        online | https://example.org/{z}/{x}/{y}.png?key={key} | a URL with {z}, {x}, {y} and perhaps {s}
        online | https://{s}.example.org/{z}/{x}/{y}.png | a list "servers" of what {s} stands for
        online | http://example.org/{z}/{x}/{y}.png | a URL that begins with https://
        online | ftp://localhost/{z}/{x}/{y}.png | a URL that begins with https://
        online | file:///{z}/{x}/{y}.png | a URL with a host and without a password
        online | https://me:secret@example.org/{z}/{x}/{y}.png | a URL with a host and without a password
        online | https://exa mple.org/{z}/{x}/{y}.png | a URL
        online | {z}{x}{y} | a URL with a host and without a password
        satellite | basemap | one of "bundled", "pack", "online"
        """)
    @DisplayName("what is wrong with where they are is said")
    void badLocation(String kind, String location, String expected) {
        TileSourceList read = read(source(kind, location, ""));
        assertEquals(List.of(), read.sources());
        assertEquals(expected, read.problems().getFirst().expected());
        assertEquals(1, read.problems().getFirst().line());
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"http://localhost:8080/{z}/{x}/{y}.png", "http://127.0.0.1/{z}/{x}/{y}.jpg", "https://[::1]/{z}/{x}/{y}"})
    @DisplayName("a server on this machine needs no encryption")
    void ownMachine(String location) {
        assertEquals(List.of(), read(source("online", location, "")).problems());
    }

    @Test
    @DisplayName("one in a larger file is named by its place there, and the good ones stay")
    void inALargerFile() {
        String good = source("bundled", "basemap", "").replaceAll("^\\[|]$", "");
        byte[] content = ("{\"map\": {\"sources\": [\n" + good + ",\n" + good + ",\n7]}}").getBytes(StandardCharsets.UTF_8);
        TileSourceList read = TileSourceList.read(StrictJson.exactTree(content).at("/map/sources"), List.of("map", "sources"), content,
            "config.json", folder);
        assertEquals(1, read.sources().size());
        assertEquals(List.of("config.json:3:8 /map/sources/1/id", "config.json:4:1 /map/sources/2"), read.problems().stream()
            .map(problem -> problem.file() + ":" + problem.line() + ":" + problem.column() + " " + problem.path()).toList());
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"", "{}", "[", "nothing", "[1e999]"})
    @DisplayName("a file that is no list gives an error and no source")
    void noList(String content) {
        TileSourceList read = read(content);
        assertEquals(List.of(), read.sources());
        assertEquals(1, read.problems().size(), read.problems()::toString);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"../city.mbtiles", "/etc/city.mbtiles", "C:/city.mbtiles", "a/../../city.mbtiles", "\\\\host\\city.mbtiles"})
    @DisplayName("a catalogue's packs lie in its own folder")
    void packsOfACatalogue(String path) throws IOException {
        Path file = folder.resolve("catalogue.json");
        Files.writeString(file, Faulty.edited("\"maxZoom\": 18}", "\"maxZoom\": 18}, "
            + source("pack", path.replace("\\", "\\\\"), "").replaceAll("^\\[|]$", "")));
        Reading reading = CatalogueReader.read(file);
        assertEquals("a file in the folder of this file, with \"/\" and without \"..\"",
            Faulty.errorAt("/map/tileSources/1/location", reading).expected());
        assertEquals(1, Faulty.catalogue(reading).map().tileSources().size());
    }

    @Test
    @DisplayName("a link that leads out of a catalogue's folder is not followed")
    void linkedOut(@TempDir Path elsewhere) throws IOException {
        Files.createSymbolicLink(folder.resolve("city.mbtiles"), Files.createFile(elsewhere.resolve("city.mbtiles")));
        Path file = Files.writeString(folder.resolve("catalogue.json"), Faulty.edited("\"maxZoom\": 18}", "\"maxZoom\": 18}, "
            + source("pack", "city.mbtiles", "").replaceAll("^\\[|]$", "")));
        assertTrue(CatalogueReader.read(file).hasErrors());
    }

    private TileSourceList read(String content) {
        return TileSourceList.read(content.getBytes(StandardCharsets.UTF_8), "maps.json", folder);
    }

    private static String source(String kind, String location, String more) {
        return """
            [{"id": "a", "kind": "%s", "location": "%s", "datum": "wgs84", "attribution": {"en": "A", "zh": "A"}, "licence": "B", "minZoom": 0, "maxZoom": 18%s}]"""
            .formatted(kind, location, more);
    }
}
