package org.shenyangatlas.tiles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Line2D;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shenyangatlas.catalogue.GeoPoint;

class GraticuleTest {

    @ParameterizedTest
    @CsvSource({"0, 30", "3, 30", "6, 5", "9, 0.5", "13, 0.03333", "15, 0.00833"})
    void theMeshIsRoundAndNeverNarrow(double zoom, double degrees) {
        assertEquals(degrees, Graticule.step(zoom), 1e-5);
    }

    @Test
    void meridiansLieWhereTheirLongitudesAre() {
        Extent extent = Extent.around(new GeoPoint(41.79, 123.43), 9, 1000, 700);
        List<Line2D> upright = Graticule.of(extent, 2).stream().map(Line2D.class::cast).filter(line -> line.getX1() == line.getX2()).toList();
        assertTrue(upright.size() > 4);
        for (Line2D line : upright) {
            double halves = Mercator.longitude(extent.planeX(line.getX1())) * 2;
            assertEquals(Math.rint(halves), halves, 0.01);
        }
    }

    @Test
    void neighbouringTilesHaveTheSameLines() {
        Extent west = Extent.tile(9.3, 500, 240);
        Extent east = Extent.tile(9.3, 501, 240);
        assertEquals(level(west), level(east));
    }

    private static List<Double> level(Extent tile) {
        return Graticule.of(tile, 2).stream().map(Line2D.class::cast).filter(line -> line.getY1() == line.getY2()).map(Line2D::getY1).toList();
    }
}
