package org.shenyangatlas.view.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.shenyangatlas.catalogue.Catalogue;
import org.shenyangatlas.catalogue.Position;
import org.shenyangatlas.catalogue.TileSource;
import org.shenyangatlas.testing.Sites;
import org.shenyangatlas.tiles.Extent;
import org.shenyangatlas.tiles.PlanePoint;

class MapFrameTest {

    private static final double PIXEL = 1e-6;
    private static final Rectangle2D WINDOW = new Rectangle2D(0, 0, 1280, 800);

    private final Catalogue catalogue = Sites.catalogue();
    private final List<PlanePoint> points = points(catalogue);

    @Test
    void homeShowsEverySiteInTheFreePartAndUnderNoCard() {
        Rectangle2D free = new Rectangle2D(64, 60, 900, 740);
        Rectangle2D card = new Rectangle2D(80, 560, 300, 220);
        Extent home = frame(free, List.of(card)).home();
        for (PlanePoint point : points) {
            double x = home.windowX(point.x());
            double y = home.windowY(point.y());
            assertTrue(free.contains(x, y), () -> x + ", " + y);
            assertFalse(card.contains(x, y), () -> x + ", " + y);
        }
    }

    @Test
    void withoutSitesHomeIsTheStartViewOfTheCatalogue() {
        Extent home = new MapFrame(catalogue.map(), List.of(), 1280, 800, WINDOW, List.of()).home();
        assertEquals(catalogue.map().zoom(), home.zoom());
        assertEquals(123.43, home.centre().longitude(), 1e-9);
    }

    @Test
    void aPortraitPutsTheSiteInTheMiddleAndItsWholeCircleInSight() {
        for (var site : catalogue.sites()) {
            Position position = site.position();
            Rectangle2D free = new Rectangle2D(300, 0, 500, 800);
            Extent portrait = frame(free, List.of()).portrait(position, 9);
            PlanePoint point = PlanePoint.of(position.point());
            assertEquals(550, portrait.windowX(point.x()), PIXEL);
            assertEquals(400, portrait.windowY(point.y()), PIXEL);
            assertTrue(point.pixels(position.accuracyM(), portrait.zoom()) < 250);
        }
    }

    @Test
    void onChinesePicturesEverythingStaysWhereItIs() {
        Catalogue shifted = Sites.catalogue(TileSource.Datum.GCJ02);
        Extent home = new MapFrame(shifted.map(), points(shifted), 1280, 800, WINDOW, List.of()).home();
        assertEquals(frame(WINDOW, List.of()).home(), home);
    }

    @Test
    void nothingBeyondTheWorldIsEverShown() {
        MapFrame frame = frame(WINDOW, List.of());
        Extent bounded = frame.bounded(new Extent(-3, 7, 0, 1280, 800));
        assertTrue(bounded.planeX(0) >= -1e-9 && bounded.planeX(1280) <= 1 + 1e-9);
        assertTrue(bounded.planeY(0) >= -1e-9 && bounded.planeY(800) <= 1 + 1e-9);
    }

    private MapFrame frame(Rectangle2D free, List<Rectangle2D> cards) {
        return new MapFrame(catalogue.map(), points, 1280, 800, free, cards);
    }

    private static List<PlanePoint> points(Catalogue catalogue) {
        return catalogue.sites().stream().map(site -> PlanePoint.of(site.position().point())).toList();
    }
}
