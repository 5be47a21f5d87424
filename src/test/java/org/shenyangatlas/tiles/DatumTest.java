package org.shenyangatlas.tiles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.shenyangatlas.catalogue.GeoPoint;
import org.shenyangatlas.catalogue.TileSource;

class DatumTest {

    private static final GeoPoint SHENYANG = new GeoPoint(41.8, 123.43);

    @Test
    void picturesInOurDatumShowAPlaceWhereItIs() {
        assertSame(SHENYANG, Datum.on(TileSource.Datum.WGS84, SHENYANG));
    }

    @Test
    void chinesePicturesShowShenyangFarToTheEastAndSomewhatNorth() {
        GeoPoint shifted = Datum.on(TileSource.Datum.GCJ02, SHENYANG);
        double east = new GeoPoint(SHENYANG.latitude(), shifted.longitude()).metresTo(SHENYANG);
        double north = new GeoPoint(shifted.latitude(), SHENYANG.longitude()).metresTo(SHENYANG);
        assertTrue(shifted.longitude() > SHENYANG.longitude() && shifted.latitude() > SHENYANG.latitude());
        assertEquals(510, east, 30);
        assertEquals(270, north, 30);
    }

    @Test
    void nothingIsShiftedAbroad() {
        GeoPoint berlin = new GeoPoint(52.52, 13.4);
        assertSame(berlin, Datum.toGcj02(berlin));
    }

    @RepeatedTest(50)
    void theWayBackEndsWhereItBegan(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        GeoPoint place = new GeoPoint(20 + 30 * random.nextDouble(), 80 + 50 * random.nextDouble());
        GeoPoint back = Datum.toWgs84(Datum.toGcj02(place));
        assertTrue(back.metresTo(place) < 0.01, () -> place + " came back as " + back);
    }
}
