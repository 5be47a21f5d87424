package org.shenyangatlas.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.shenyangatlas.state.Arrangement.Large;
import org.shenyangatlas.state.Toolbox.Spot;
import org.shenyangatlas.state.Toolbox.Tool;
import org.shenyangatlas.testing.Sites;

class ToolboxTest {

    private final AtlasState state = Sites.state();
    private final Toolbox toolbox = state.toolbox();

    @Test
    void choosingAToolTwiceKeepsIt() {
        toolbox.choose(Tool.PEN);
        toolbox.choose(Tool.PEN);
        assertEquals(Tool.PEN, toolbox.getTool());
    }

    @Test
    void togglingAToolTwicePutsItAway() {
        toolbox.toggle(Tool.SPOTLIGHT);
        assertEquals(Tool.SPOTLIGHT, toolbox.getTool());
        toolbox.toggle(Tool.SPOTLIGHT);
        assertEquals(Tool.NONE, toolbox.getTool());
    }

    @Test
    void puttingAwaySaysWhetherThereWasATool() {
        assertFalse(toolbox.putAway());
        toolbox.choose(Tool.LASER);
        toolbox.aim(new Spot(Large.PICTURE, 3, 4));
        assertTrue(toolbox.putAway());
        assertEquals(Tool.NONE, toolbox.getTool());
        assertNull(toolbox.getSpot(), "nothing points any more");
    }

    @ParameterizedTest
    @EnumSource(value = Tool.class, names = {"PEN", "HIGHLIGHTER", "LASER"})
    void aColourStaysWithAToolThatHasOne(Tool tool) {
        toolbox.choose(tool);
        toolbox.dip(InkColour.BLUE);
        assertEquals(tool, toolbox.getTool());
        assertEquals(InkColour.BLUE, toolbox.getColour());
    }

    @ParameterizedTest
    @EnumSource(value = Tool.class, names = {"NONE", "ERASER", "SPOTLIGHT", "MAGNIFIER"})
    void aColourTakesThePenWhenTheToolHasNone(Tool tool) {
        toolbox.choose(tool);
        toolbox.dip(InkColour.BLUE);
        assertEquals(Tool.PEN, toolbox.getTool());
    }

    @Test
    void theReachHasItsLimits() {
        double usual = toolbox.getReach();
        toolbox.widen(1);
        assertTrue(toolbox.getReach() > usual);
        toolbox.widen(-1);
        assertEquals(usual, toolbox.getReach(), 1e-9);
        toolbox.widen(100);
        assertTrue(toolbox.getReach() < 0.5, "a spotlight that fits the window");
        toolbox.widen(-100);
        assertTrue(toolbox.getReach() > 0.05, "a spotlight that can be seen");
    }

    @Test
    void resetPutsEverythingBack() {
        double usual = toolbox.getReach();
        toolbox.dip(InkColour.GREEN);
        toolbox.widen(3);
        toolbox.aim(new Spot(Large.MAP, 0.5, 0.5));
        state.reset();
        assertEquals(Tool.NONE, toolbox.getTool());
        assertEquals(InkColour.RED, toolbox.getColour());
        assertEquals(usual, toolbox.getReach());
        assertNull(toolbox.getSpot());
    }
}
