package org.shenyangatlas.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.shenyangatlas.catalogue.Lesson;
import org.shenyangatlas.catalogue.LocalizedText;
import org.shenyangatlas.catalogue.Stop;
import org.shenyangatlas.catalogue.Tour;
import org.shenyangatlas.state.Arrangement.Large;
import org.shenyangatlas.state.Ink.Page;
import org.shenyangatlas.state.Stroke.Nib;
import org.shenyangatlas.testing.Sites;

class InkTest {

    private static final Stroke DOT = Stroke.at(Nib.PEN, InkColour.RED, 2, 0, 0);
    private static final Stroke LINE = DOT.to(10, 0).to(100, 0);

    private final AtlasState state = Sites.state();
    private final Ink ink = state.ink();

    @Test
    void aStrokeIsWetUntilThePenIsLifted() {
        ink.begin(page(), DOT);
        ink.extend(10, 0);
        ink.extend(100, 0);
        assertEquals(new Ink.Wet(page(), LINE), ink.wetProperty().get());
        assertEquals(List.of(), strokes());
        ink.end();
        assertNull(ink.wetProperty().get());
        assertEquals(List.of(LINE), strokes());
    }

    @Test
    void aCancelledStrokeLeavesNothing() {
        ink.begin(page(), DOT);
        ink.cancel();
        ink.extend(10, 0);
        ink.end();
        assertEquals(List.of(), strokes());
    }

    @Test
    void undoTakesBackAndRedoBringsBack() {
        draw(DOT);
        draw(LINE);
        ink.undo();
        assertEquals(List.of(DOT), strokes());
        ink.undo();
        ink.undo();
        assertEquals(List.of(), strokes());
        ink.redo();
        ink.redo();
        ink.redo();
        assertEquals(List.of(DOT, LINE), strokes());
    }

    @Test
    void whatIsDrawnAfterAnUndoEndsTheRedo() {
        draw(DOT);
        ink.undo();
        draw(LINE);
        ink.redo();
        assertEquals(List.of(LINE), strokes());
    }

    @Test
    void clearingCanBeUndone() {
        draw(LINE);
        ink.clear();
        assertEquals(List.of(), strokes());
        ink.undo();
        assertEquals(List.of(LINE), strokes());
    }

    @Test
    void oneWipeIsUndoneAtOnce() {
        draw(LINE);
        ink.erase(page(), 30, 0, 5, false);
        ink.erase(page(), 60, 0, 5, true);
        assertEquals(3, strokes().size());
        ink.undo();
        assertEquals(List.of(LINE), strokes());
    }

    @Test
    void aWipeThatMissesIsNothingToUndo() {
        draw(LINE);
        ink.erase(page(), 30, 50, 5, false);
        ink.undo();
        assertEquals(List.of(), strokes());
    }

    @Test
    void twoWipesAreUndoneOneByOne() {
        draw(LINE);
        ink.erase(page(), 30, 0, 5, false);
        ink.erase(page(), 60, 0, 5, false);
        ink.undo();
        assertEquals(2, strokes().size());
    }

    @Test
    void inkComesBackWithItsStop() {
        begin();
        draw(LINE);
        state.presentation().next();
        assertEquals(List.of(), strokes());
        draw(DOT);
        state.presentation().previous();
        assertEquals(List.of(LINE), strokes());
    }

    @Test
    void undoLeavesOtherStopsAlone() {
        begin();
        draw(LINE);
        state.presentation().next();
        ink.undo();
        state.presentation().previous();
        assertEquals(List.of(LINE), strokes());
    }

    @Test
    void pictureAndMapHaveTheirOwnInk() {
        draw(LINE);
        state.arrangement().enlarge(Large.MAP);
        ink.undo();
        assertEquals(List.of(), ink.strokes(ink.page(Large.MAP)).get());
        assertEquals(List.of(LINE), strokes());
    }

    @Test
    void aTalksInkEndsWithTheTalk() {
        begin();
        draw(LINE);
        state.presentation().next();
        draw(DOT);
        state.presentation().leave();
        begin();
        assertEquals(List.of(), strokes());
        state.presentation().next();
        assertEquals(List.of(), strokes());
        ink.undo();
        assertEquals(List.of(), strokes());
    }

    @Test
    void resetThrowsInkAway() {
        draw(LINE);
        ink.begin(page(), DOT);
        state.reset();
        assertEquals(List.of(), strokes());
        assertNull(ink.wetProperty().get());
    }

    private void begin() {
        Stop stop = new Stop(Sites.TOWER, 10, LocalizedText.EMPTY, null, null);
        state.presentation().beginAt(Lesson.of(new Tour("two", LocalizedText.EMPTY, LocalizedText.EMPTY, List.of(stop, stop))), 0);
    }

    private void draw(Stroke stroke) {
        ink.begin(page(), stroke);
        ink.end();
    }

    private Page page() {
        return ink.page(Large.PICTURE);
    }

    private List<Stroke> strokes() {
        return ink.strokes(page()).get();
    }
}
