package org.shenyangatlas.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A good catalogue")
class CatalogueReaderTest {

    private final Reading reading = Faulty.read(Faulty.threeSites());
    private final Catalogue catalogue = Faulty.catalogue(reading);

    @Test
    @DisplayName("has no problems")
    void hasNoProblems() {
        assertEquals(List.of(), reading.problems());
    }

    @Test
    @DisplayName("keeps its sites in the order of the file and numbers them from 1")
    void keepsOrder() {
        assertEquals(List.of("1 tv-tower", "2 forum-66", "3 shenyang-railway-station"),
            catalogue.sites().stream().map(site -> site.number() + " " + site.id()).toList());
    }

    @Test
    @DisplayName("marks its sources A, B, C")
    void marksSources() {
        assertEquals(List.of("A", "B"), catalogue.sources().stream().map(Source::mark).toList());
        assertEquals("Z AA AB BA", String.join(" ", CatalogueParts.mark(26), CatalogueParts.mark(27),
            CatalogueParts.mark(28), CatalogueParts.mark(53)));
    }

    @Test
    @DisplayName("gives header, illustration and map")
    void givesHeader() {
        assertEquals("three-sites", catalogue.id());
        assertEquals("三处", catalogue.title().in("zh"));
        assertEquals(List.of("en", "zh"), catalogue.languages());
        assertEquals(new Illustration(3840, 2400, 480, "illustration/ground.svg", null, null),
            catalogue.illustration());
        assertEquals(new GeoPoint(41.79, 123.43), catalogue.map().centre());
        assertEquals(TileSource.Datum.WGS84, catalogue.map().tileSources().getFirst().datum());
    }

    @Test
    @DisplayName("gives everything about a site")
    void givesSite() {
        Site site = Faulty.site(reading, "tv-tower");
        assertEquals("TV Tower", site.shortName().in("en"));
        assertEquals(List.of("Caita", "彩塔"), site.aliases());
        assertEquals(1989, site.year());
        assertEquals(Position.Status.VERIFIED, site.position().status());
        assertEquals(List.of("survey"), site.position().sources());
        assertEquals(List.of("forum-66"), site.related());
        Vignette vignette = site.vignette();
        assertEquals(new Vignette.Ring(Vignette.Ring.Shape.CIRCLE, 172), vignette == null ? null : vignette.ring());
        assertEquals(4, vignette == null ? 0 : vignette.hotspot().size());
    }

    @Test
    @DisplayName("gives facts with their sources and what others say")
    void givesFacts() {
        Fact height = Faulty.site(reading, "tv-tower").facts().getFirst();
        assertEquals("高度", height.label().in("zh"));
        assertEquals("305.5", height.value().in("zh"));
        assertEquals("米", height.unit().in("zh"));
        assertEquals(List.of("yearbook", "survey"), height.sources());
        assertEquals("306", height.otherwise().getFirst().value().in("en"));
    }

    @Test
    @DisplayName("may leave out year, short name and what is optional else")
    void mayLeaveOut() {
        Site station = Faulty.site(reading, "shenyang-railway-station");
        assertNull(station.year());
        assertEquals(station.name(), station.shortName());
        assertEquals(List.of(), station.aliases());
        assertEquals("西入口", station.positions().getFirst().label().in("zh"));
    }

    @Test
    @DisplayName("may name its sites before what they refer to")
    void mayNameSitesFirst() {
        String good = Faulty.threeSites();
        int start = good.indexOf("\"sites\"");
        int end = good.lastIndexOf('}');
        String sitesFirst = "{" + good.substring(start, end) + "," + good.substring(1, start).stripTrailing()
            .replaceAll(",$", "") + "}";
        Reading read = Faulty.read(sitesFirst);
        assertEquals(List.of(), read.problems());
        assertEquals(catalogue.sites(), Faulty.catalogue(read).sites());
    }

    @Test
    @DisplayName("may begin with a byte order mark")
    void mayBeginWithMark() {
        assertEquals(List.of(), Faulty.read("\uFEFF" + Faulty.threeSites()).problems());
    }

    @Test
    @DisplayName("finds its files beside it before those of the atlas")
    void findsFilesBesideIt(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("mine.json");
        Files.writeString(file, Faulty.edited("illustration/sites/tv-tower.svg", "mine.svg"));
        assertTrue(CatalogueReader.read(file).hasErrors());
        Files.writeString(folder.resolve("mine.svg"), "<svg xmlns='http://www.w3.org/2000/svg'/>");
        assertEquals(List.of(), CatalogueReader.read(file).problems());
    }
}
