package org.shenyangatlas.view.ink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.shenyangatlas.state.Arrangement.Large;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.state.InkColour;
import org.shenyangatlas.state.Toolbox.Spot;
import org.shenyangatlas.state.Toolbox.Tool;
import org.shenyangatlas.state.Stroke;
import org.shenyangatlas.state.Stroke.Nib;
import org.shenyangatlas.testing.AtlasWindow;
import org.shenyangatlas.testing.BareGround;
import org.shenyangatlas.testing.Sites;
import org.shenyangatlas.view.illustration.IllustrationView;
import org.shenyangatlas.view.illustration.Viewport;

/// Mouse and wheel on a picture that stands on an easel.
class EaselTest {

    private static final Point2D FROM = new Point2D(300, 200);
    private static final Point2D TO = new Point2D(400, 250);

    private final AtlasState state = BareGround.ofThreeSites();
    @RegisterExtension
    final AtlasWindow window = AtlasWindow.of(state, 1000, 700, () -> new Easel(state, new IllustrationView(state), Large.PICTURE));
    private IllustrationView view;

    @BeforeEach
    void findTheView() {
        view = window.first(".illustration-view", IllustrationView.class);
    }

    @Test
    void aPenDrawsWhereItIsAndTheViewStays() {
        Viewport before = view.getViewport();
        choose(Tool.PEN);
        drag(FROM, TO);
        Stroke stroke = strokes().getFirst();
        assertEquals(Nib.PEN, stroke.nib());
        assertEquals(InkColour.RED, stroke.colour());
        assertSeen(FROM, stroke.points().getFirst());
        assertSeen(TO, stroke.points().getLast());
        assertEquals(before, view.getViewport());
        assertEquals(1, window.seen(".stroke").size());
    }

    @Test
    void aClickIsADotAndSelectsNothing() {
        window.change(() -> state.selection().select(Sites.site(state, Sites.TOWER)));
        choose(Tool.PEN);
        window.click(FROM);
        assertEquals(1, strokes().getFirst().points().size());
        assertEquals(Sites.TOWER, Objects.requireNonNull(state.selection().getSelected()).id());
    }

    @Test
    void aHighlighterIsWiderThanAPen() {
        choose(Tool.PEN);
        drag(FROM, TO);
        choose(Tool.HIGHLIGHTER);
        drag(FROM, TO);
        assertEquals(Nib.HIGHLIGHTER, strokes().getLast().nib());
        assertTrue(strokes().getLast().width() > 3 * strokes().getFirst().width());
    }

    @Test
    void theEraserTakesWhatItCrosses() {
        choose(Tool.PEN);
        drag(FROM, TO);
        choose(Tool.ERASER);
        drag(new Point2D(350, 120), new Point2D(350, 330));
        assertEquals(2, strokes().size());
        window.change(() -> state.ink().undo());
        assertEquals(1, strokes().size());
    }

    @ParameterizedTest
    @EnumSource(value = Tool.class, names = {"LASER", "SPOTLIGHT", "MAGNIFIER"})
    void pointingDrawsNothingAndTheViewStays(Tool tool) {
        Viewport before = view.getViewport();
        choose(tool);
        drag(FROM, TO);
        assertEquals(List.of(), strokes());
        assertEquals(before, view.getViewport());
        assertSeen(TO);
    }

    @Test
    void withoutAToolTheViewIsDraggedAndNothingDrawn() {
        Viewport before = view.getViewport();
        drag(FROM, TO);
        assertEquals(before.draggedBy(100, 50).left(), view.getViewport().left(), 1e-9);
        assertEquals(List.of(), strokes());
        assertNull(state.toolbox().getSpot());
    }

    @Test
    void aDragWithShiftMovesTheViewWhileAToolIsChosen() {
        Viewport before = view.getViewport();
        choose(Tool.PEN);
        window.press(KeyCode.SHIFT);
        drag(FROM, TO);
        window.release(KeyCode.SHIFT);
        assertEquals(before.draggedBy(100, 50).left(), view.getViewport().left(), 1e-9);
        assertEquals(List.of(), strokes());
    }

    @Test
    void theWheelZoomsWhileAPenIsChosen() {
        Viewport before = view.getViewport();
        choose(Tool.PEN);
        window.moveTo(FROM).scroll(VerticalDirection.UP);
        window.rest();
        assertEquals(1.2, view.getViewport().scale() / before.scale(), 1e-6);
    }

    @Test
    void theWheelWidensTheSpotlightInstead() {
        Viewport before = view.getViewport();
        double reach = state.toolbox().getReach();
        choose(Tool.SPOTLIGHT);
        window.moveTo(FROM).scroll(VerticalDirection.UP);
        window.rest();
        assertEquals(before, view.getViewport());
        assertNotEquals(reach, state.toolbox().getReach());
    }

    @Test
    void puttingTheToolAwayDriesTheStroke() {
        choose(Tool.PEN);
        window.moveTo(FROM).press(MouseButton.PRIMARY).moveTo(TO);
        choose(Tool.NONE);
        window.release(MouseButton.PRIMARY);
        window.rest();
        assertEquals(1, strokes().size());
        assertNull(state.ink().wetProperty().get());
    }

    @Test
    void theLaserIsSeenUntilThePointerLeaves() {
        choose(Tool.LASER);
        window.moveTo(FROM);
        window.rest();
        Rectangle2D glow = AtlasWindow.place(window.seen(".tip").getFirst());
        assertEquals(FROM.getX(), glow.getMinX() + glow.getWidth() / 2, 1);
        assertEquals(FROM.getY(), glow.getMinY() + glow.getHeight() / 2, 1);
        assertTrue(glow.getHeight() >= 700 / 60.0);
        window.moveTo(new Point2D(1500, 900));
        window.rest();
        assertEquals(List.of(), window.seen(".tip"));
    }

    @Test
    void thePointerOfAnotherWindowIsSeenAtItsPlace() {
        choose(Tool.LASER);
        Point2D at = view.onSurface(250, 350);
        window.change(() -> state.toolbox().aim(new Spot(Large.PICTURE, at.getX(), at.getY())));
        Rectangle2D glow = AtlasWindow.place(window.seen(".tip").getFirst());
        assertEquals(250, glow.getMinX() + glow.getWidth() / 2, 1);
        window.change(() -> state.toolbox().aim(new Spot(Large.MAP, 0.5, 0.5)));
        assertEquals(List.of(), window.seen(".tip"), "on the map, not here");
    }

    @Test
    void theSpotlightLeavesACircleLit() {
        choose(Tool.SPOTLIGHT);
        window.moveTo(new Point2D(500, 350));
        window.rest();
        List<Rectangle2D> shades = window.seen(".spotlight .shade").stream().map(AtlasWindow::place).toList();
        double shaded = shades.stream().mapToDouble(shade -> shade.getWidth() * shade.getHeight()).sum();
        assertEquals(1000 * 700, shaded, 1, "the shades cover the window, each place once");
        Node square = window.seen(".spotlight .shade").getLast();
        assertFalse(AtlasWindow.on(() -> square.contains(square.sceneToLocal(500, 350))), "lit in the middle");
        assertTrue(AtlasWindow.on(() -> square.contains(square.sceneToLocal(500 - 120, 350 - 120))), "dim in the corner");
    }

    @Test
    void theMagnifierShowsWhatIsBelowTwiceAsLarge() {
        choose(Tool.PEN);
        drag(new Point2D(480, 350), new Point2D(520, 350));
        choose(Tool.MAGNIFIER);
        window.moveTo(new Point2D(500, 350));
        window.rest();
        var picture = AtlasWindow.on(() -> window.scene().snapshot(null).getPixelReader());
        assertTrue(picture.getColor(465, 350).getRed() > picture.getColor(465, 350).getBlue() + 0.4, "ink 35 pixels from the middle");
        assertTrue(picture.getColor(455, 350).getRed() < picture.getColor(455, 350).getBlue() + 0.4, "none 45 pixels from it");
    }

    @Test
    void thePhotographHoldsTheInkButNoPointer() {
        choose(Tool.PEN);
        drag(FROM, TO);
        Easel easel = window.first(".easel", Easel.class);
        var photograph = AtlasWindow.on(() -> easel.photograph(2));
        assertEquals(2000, photograph.getWidth());
        assertTrue(photograph.getPixelReader().getColor(700, 450).getRed() > photograph.getPixelReader().getColor(700, 450).getBlue() + 0.4);
    }

    private void choose(Tool tool) {
        window.change(() -> state.toolbox().choose(tool));
    }

    private void drag(Point2D from, Point2D to) {
        window.moveTo(from).press(MouseButton.PRIMARY).moveTo(to).release(MouseButton.PRIMARY);
        window.rest();
    }

    private List<Stroke> strokes() {
        return state.ink().strokes(state.ink().page(Large.PICTURE)).get();
    }

    private void assertSeen(Point2D at, Stroke.Point point) {
        assertEquals(0, view.inWindow(point.x(), point.y()).distance(at), 1);
    }

    private void assertSeen(Point2D at) {
        Spot spot = Objects.requireNonNull(state.toolbox().getSpot());
        assertEquals(0, view.inWindow(spot.x(), spot.y()).distance(at), 1);
    }
}
