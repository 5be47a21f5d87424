package org.shenyangatlas.shell.presentation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Objects;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.state.Presentation;
import org.shenyangatlas.testing.AtlasWindow;
import org.shenyangatlas.testing.BareGround;
import org.shenyangatlas.testing.Lectures;

class TwoScreensTest {

    private final AtlasState state = BareGround.ofThreeSites();
    private final Presentation talk = state.presentation();
    private final PluggedScreens screens = new PluggedScreens();
    @RegisterExtension
    final AtlasWindow window = AtlasWindow.ofShell(state, 1280, 800);
    private Talk running;
    private Parent explore;

    @BeforeEach
    void present() {
        explore = window.scene().getRoot();
        window.change(() -> {
            screens.plug(PluggedScreens.PROJECTOR);
            running = new Talk(state, window.stage(), screens, new SlowHand());
            talk.begin(Lectures.lesson());
        });
    }

    @Test
    void thePresenterHasTheWindowAndTheAudienceTheOtherScreen() {
        assertTrue(window.scene().getRoot() instanceof PresenterShell);
        assertSame(running.audience(), projector().getScene().getRoot());
        assertEquals(PluggedScreens.PROJECTOR,
            new Rectangle2D(projector().getX(), projector().getY(), projector().getWidth(), projector().getHeight()));
        assertFalse(projector().isFullScreen(), "only one window may be, and that is the atlas's own");
        assertTrue(window.stage().isFullScreen());
        assertTrue(AtlasWindow.is(window.scene().getRoot(), "dark"));
        assertFalse(AtlasWindow.is(projector().getScene().getRoot(), "dark"));
    }

    @Test
    void keysAndButtonsOfThePresenterLeadTheAudience() {
        window.keys(KeyCode.PAGE_DOWN);
        assertEquals(0, talk.getPlace());
        assertEquals("How high is it?", window.words(".notes").getFirst());
        window.click("#next-stop");
        assertEquals(1, talk.getPlace());
        window.click(window.seen(".strip-stop").get(2));
        assertEquals(2, talk.getPlace());
        window.keys(KeyCode.PAGE_UP);
        assertEquals(1, talk.getPlace(), "after a click on a button, too");
    }

    @Test
    void aFrozenAudienceKeepsItsPhotographWhileThePresenterGoesOn() {
        window.keys(KeyCode.PAGE_DOWN);
        window.keys(KeyCode.Z);
        assertTrue(talk.frozenProperty().get());
        ImageView photograph = photograph();
        var image = photograph.getImage();
        assertTrue(photograph.isVisible());
        assertEquals(1024, image.getWidth());
        window.keys(KeyCode.PAGE_DOWN);
        assertEquals(1, talk.getPlace());
        assertSame(image, photograph.getImage());
        window.keys(KeyCode.Z);
        assertFalse(photograph.isVisible());
        assertNull(photograph.getImage());
    }

    @Test
    void theScreensAreSwappedAndSwappedBack() {
        window.keys(KeyCode.X);
        assertSame(running.audience(), window.scene().getRoot());
        assertTrue(projector().getScene().getRoot() instanceof PresenterShell);
        window.keys(KeyCode.X);
        assertTrue(window.scene().getRoot() instanceof PresenterShell);
    }

    @Test
    void unpluggingTheProjectorLeavesTheAudienceWithTheNotesInACorner() {
        window.keys(KeyCode.PAGE_DOWN);
        window.change(screens::unplug);
        assertNull(running.windows().other());
        assertSame(running.audience(), window.scene().getRoot());
        assertEquals(1, window.seen(".notes-card").size());
        window.keys(KeyCode.PAGE_DOWN);
        assertEquals(1, talk.getPlace(), "and the talk goes on");
        window.keys(KeyCode.S);
        assertEquals(0, window.seen(".notes-card").size());
        window.change(() -> screens.plug(PluggedScreens.PROJECTOR));
        assertTrue(window.scene().getRoot() instanceof PresenterShell, "plugged in again");
    }

    @Test
    void leavingClosesTheOtherWindow() {
        Stage other = projector();
        window.keys(KeyCode.ESCAPE);
        assertFalse(other.isShowing());
        assertSame(explore, window.scene().getRoot());
        window.change(screens::unplug);
        assertSame(explore, window.scene().getRoot(), "nobody listens any more");
    }

    @Test
    void everyButtonHasAName() {
        for (Node node : window.seen(".button")) {
            Button button = (Button) node;
            assertFalse(Objects.requireNonNullElse(button.getAccessibleText(), button.getText()).isBlank(), button::toString);
            Rectangle2D place = AtlasWindow.place(button);
            assertTrue(place.getWidth() >= 43.9 && place.getHeight() >= 43.9, () -> button + " " + place);
        }
    }

    private Stage projector() {
        Stage other = running.windows().other();
        assertNotNull(other);
        return other;
    }

    private ImageView photograph() {
        return (ImageView) AtlasWindow.on(() -> running.audience().lookup(".photograph"));
    }
}
