package org.shenyangatlas.tiles.vector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shenyangatlas.tiles.pack.PackFault;
import org.shenyangatlas.tiles.pack.PackFiles;
import org.shenyangatlas.tiles.vector.Figure.Kind;

@Timeout(30)
class VectorTileTest {

    private static final int[] SQUARE = {1024, 1024, 3072, 1024, 3072, 3072, 1024, 3072};

    @Test
    void aFigureLiesInTileUnits() throws PackFault {
        Figure water = only(new VectorTileMaker().figure("water", 3, Map.of("class", "lake"), SQUARE).bytes());
        assertEquals(Kind.WATER, water.kind());
        assertEquals(new Rectangle2D.Double(0.25, 0.25, 0.5, 0.5), water.path().getBounds2D());
        assertTrue(water.path().contains(0.5, 0.5));
    }

    @Test
    void gzipIsUnpacked() throws PackFault {
        byte[] tile = new VectorTileMaker().figure("water", 3, Map.of(), SQUARE).bytes();
        assertEquals(Kind.WATER, only(PackFiles.gzip(tile)).kind());
    }

    @ParameterizedTest(name = "{0}: {1} {2} as {3} is {4}")
    @CsvSource({"OpenMapTiles, transportation, motorway, 2, MOTORWAY", "OpenMapTiles, transportation, primary, 2, MAJOR_ROAD",
        "OpenMapTiles, transportation, minor, 2, STREET", "OpenMapTiles, transportation, rail, 2, RAIL",
        "OpenMapTiles, landcover, wood, 3, WOOD", "OpenMapTiles, landuse, residential, 3, BUILT_UP",
        "OpenMapTiles, park, protected_area, 3, PARK", "OpenMapTiles, aeroway, runway, 2, RUNWAY",
        "OpenMapTiles, waterway, river, 2, WATERWAY", "OpenMapTiles, building, '', 3, BUILDING",
        "OpenMapTiles, place, city, 1, PLACE", "Protomaps, earth, earth, 3, LAND", "Protomaps, water, river, 2, WATERWAY",
        "Protomaps, water, ocean, 3, WATER", "Protomaps, roads, highway, 2, MOTORWAY", "Protomaps, roads, minor_road, 2, STREET",
        "Protomaps, landuse, park, 3, PARK", "Protomaps, natural, wood, 3, WOOD", "Protomaps, buildings, building, 3, BUILDING",
        "Protomaps, places, locality, 1, PLACE"})
    void bothSchemasAreKnown(String schema, String layer, String word, int type, Kind kind) throws PackFault {
        String tag = schema.equals("Protomaps") ? "kind" : "class";
        int[] points = type == 1 ? new int[] {5, 5} : SQUARE;
        assertEquals(kind, only(new VectorTileMaker().figure(layer, type, Map.of(tag, word), points).bytes()).kind());
    }

    @Test
    void whatIsNotShownAndWhatIsOfTheWrongTypeIsLeftOut() throws PackFault {
        byte[] tile = new VectorTileMaker().figure("poi", 1, Map.of("class", "cafe"), 5, 5)
            .figure("transportation", 3, Map.of("class", "motorway"), SQUARE)
            .figure("landcover", 3, Map.of("class", "ice"), SQUARE).bytes();
        assertEquals(List.of(), VectorTile.read(tile).figures());
    }

    @Test
    void figuresComeFromTheGroundUp() throws PackFault {
        byte[] tile = new VectorTileMaker().figure("transportation", 2, Map.of("class", "motorway"), SQUARE)
            .figure("building", 3, Map.of(), SQUARE).figure("water", 3, Map.of(), SQUARE).bytes();
        assertEquals(List.of(Kind.WATER, Kind.BUILDING, Kind.MOTORWAY), VectorTile.read(tile).figures().stream().map(Figure::kind).toList());
    }

    @Test
    void aPlaceHasItsNamesInBothLanguages() throws PackFault {
        Figure place = only(new VectorTileMaker().figure("place", 1,
            Map.of("class", "city", "name", "沈阳市", "name:en", "Shenyang"), 2048, 2048).bytes());
        assertEquals("Shenyang", place.name().in("en"));
        assertEquals("沈阳市", place.name().in("zh"));
        assertEquals(0.5, place.path().getCurrentPoint().getX());
    }

    @Test
    void aBombIsNotUnpacked() {
        byte[] bomb = PackFiles.gzip(new byte[40 << 20]);
        assertTrue(assertThrows(PackFault.class, () -> VectorTile.read(bomb)).expected().startsWith("gzip that unpacks"));
    }

    @ParameterizedTest(name = "{0} times command {1}")
    @CsvSource({"536870911, 1", "536870911, 2", "3, 5"})
    void commandsThatPromiseMoreThanTheyBringAreFaults(long count, int command) {
        ByteArrayOutputStream commands = new ByteArrayOutputStream();
        PackFiles.varint(commands, 1 << 3 | 1);
        PackFiles.varint(commands, 2);
        PackFiles.varint(commands, 2);
        PackFiles.varint(commands, count << 3 | command);
        byte[] tile = new VectorTileMaker().raw("water", 3, Map.of(), commands.toByteArray()).bytes();
        assertThrows(PackFault.class, () -> VectorTile.read(tile));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(ints = {2_000_000, Integer.MIN_VALUE, Integer.MAX_VALUE})
    void aFigureFarOutsideIsAFault(int far) {
        byte[] tile = new VectorTileMaker().figure("water", 2, Map.of(), 0, 0, far, far).bytes();
        assertThrows(PackFault.class, () -> VectorTile.read(tile));
    }

    @Test
    void aLineFromNowhereIsAFault() {
        byte[] tile = new VectorTileMaker().raw("water", 2, Map.of(), new byte[] {1 << 3 | 2, 2, 2}).bytes();
        assertThrows(PackFault.class, () -> VectorTile.read(tile));
    }

    @Test
    void whateverByteIsWrongATileOrAFaultComesOfIt() {
        byte[] good = new VectorTileMaker().figure("water", 3, Map.of("class", "lake", "name", "湖"), SQUARE)
            .figure("place", 1, Map.of("class", "city", "name", "沈阳市"), 5, 5).bytes();
        int read = 0;
        for (int seed = 0; seed < 2000; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            byte[] bytes = good.clone();
            for (int i = 0; i <= random.nextInt(4); i++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            try {
                VectorTile.read(bytes);
                read++;
            } catch (PackFault e) {
                // said so
            } catch (RuntimeException e) {
                throw new AssertionError("seed " + seed, e);
            }
        }
        assertFalse(read == 0 || read == 2000, "they are wrong, but not all of them hopeless: " + read);
    }

    private static Figure only(byte[] tile) throws PackFault {
        List<Figure> figures = VectorTile.read(tile).figures();
        assertEquals(1, figures.size());
        return figures.getFirst();
    }
}
