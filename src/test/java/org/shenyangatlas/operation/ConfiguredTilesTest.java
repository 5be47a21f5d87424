package org.shenyangatlas.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shenyangatlas.catalogue.Catalogue;
import org.shenyangatlas.catalogue.Problem;
import org.shenyangatlas.catalogue.TileSource;
import org.shenyangatlas.catalogue.TileSourceList;
import org.shenyangatlas.testing.Sites;

class ConfiguredTilesTest {

    private static final String PACK = """
        {"id": "liaoning", "kind": "pack", "location": "liaoning.pmtiles", "datum": "wgs84", "minZoom": 0, "maxZoom": 14,
         "attribution": {"en": "Somebody"}, "licence": "ODbL 1.0"}""";

    @TempDir
    private Path folder;

    @Test
    void theOperatorsSourcesComeBeforeThoseOfTheCatalogue() {
        TileSourceList list = read("[" + PACK + "]");
        assertEquals(List.of(), errors(list));
        Catalogue catalogue = Sites.catalogue().with(list.sources());
        assertEquals(List.of("liaoning", "bundled"), catalogue.map().tileSources().stream().map(TileSource::id).toList());
    }

    @Test
    void aPackWithARelativePathIsInTheFolder() {
        assertEquals(folder.resolve("liaoning.pmtiles").toAbsolutePath().toString(), read("[" + PACK + "]").sources().getFirst().location());
    }

    @Test
    void aSourceThatIsNoneIsNamedAndTheOthersStay() {
        TileSourceList list = read("[" + PACK + ", " + PACK.replace("liaoning", "other").replace("wgs84", "bd09") + "]");
        assertEquals(1, list.sources().size());
        assertEquals(1, errors(list).size());
        assertTrue(errors(list).getFirst().contains("bd09"), list.problems()::toString);
    }

    private static List<String> errors(TileSourceList list) {
        return list.problems().stream().filter(problem -> problem.severity() == Problem.Severity.ERROR).map(Problem::toString).toList();
    }

    private TileSourceList read(String sources) {
        ConfigurationReading reading = ConfigurationReader.read(("{\"format\": 1, \"tileSources\": " + sources + "}")
            .getBytes(StandardCharsets.UTF_8), "kiosk.json", folder);
        return ConfiguredTiles.of(reading.configuration(), folder);
    }
}
