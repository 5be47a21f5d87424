package org.shenyangatlas.view.illustration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import java.util.Random;

class ViewportTest {

    private static final double EXACT = 1e-9;

    @Test
    void windowAndCanvasAreEachOthersInverse() {
        Viewport view = new Viewport(0.4, 120, -30);
        assertEquals(700, view.canvasX(view.windowX(700)), EXACT);
        assertEquals(900, view.canvasY(view.windowY(900)), EXACT);
    }

    @RepeatedTest(50)
    void zoomingKeepsThePointUnderTheCursor(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        Viewport view = new Viewport(random.nextDouble(0.1, 4), random.nextDouble(-500, 3000), random.nextDouble(-500, 2000));
        double x = random.nextDouble(1920);
        double y = random.nextDouble(1080);
        Viewport zoomed = view.zoomedTo(random.nextDouble(0.1, 4), x, y);
        assertEquals(view.canvasX(x), zoomed.canvasX(x), 1e-6);
        assertEquals(view.canvasY(y), zoomed.canvasY(y), 1e-6);
    }

    @Test
    void draggingMovesThePictureWithTheHand() {
        Viewport view = new Viewport(2, 100, 100);
        Viewport dragged = view.draggedBy(30, -10);
        assertEquals(view.windowX(500) + 30, dragged.windowX(500), EXACT);
        assertEquals(view.windowY(500) - 10, dragged.windowY(500), EXACT);
    }

    @Test
    void aJourneyBeginsHereAndEndsThere() {
        Viewport here = new Viewport(0.5, 0, 0);
        Viewport there = new Viewport(2, 900, 700);
        assertEquals(here.left(), here.towards(there, 0, 400, 300).left(), EXACT);
        assertEquals(there.left(), here.towards(there, 1, 400, 300).left(), EXACT);
        assertEquals(there.scale(), here.towards(there, 1, 400, 300).scale(), EXACT);
    }

    @Test
    void halfWayTheScaleIsTheGeometricMean() {
        assertEquals(1, new Viewport(0.5, 0, 0).towards(new Viewport(2, 9, 9), 0.5, 0, 0).scale(), EXACT);
    }
}
