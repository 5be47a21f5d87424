package org.shenyangatlas.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Points on the map that another program wrote.
class PointsReaderTest {

    private static final String HEADER = "id,name_en,name_zh,lat,lon,categories,district,year,accuracy_m,position_status\n";
    private static final String TOWER = "tower,Tower,塔,41.78,123.43,landmarks,shenhe,1989,40,verified\n";

    @TempDir
    Path folder;

    @Test
    void aTableNeedsNoMoreThanNamesAndPlaces() throws IOException {
        Catalogue catalogue = good("points.csv", "name,lat,lon\nOld Gate,41.8,123.4\n古城门,41.9,123.5\n古城门,41.9,123.6\n");
        assertEquals(List.of("old-gate", "point", "point-2"), catalogue.sites().stream().map(Site::id).toList());
        Site gate = catalogue.sites().getFirst();
        assertEquals("Old Gate", gate.name().in("zh"));
        assertEquals(new GeoPoint(41.8, 123.4), gate.position().point());
        assertEquals(Position.Status.ESTIMATE, gate.position().status());
        assertNull(gate.vignette());
        assertEquals("Other", catalogue.category(gate.categories().getFirst()).orElseThrow().name().in("en"));
        assertTrue(catalogue.district(gate.district()).isPresent());
        assertTrue(catalogue.source(gate.textSources().getFirst()).isPresent());
    }

    @Test
    void pictureAndMapAreThoseOfTheAtlas() throws IOException {
        Catalogue bundled = Objects.requireNonNull(CatalogueReader.read().catalogue());
        Catalogue points = good("points.csv", HEADER + TOWER);
        assertEquals(bundled.illustration(), points.illustration());
        assertEquals(bundled.map(), points.map());
        assertEquals(bundled.languages(), points.languages());
        assertEquals("points", points.title().in("en"));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " | ", textBlock = """
        broken,Broken,坏,north,123.43,,,,,      | 3:17: error at lat: expected degrees as a number, such as 41.78, found "north". The row is left out
        broken,Broken,坏,,123.43,,,,,           | 3:17: error at lat: expected degrees as a number, such as 41.78, found an empty cell. The row is left out
        broken,Broken,坏,123.43,41.78,,,,,      | 3:17: error at lat: expected degrees north, from -90 to 90, found 123.43. Are north and east exchanged? The point is left out
        broken,Broken,坏,41.78,523.43,,,,,      | 3:23: error at lon: expected degrees east, from -180 to 180, found 523.43. The point is left out
        broken,,,41.78,123.43,,,,,              | 3:1: error at name: expected a name of up to 500 letters, found none. The point is left out
        tower,Broken,坏,41.78,123.43,,,,,       | 3:1: error at id: expected an id of its own, found "tower" again, first at line 2. The first one stays
        broken,Bro,ken,坏,41.78,123.43,,,,,,x   | 3:1: error: expected 10 cells, as in the first row, found 12. A text with ',' in it stands in double quotes. The row is left out
        broken,"Bro"ken,坏,41.78,123.43,,,,,    | 3:1: error: expected cells whose quotes are closed and doubled inside, found "ken" after closing quotes. The row is left out
        """)
    void aBadRowIsNamedAndLeftOut(String row, String problem) throws IOException {
        Reading reading = read("points.csv", HEADER + TOWER + row.strip() + "\nlast,Last,末,41.7,123.4,,,,,\n");
        assertEquals(List.of(folder.resolve("points.csv") + ":" + problem), reading.problems().stream().map(Problem::toString).toList());
        assertEquals(List.of("tower", "last"), Objects.requireNonNull(reading.catalogue()).sites().stream().map(Site::id).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " | ", textBlock = """
        a,A,甲,41.8,123.4,,,soon,,        | year            | a year, such as 1989
        a,A,甲,41.8,123.4,,,1989.5,,      | year            | a year, such as 1989
        a,A,甲,41.8,123.4,,,,-3,          | accuracy_m      | metres, such as 50
        a,A,甲,41.8,123.4,,,,,sure        | position_status | verified, inferred or estimate
        """)
    void whatCanBeLeftOpenCostsNoPoint(String row, String column, String expected) throws IOException {
        Reading reading = read("points.csv", HEADER + row.strip() + "\n");
        assertEquals(1, Objects.requireNonNull(reading.catalogue()).sites().size());
        Problem problem = reading.problems().getFirst();
        assertEquals(List.of(Problem.Severity.WARNING, 2, column, expected), List.of(problem.severity(), problem.line(), problem.path(), problem.expected()));
    }

    @Test
    void quotesThatAreNeverClosedAreToldWhereTheyWereOpened() throws IOException {
        Reading reading = read("points.csv", HEADER + TOWER + "a,\"A,甲,41.8,123.4\n" + "b,B,乙,41.8,123.4\n");
        assertEquals("3 quotes that are never closed", reading.problems().getFirst().line() + " " + reading.problems().getFirst().found());
        assertEquals(1, Objects.requireNonNull(reading.catalogue()).sites().size());
    }

    @Test
    void linesAreCountedInsideQuotesToo() throws IOException {
        Reading reading = read("points.csv", "name,lat,lon\r\n\"two\r\nlines\",41.8,123.4\r\n\r\nBad,x,123.4\r\n");
        assertEquals("two\r\nlines", Objects.requireNonNull(reading.catalogue()).sites().getFirst().name().in("en"));
        assertEquals(5, reading.problems().getFirst().line());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Name;Latitude;Longitude\nGate;41,8;123,4\n", "title\tY\tX\nGate\t41.8\t123.4\n", "\ufeff名称,纬度,经度\nGate,41.8,123.4\n",
        "lng, LAT ,name\n123.4,41.8,Gate"})
    void whatSpreadsheetsAndOtherProgramsWriteIsUnderstood(String table) throws IOException {
        Site gate = good("points.csv", table).sites().getFirst();
        assertEquals("Gate", gate.name().in("en"));
        assertEquals(new GeoPoint(41.8, 123.4), gate.position().point());
    }

    @Test
    void newCategoriesAndDistrictsAreMadeOfTheirNames() throws IOException {
        Catalogue catalogue = good("points.csv", "name,lat,lon,category,district\nA,41,123,Museums; 文化,Old Town\nB,41,123,museums,Shenhe District\n");
        assertEquals(List.of("culture", "museums"), catalogue.categories().stream().map(Category::id).toList());
        assertEquals(List.of("museums", "culture"), catalogue.sites().getFirst().categories());
        assertEquals(List.of("shenhe", "old-town"), catalogue.districts().stream().map(District::id).toList());
    }

    @Test
    void categoriesBeyondMeasureAreNotToldApart() throws IOException {
        StringBuilder table = new StringBuilder("name,lat,lon,category\n");
        for (int i = 0; i < 200; i++) {
            table.append("A,41,123,kind").append(i).append('\n');
        }
        Reading reading = read("points.csv", table.toString());
        assertEquals(1, reading.problems().size());
        assertEquals(41, Objects.requireNonNull(reading.catalogue()).categories().size());
    }

    @Test
    void factsMayBeWrittenAsLines() throws IOException {
        Site site = good("points.csv", "name,lat,lon,facts_en,facts_zh\nA,41,123,\"Height: 305 m\nOpened: 1989\",\"高度：305 米\n建成：1989 年\"\n").sites().getFirst();
        assertEquals("Height 305 m", site.facts().getFirst().label().in("en") + " " + site.facts().getFirst().value().in("en"));
        assertEquals("建成 1989 年", site.facts().getLast().label().in("zh") + " " + site.facts().getLast().value().in("zh"));
    }

    @Test
    void unknownColumnsAreToldOnce() throws IOException {
        Reading reading = read("points.csv", "name,lat,lon,fid,colour\nA,41,123,1,red\nB,41,123,2,red\n");
        assertEquals(List.of("\"fid\", \"colour\""), reading.problems().stream().map(Problem::found).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " | ", textBlock = """
        ''                       | an empty file
        name,place               | "name", "place"
        lat,lon                  | "lat", "lon"
        """)
    void aTableWithoutPlacesIsNone(String table, String found) throws IOException {
        Reading reading = read("points.csv", table + "\nA,B\n".repeat(table.isEmpty() ? 0 : 1));
        assertNull(reading.catalogue());
        assertEquals(found, reading.problems().getFirst().found());
    }

    @Test
    void aTableInAnotherEncodingIsRefused() throws IOException {
        Path file = folder.resolve("points.csv");
        Files.write(file, "name,lat,lon\n沈阳,41,123\n".getBytes(Charset.forName("GBK")));
        Reading reading = CatalogueReader.read(file);
        assertEquals("text in UTF-8", reading.problems().getFirst().expected());
    }

    @ParameterizedTest
    @ValueSource(strings = {"points.geojson", "points.json", "points"})
    void featuresAreKnownByTheirKindWhateverTheFileIsCalled(String name) throws IOException {
        Catalogue catalogue = good(name, features(feature("\"Gate\"", "[123.4, 41.8, 12]")));
        assertEquals(new GeoPoint(41.8, 123.4), catalogue.sites().getFirst().position().point());
    }

    @Test
    void aTableIsKnownByItsFirstRow() throws IOException {
        assertEquals(1, good("points.txt", "name,lat,lon\nGate,41.8,123.4\n").sites().size());
    }

    @Test
    void aCatalogueIsStillOne() throws IOException {
        Path file = folder.resolve("catalogue.json");
        try (var in = Assets.bundled().open("catalogue.json")) {
            Files.copy(in, file);
        }
        assertEquals("shenyang", Objects.requireNonNull(CatalogueReader.read(file).catalogue()).id());
        assertEquals("a value", read("broken.json", "{\"format\": }").problems().getFirst().expected());
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " | ", textBlock = """
        {"type": "Feature", "geometry": {"type": "Polygon", "coordinates": []}, "properties": {"name": "B"}} | 4 /features/1/geometry: a geometry of type Point, "Polygon"
        {"type": "Feature", "geometry": null, "properties": {"name": "B"}}                                   | 4 /features/1/geometry: a geometry of type Point, null
        {"type": "Feature", "geometry": {"type": "Point", "coordinates": [1]}, "properties": {"name": "B"}}  | 4 /features/1/geometry/coordinates: degrees east and north, such as [123.43, 41.78], a list of 1
        {"type": "Feature", "geometry": {"type": "Point", "coordinates": [41, 123]}, "properties": {"name": "B"}} | 4 /features/1/geometry/coordinates/1: degrees north, from -90 to 90, 123.0
        {"type": "Feature", "geometry": {"type": "Point", "coordinates": [123, 41]}, "properties": null}     | 4 /features/1/properties/name: a name of up to 500 letters, none
        {"type": "Feature", "id": "a", "geometry": {"type": "Point", "coordinates": [123, 41]}, "properties": {"name": "B"}} | 4 /features/1/id: an id of its own, "a" again, first at /features/0
        17                                                                                                   | 4 /features/1: a feature, 17
        """)
    void aBadFeatureIsNamedAndLeftOut(String feature, String expected) throws IOException {
        String first = "{\"type\": \"Feature\", \"id\": \"a\", \"geometry\": {\"type\": \"Point\", \"coordinates\": [123, 41]}, \"properties\": {\"name\": \"A\"}}";
        Reading reading = read("points.geojson", "{\"type\": \"FeatureCollection\",\n\"features\": [\n" + first + ",\n" + feature.strip() + "]}");
        assertEquals(1, Objects.requireNonNull(reading.catalogue()).sites().size());
        Problem problem = reading.problems().getFirst();
        assertEquals(expected, (feature.contains("Feature") ? problem.line() : 4) + " " + problem.path() + ": " + problem.expected() + ", " + problem.found());
    }

    @Test
    void placesInOtherMeasuresThanDegreesAreRefused() throws IOException {
        Reading reading = read("points.geojson", "{\"type\": \"FeatureCollection\", \"crs\": {\"type\": \"name\", \"properties\": {\"name\": \"urn:ogc:def:crs:EPSG::3857\"}}, \"features\": []}");
        assertNull(reading.catalogue());
        assertEquals("degrees in WGS 84", reading.problems().getFirst().expected());
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " | ", textBlock = """
        gone.csv     | a file of points
        gone.geojson | a file of points in JSON
        """)
    void aFileThatIsNotThereIsTold(String name, String expected) {
        Problem problem = CatalogueReader.read(folder.resolve(name)).problems().getFirst();
        assertEquals(List.of(expected, "no such file"), List.of(problem.expected(), problem.found()));
    }

    @Test
    void brokenJsonIsToldLikeThatOfACatalogue() throws IOException {
        Reading reading = read("points.geojson", "{\"type\": \"FeatureCollection\", \"features\": [");
        assertNull(reading.catalogue());
        assertEquals("the end of the file", reading.problems().getFirst().found());
    }

    @ParameterizedTest
    @CsvSource({"points.csv, 100000", "points.geojson, 30000"})
    void manyPointsAreReadInSeconds(String name, int count) throws IOException {
        StringBuilder content = new StringBuilder(name.endsWith("csv") ? HEADER : "{\"type\": \"FeatureCollection\", \"features\": [");
        for (int i = 0; i < count; i++) {
            if (name.endsWith("csv")) {
                content.append("p").append(i).append(",\"Park, ").append(i).append("\",公园,41.7,123.4,culture,heping,1989,40,verified\n");
            } else {
                content.append(i == 0 ? "" : ",").append(feature("\"Park\"", "[123.4, 41.8]"));
            }
        }
        Path file = Files.writeString(folder.resolve(name), name.endsWith("csv") ? content : content.append("]}"));
        Reading reading = assertTimeout(Duration.ofSeconds(20), () -> CatalogueReader.read(file));
        assertEquals(count, Objects.requireNonNull(reading.catalogue()).sites().stream().map(Site::id).distinct().count());
    }

    private static String feature(String name, String place) {
        return "{\"type\": \"Feature\", \"geometry\": {\"type\": \"Point\", \"coordinates\": " + place + "}, \"properties\": {\"Name\": " + name + "}}";
    }

    private static String features(String feature) {
        return "{\"type\": \"FeatureCollection\", \"features\": [" + feature + "]}";
    }

    private Reading read(String name, String content) throws IOException {
        return CatalogueReader.read(Files.writeString(folder.resolve(name), content));
    }

    private Catalogue good(String name, String content) throws IOException {
        Reading reading = read(name, content);
        assertEquals(List.of(), reading.problems());
        assertNotNull(reading.catalogue());
        return reading.catalogue();
    }
}
