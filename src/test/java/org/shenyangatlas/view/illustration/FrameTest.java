package org.shenyangatlas.view.illustration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.shenyangatlas.catalogue.Illustration;
import org.shenyangatlas.catalogue.Vignette;
import org.shenyangatlas.view.illustration.Frame.Free;

class FrameTest {

    private static final Illustration PICTURE = new Illustration(3840, 2400, 480, "ground.svg", null, null);
    private static final Vignette WEST = vignette(420, 1900);
    private static final Vignette EAST = vignette(3300, 920);
    private static final Rectangle2D INSET = new Rectangle2D(16, 850, 352, 220);

    @Test
    void homeShowsEverySiteAndNoneUnderACard() {
        Viewport home = frame(List.of(INSET)).home();
        for (Vignette vignette : List.of(WEST, EAST)) {
            double x = home.windowX(vignette.anchorX());
            double y = home.windowY(vignette.anchorY());
            assertTrue(x > 0 && x < 1584 && y > 0 && y < 1080, "in the window");
            assertTrue(!INSET.contains(x, y), "not under the inset");
        }
    }

    @Test
    void aPortraitStandsInTheMiddleOfTheFreePart() {
        Frame frame = new Frame(PICTURE, List.of(WEST, EAST), 1584, 1080, new Free(0, 0, 1136, 1080), List.of());
        Viewport view = frame.portrait(EAST, 0.4);
        assertEquals(568, view.windowX(EAST.anchorX()), 1);
        assertTrue(view.windowY(EAST.anchorY()) < 1080);
    }

    @Test
    void thePictureCannotBeLost() {
        Viewport bounded = frame(List.of()).bounded(new Viewport(0.5, 90_000, -70_000));
        assertEquals(3840, bounded.canvasX(792), 1e-6);
        assertEquals(0, bounded.canvasY(540), 1e-6);
    }

    @Test
    void scalesStayBetweenTheSmallestAndTheLargest() {
        Frame frame = frame(List.of());
        double fit = 1584 / 3840.;
        assertEquals(0.75 * fit, frame.boundedScale(0.001), 1e-9);
        assertEquals(8 * fit, frame.boundedScale(1000), 1e-9);
    }

    @Test
    void cloudsAreGoneFromNearBy() {
        Frame frame = frame(List.of());
        double fit = 1584 / 3840.;
        assertEquals(1, frame.cloudiness(fit), 1e-9);
        assertEquals(0, frame.cloudiness(2 * fit), 1e-9);
    }

    private static Frame frame(List<Rectangle2D> cards) {
        return new Frame(PICTURE, List.of(WEST, EAST), 1584, 1080, new Free(0, 0, 1584, 1080), cards);
    }

    private static Vignette vignette(double x, double y) {
        return new Vignette("a.svg", x, y, 0.8, new Vignette.Ring(Vignette.Ring.Shape.DIAMOND, 200), List.of());
    }
}
