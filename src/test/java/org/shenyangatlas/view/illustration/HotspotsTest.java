package org.shenyangatlas.view.illustration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shenyangatlas.catalogue.Assets;
import org.shenyangatlas.catalogue.Site;
import org.shenyangatlas.catalogue.Vignette;
import org.shenyangatlas.catalogue.Vignette.Corner;
import org.shenyangatlas.testing.Sites;

class HotspotsTest {

    private static final List<Corner> SQUARE = corners(200, 200, 400, 200, 400, 400, 200, 400);
    /// The letter C, open to the right.
    private static final List<Corner> HOLLOW = corners(0, 0, 300, 0, 300, 100, 100, 100, 100, 200, 300, 200, 300, 300, 0, 300);

    @ParameterizedTest(name = "({0}, {1}) {2}")
    @CsvSource({"50, 150, true", "200, 50, true", "200, 250, true", "200, 150, false", "-1, 150, false", "350, 50, false", "150, 301, false"})
    void aPointIsInsideAHollowOutlineOnlyWhereItsLinesAre(double x, double y, boolean inside) {
        assertEquals(inside, Hotspots.isInside(HOLLOW, x, y));
    }

    @Test
    void nothingIsInsideALine() {
        assertEquals(false, Hotspots.isInside(corners(0, 0, 100, 100), 50, 50));
        assertEquals(false, Hotspots.isInside(List.of(), 0, 0));
    }

    @Test
    void aHotspotIsFoundWhereItStandsInThePicture() {
        Site site = standing(Sites.TOWER, 1000, 1000);
        Hotspots hotspots = hotspots(site);
        Vignette vignette = site.vignette();
        assertEquals(site, hotspots.at(vignette.left() + 300 * vignette.scale(), vignette.top() + 300 * vignette.scale()));
        assertNull(hotspots.at(vignette.left() + 100 * vignette.scale(), vignette.top() + 300 * vignette.scale()));
    }

    @Test
    void whereTwoOverlapTheOneInFrontIsFound() {
        Site behind = standing(Sites.TOWER, 1000, 1000);
        Site before = standing(Sites.FORUM, 1030, 1040);
        for (List<Site> order : List.of(List.of(behind, before), List.of(before, behind))) {
            assertEquals(before, hotspots(order.toArray(Site[]::new)).at(1010, 830));
        }
    }

    @Test
    void aSiteWithoutADrawingIsNowhere() {
        Site site = withVignette(Sites.TOWER, null);
        assertNull(hotspots(site).at(1000, 1000));
    }

    private static Hotspots hotspots(Site... sites) {
        return new Hotspots(List.of(sites), new Sketches(Assets.bundled(), new Drawings(Assets.bundled())));
    }

    private static Site standing(String id, double x, double y) {
        return withVignette(id, new Vignette("illustration/sites/" + id + ".svg", x, y, 0.8,
            new Vignette.Ring(Vignette.Ring.Shape.CIRCLE, 172), SQUARE));
    }

    private static Site withVignette(String id, Vignette vignette) {
        Site of = Sites.catalogue().site(id).orElseThrow();
        return new Site(of.id(), of.number(), of.name(), of.shortName(), of.pinyin(), of.aliases(), of.categories(), of.district(),
            of.year(), of.summary(), of.description(), of.textSources(), of.position(), of.positions(), vignette, of.facts(),
            of.related(), of.partners());
    }

    private static List<Corner> corners(double... xy) {
        return IntStream.range(0, xy.length / 2).mapToObj(i -> new Corner(xy[2 * i], xy[2 * i + 1])).toList();
    }
}
