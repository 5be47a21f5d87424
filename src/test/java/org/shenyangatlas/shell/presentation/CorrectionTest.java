package org.shenyangatlas.shell.presentation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.state.Presentation.Curtain;
import org.shenyangatlas.state.Projector;
import org.shenyangatlas.testing.AtlasWindow;
import org.shenyangatlas.testing.BareGround;
import org.shenyangatlas.testing.Lectures;

/// What the projector asks for is seen in the audience's window.
class CorrectionTest {

    private final AtlasState state = BareGround.ofThreeSites();
    private final Projector projector = state.projector();
    @RegisterExtension
    final AtlasWindow window = AtlasWindow.of(state, 1280, 800, () -> {
        state.presentation().begin(Lectures.lesson());
        return AudienceShell.guided(state);
    });
    private AudienceShell audience;
    private Node content;

    @BeforeEach
    void look() {
        audience = window.first(".audience-shell", AudienceShell.class);
        content = audience.getChildrenUnmodifiable().getFirst();
    }

    @Test
    void withNothingSetThereIsNoEffect() {
        assertNull(content.getEffect());
        assertFalse(veil().isVisible());
    }

    @Test
    void theEffectGoesWithWhatAskedForIt() {
        window.change(() -> projector.sharpen(2));
        assertNotNull(content.getEffect());
        window.change(projector::neutralize);
        assertNull(content.getEffect());
    }

    @Test
    void darkerIsAVeilOnly() {
        window.change(() -> projector.brighten(-2));
        assertNull(content.getEffect());
        assertTrue(veil().isVisible());
    }

    @Test
    void everyCorrectionChangesColoursItsWay() {
        double usual = paper().getBrightness();
        window.change(() -> projector.brighten(-3));
        assertTrue(paper().getBrightness() < usual, "darker");
        window.change(projector::neutralize);
        window.change(() -> projector.invert(true));
        assertTrue(paper().getBrightness() < 0.2, "inverted paper is dark");
        window.change(projector::neutralize);
        window.change(() -> projector.sharpen(3));
        assertEquals(1, paper().getBrightness(), "with more contrast what is light is lighter");
        window.change(projector::neutralize);
        assertEquals(usual, paper().getBrightness());
    }

    @Test
    void theCurtainStaysBlack() {
        window.change(() -> {
            projector.invert(true);
            projector.brighten(3);
            state.presentation().draw(Curtain.BLACK);
        });
        assertEquals(Color.BLACK, paper());
    }

    @Test
    void largerTextWidensTheWing() {
        window.change(() -> state.presentation().goTo(0));
        Rectangle2D usual = AtlasWindow.place(window.seen(".wing").getFirst());
        window.change(projector.textSize()::enlarge);
        assertTrue(audience.getStyleClass().contains("text-115"));
        assertTrue(AtlasWindow.place(window.seen(".wing").getFirst()).getWidth() > usual.getWidth());
        window.change(projector.textSize()::reset);
        assertFalse(audience.getStyleClass().contains("text-115"));
        assertEquals(usual, AtlasWindow.place(window.seen(".wing").getFirst()));
    }

    @Test
    void theKeysPressedLastAreShownIfWanted() {
        window.change(() -> audience.pressed().press(List.of("A")));
        assertEquals(List.of(), window.words(".key-cap"));
        window.change(() -> projector.showKeys(true));
        window.change(() -> {
            for (String key : List.of("A", "B", "C", "D")) {
                audience.pressed().press(List.of(key));
            }
        });
        assertEquals(List.of("B", "C", "D"), window.words(".key-cap"));
        window.change(() -> projector.showKeys(false));
        assertEquals(List.of(), window.words(".key-cap"));
    }

    @Test
    void whereTheScreenIsPressedThereIsARingIfWanted() {
        window.change(() -> projector.showTouches(true));
        window.moveTo(new Point2D(900, 300));
        window.press(MouseButton.PRIMARY);
        window.rest();
        Rectangle2D ring = AtlasWindow.place(window.seen(".touch-ring").getFirst());
        assertEquals(900, ring.getMinX() + ring.getWidth() / 2, 1);
        assertEquals(300, ring.getMinY() + ring.getHeight() / 2, 1);
        window.change(() -> projector.showTouches(false));
        assertEquals(List.of(), window.seen(".touch-ring"));
    }

    @Test
    void nothingOfItTakesTheFocus() {
        window.change(() -> {
            projector.showKeys(true);
            projector.showTouches(true);
            audience.pressed().press(List.of("Ctrl", "+"));
        });
        window.keys(KeyCode.TAB);
        assertEquals(List.of(), window.seen(".key-caps").stream().flatMap(node -> ((Parent) node).lookupAll("*").stream())
            .filter(node -> node.isFocused() || node.isFocusTraversable()).toList());
    }

    private Node veil() {
        return audience.getChildrenUnmodifiable().get(1);
    }

    /// The colour in the corner of the wing, as the audience sees it.
    private Color paper() {
        return AtlasWindow.on(() -> {
            WritableImage seen = audience.snapshot(null, null);
            return seen.getPixelReader().getColor(4, 4);
        });
    }
}
