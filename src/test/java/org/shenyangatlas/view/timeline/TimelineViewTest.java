package org.shenyangatlas.view.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.shenyangatlas.catalogue.Site;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.state.Choice.Years;
import org.shenyangatlas.testing.AtlasWindow;
import org.shenyangatlas.testing.Sites;

/// The line of the three sites goes from 1951, when something happened, to 2012; the tower is of 1989, the works of no known year.
class TimelineViewTest {

    private final AtlasState state = Sites.stillState();
    private boolean closed;
    @RegisterExtension
    final AtlasWindow window = AtlasWindow.of(state, 1000, 300, () -> new TimelineView(state, () -> closed = true));

    private List<String> found() {
        return AtlasWindow.on(() -> state.filter().found().stream().map(Site::id).toList());
    }

    private Node from() {
        return window.first("#from-year", Node.class);
    }

    private Node to() {
        return window.first("#to-year", Node.class);
    }

    private void focus(Node node) {
        window.change(node::requestFocus);
    }

    @Test
    void arrowsMoveTheBeginningByAYearAndWithShiftByTen() {
        focus(from());
        window.keys(KeyCode.RIGHT);
        assertEquals(new Years(1952, 2012), state.filter().getChoice().years());
        window.press(KeyCode.SHIFT);
        window.keys(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.RIGHT);
        window.release(KeyCode.SHIFT);
        assertEquals(new Years(1992, 2012), state.filter().getChoice().years());
        assertEquals(List.of(Sites.FORUM), found());
        window.keys(KeyCode.LEFT);
        assertEquals(new Years(1991, 2012), state.filter().getChoice().years());
    }

    @Test
    void homeAndEndGoAsFarAsTheyCan() {
        focus(to());
        window.keys(KeyCode.HOME);
        assertEquals(new Years(1951, 1951), state.filter().getChoice().years());
        assertEquals(List.of(), found());
        window.keys(KeyCode.END);
        assertNull(state.filter().getChoice().years(), "everything again, the works of no known year too");
        assertEquals(3, found().size());
    }

    @Test
    void handlesSayWhatTheyAreAndWhereTheyStand() {
        focus(to());
        window.keys(KeyCode.LEFT);
        assertEquals("First year, 1951", from().getAccessibleText());
        assertEquals("Last year, 2011", to().getAccessibleText());
    }

    @Test
    void aHandleThatIsDraggedFiltersTheSites() {
        Rectangle2D handle = AtlasWindow.place(to());
        window.drag(to()).dropTo(new Point2D(handle.getMinX() + handle.getWidth() / 2 - 200, handle.getMaxY() - 20));
        window.rest();
        Years years = state.filter().getChoice().years();
        assertTrue(years != null && years.from() == 1951 && years.to() > 1990 && years.to() < 2003, "years " + years);
        assertEquals(List.of(Sites.TOWER), found());
    }

    @Test
    void draggingBesideTheHandlesTakesANewRange() {
        Rectangle2D line = AtlasWindow.place(window.first(".axis", Node.class));
        double y = line.getMinY() - 12;
        window.drag(new Point2D(line.getMinX() + line.getWidth() * .7, y), MouseButton.PRIMARY)
            .dropTo(new Point2D(line.getMinX() + line.getWidth() * .4, y));
        window.rest();
        assertEquals(new Years(1975, 1994), state.filter().getChoice().years());
    }

    @Test
    void oneDragIsOneChangeToTakeBack() {
        window.change(() -> state.filter().search("e"));
        window.drag(to()).moveBy(-40, 0).moveBy(-60, 0).moveBy(-80, 0).drop();
        window.rest();
        assertFalse(state.filter().getChoice().years() == null);
        window.change(state.filter()::undo);
        assertNull(state.filter().getChoice().years());
        assertEquals("e", state.filter().getQuery());
    }

    @Test
    void handlesFollowTheFilter() {
        double before = AtlasWindow.place(from()).getMinX();
        window.change(() -> state.filter().showYears(new Years(1980, 2000)));
        assertTrue(AtlasWindow.place(from()).getMinX() > before + 100);
        assertEquals(List.of("1980 to 2000: 1 site"), window.words(".range"));
        assertEquals(List.of("1 site without a known year is left out."), window.words(".timeline-summary .muted"));
        focus(from());
        window.press(KeyCode.CONTROL);
        window.keys(KeyCode.Z);
        window.release(KeyCode.CONTROL);
        assertEquals(before, AtlasWindow.place(from()).getMinX());
    }

    @Test
    void allYearsClearsTheRangeAndIsOfferedOnlyThen() {
        assertEquals(List.of(), window.seen(".all-years"));
        window.change(() -> state.filter().showYears(new Years(1980, 2000)));
        window.click(".all-years");
        assertNull(state.filter().getChoice().years());
    }

    @Test
    void anEventSelectsItsSite() {
        window.click("#event-mall");
        assertEquals(Sites.site(state, Sites.FORUM), state.selection().getSelected());
        assertTrue(AtlasWindow.is(window.first("#event-mall", Node.class), "selected"));
        assertFalse(window.first("#event-works", Node.class) instanceof Button, "this one has no site");
    }

    @Test
    void aSitesNumberSelectsIt() {
        window.click(window.seen(".site-marks .number-disc").getFirst());
        assertEquals(Sites.site(state, Sites.TOWER), state.selection().getSelected());
    }

    @Test
    void whatIsOutsideTheRangeFades() {
        window.change(() -> state.filter().showYears(new Years(1951, 1960)));
        assertFalse(AtlasWindow.is(window.first("#event-works", Node.class), "faded"));
        assertTrue(AtlasWindow.is(window.first("#event-mall", Node.class), "faded"));
        window.seen(".site-marks .number-disc").forEach(disc -> assertTrue(AtlasWindow.is(disc, "faded")));
    }

    @Test
    void itCloses() {
        window.click(".close-button");
        assertTrue(closed);
    }
}
