package org.shenyangatlas.shell.presentation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Objects;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.shenyangatlas.state.Arrangement.Large;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.state.Stroke;
import org.shenyangatlas.state.Toolbox.Tool;
import org.shenyangatlas.testing.AtlasWindow;
import org.shenyangatlas.testing.BareGround;
import org.shenyangatlas.testing.Lectures;
import org.shenyangatlas.view.RoamingView;

/// The presenter points at the picture in the presenter's window, and the audience sees where.
class MirrorTest {

    /// Pixels of the audience's window.
    private static final double NEAR = 0.5;

    private final AtlasState state = BareGround.ofThreeSites();
    private final PluggedScreens screens = new PluggedScreens();
    @RegisterExtension
    final AtlasWindow window = AtlasWindow.ofShell(state, 1280, 800);
    private AudienceShell audience;

    @BeforeEach
    void present() {
        window.change(() -> {
            screens.plug(PluggedScreens.PROJECTOR);
            Talk running = new Talk(state, window.stage(), screens, new SlowHand());
            state.presentation().begin(Lectures.lesson());
            audience = Objects.requireNonNull(running.audience());
        });
        window.keys(KeyCode.PAGE_DOWN);
    }

    @Test
    void itHasTheShapeOfTheAudiencesWindow() {
        Region mirror = window.first("#mirror", Region.class);
        assertEquals(1024 / 768., mirror.getWidth() / mirror.getHeight(), 1e-6);
    }

    @ParameterizedTest
    @EnumSource
    void theTipStandsAtTheSamePlaceForBoth(Large which) {
        window.change(() -> state.arrangement().enlarge(which));
        window.change(() -> state.toolbox().choose(Tool.LASER));
        Point2D middle = inMirror(0.6, 0.4);
        window.moveTo(middle);
        window.rest();
        Point2D aimed = surface(mirrored(), middle);
        assertSeenAt(aimed, AtlasWindow.place(audience.lookup(".tip.laser")));
    }

    @ParameterizedTest
    @EnumSource
    void bothLookAtTheSameWhereverTheAudienceIsLed(Large which) {
        window.change(() -> state.arrangement().enlarge(which));
        assertSameSeen();
        Point2D before = corner(shown());
        window.keys(KeyCode.PLUS, KeyCode.PLUS);
        window.push(KeyCode.SHIFT, KeyCode.RIGHT);
        assertNotEquals(before, corner(shown()));
        assertSameSeen();
        window.keys(KeyCode.PAGE_DOWN);
        assertSameSeen();
    }

    @Test
    void aStrokeIsInBoth() {
        draw();
        Stroke stroke = state.ink().strokes(state.ink().page(Large.PICTURE)).get().getFirst();
        assertEquals(1, audience.lookupAll(".stroke").size());
        assertEquals(1, window.seen("#mirror .stroke").size());
        Point2D from = surface(mirrored(), inMirror(0.6, 0.4));
        assertEquals(0, from.distance(stroke.points().getFirst().x(), stroke.points().getFirst().y()) * shown().scale(), 2 * NEAR);
    }

    @Test
    void whatIsDrawnWhileTheAudienceSeesAPhotographIsThereAfterwards() {
        window.keys(KeyCode.Z);
        draw();
        assertTrue(state.presentation().frozenProperty().get());
        window.keys(KeyCode.Z);
        assertFalse(state.presentation().frozenProperty().get());
        assertTrue(AtlasWindow.isSeen(audience.lookup(".stroke")));
    }

    @Test
    void onlyThePresenterHasTheToolsWhileThereAreTwoWindows() {
        window.click(window.seen(".tools .tool").get(4));
        assertEquals(Tool.PEN, state.toolbox().getTool());
        assertTrue(AtlasWindow.isSeen(window.first(".ink-bar", Region.class)));
        assertFalse(AtlasWindow.isSeen(audience.lookup(".ink-bar")));
        window.change(screens::unplug);
        assertTrue(AtlasWindow.isSeen(audience.lookup(".ink-bar")));
    }

    @Test
    void withoutAToolAClickOnItDoesNothing() {
        var selected = state.selection().getSelected();
        Point2D before = corner(shown());
        window.click(inMirror(0.6, 0.4));
        window.scroll(5, VerticalDirection.UP);
        window.rest();
        assertEquals(selected, state.selection().getSelected());
        assertEquals(before, corner(shown()));
        assertSameSeen();
    }

    private void draw() {
        window.change(() -> state.toolbox().choose(Tool.PEN));
        window.moveTo(inMirror(0.6, 0.4)).press(MouseButton.PRIMARY).moveTo(inMirror(0.7, 0.5)).release(MouseButton.PRIMARY);
        window.rest();
    }

    private void assertSameSeen() {
        double factor = shown().getWidth() / mirrored().getWidth();
        assertEquals(shown().scale(), mirrored().scale() * factor, 1e-6 * shown().scale());
        assertEquals(0, corner(shown()).distance(corner(mirrored())) * shown().scale(), NEAR);
    }

    private static Point2D corner(RoamingView<?, ?> view) {
        return AtlasWindow.on(() -> view.onSurface(0, 0));
    }

    private void assertSeenAt(Point2D aimed, Rectangle2D tip) {
        Point2D expected = AtlasWindow.on(() -> shown().localToScene(shown().inWindow(aimed.getX(), aimed.getY())));
        assertEquals(0, expected.distance(tip.getMinX() + tip.getWidth() / 2, tip.getMinY() + tip.getHeight() / 2), NEAR);
    }

    /// The point of the screen at parts of the mirror's width and height.
    private Point2D inMirror(double right, double down) {
        Region mirror = window.first("#mirror", Region.class);
        return AtlasWindow.on(() -> mirror.localToScreen(Math.round(right * mirror.getWidth()), Math.round(down * mirror.getHeight())));
    }

    private static Point2D surface(RoamingView<?, ?> view, Point2D screen) {
        return AtlasWindow.on(() -> {
            Point2D at = view.screenToLocal(screen);
            return view.onSurface(at.getX(), at.getY());
        });
    }

    private RoamingView<?, ?> mirrored() {
        return view(window.first("#mirror", Region.class));
    }

    private RoamingView<?, ?> shown() {
        return view(audience);
    }

    private RoamingView<?, ?> view(Node in) {
        String id = state.arrangement().getLarge() == Large.MAP ? "#map" : "#picture";
        return (RoamingView<?, ?>) AtlasWindow.on(() -> in.lookup(id));
    }
}
