package org.shenyangatlas.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.shenyangatlas.testing.Lectures;
import org.shenyangatlas.testing.Sites;

class ProjectorTest {

    private final AtlasState state = Sites.state();
    private final Projector projector = state.projector();

    @Test
    void atFirstItChangesNothing() {
        assertEquals(0, projector.getBrightness());
        assertEquals(0, projector.getContrast());
        assertTrue(projector.neutral().getValue());
        assertFalse(projector.isKeysShown());
        assertFalse(projector.isTouchesShown());
    }

    @Test
    void brightnessStopsAtItsLastStep() {
        projector.brighten(Projector.STEPS + 3);
        assertEquals(Projector.STEPS, projector.getBrightness());
        projector.brighten(-3 * Projector.STEPS);
        assertEquals(-Projector.STEPS, projector.getBrightness());
    }

    @Test
    void contrastStopsAtItsLastStep() {
        projector.sharpen(Projector.STEPS + 3);
        assertEquals(Projector.STEPS, projector.getContrast());
        projector.sharpen(-3 * Projector.STEPS);
        assertEquals(-Projector.STEPS, projector.getContrast());
    }

    @Test
    void anythingSetIsNotNeutral() {
        projector.brighten(1);
        assertFalse(projector.neutral().getValue());
        projector.brighten(-1);
        projector.sharpen(-1);
        assertFalse(projector.neutral().getValue());
        projector.sharpen(1);
        projector.invert(true);
        assertFalse(projector.neutral().getValue());
    }

    @Test
    void coloursComeBackAllAtOnceAndTextStaysLarge() {
        projector.brighten(2);
        projector.sharpen(-1);
        projector.invert(true);
        projector.textSize().enlarge();
        projector.neutralize();
        assertTrue(projector.neutral().getValue());
        assertEquals(115, projector.textSize().getPercent());
    }

    @Test
    void theNextTalkHasTheSameProjector() {
        state.presentation().begin(Lectures.lesson());
        projector.brighten(2);
        state.presentation().leave();
        assertEquals(2, projector.getBrightness());
    }

    @Test
    void aVisitThatEndsLeavesNothingOfIt() {
        projector.brighten(2);
        projector.sharpen(2);
        projector.invert(true);
        projector.textSize().enlarge();
        projector.showKeys(true);
        projector.showTouches(true);
        state.reset();
        assertTrue(projector.neutral().getValue());
        assertEquals(100, projector.textSize().getPercent());
        assertFalse(projector.isKeysShown());
        assertFalse(projector.isTouchesShown());
    }
}
