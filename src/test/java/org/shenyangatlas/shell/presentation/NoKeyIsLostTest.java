package org.shenyangatlas.shell.presentation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.shenyangatlas.catalogue.Site;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.state.Presentation;
import org.shenyangatlas.testing.AtlasWindow;
import org.shenyangatlas.testing.BareGround;
import org.shenyangatlas.testing.Lectures;
import org.shenyangatlas.testing.Sites;

/// After a click on anything the clicker's next press moves the talk.
class NoKeyIsLostTest {

    private final AtlasState state = BareGround.ofThreeSites();
    private final Presentation talk = state.presentation();
    @RegisterExtension
    final AtlasWindow window = AtlasWindow.ofShell(state, 1280, 800);
    private Talk running;
    private long now;

    @BeforeEach
    void present() {
        window.change(() -> {
            running = new Talk(state, window.stage(), new PluggedScreens(), () -> now);
            talk.beginAt(Lectures.lesson(), 0);
        });
    }

    @Test
    void afterAClickOnEachKindOfNode() {
        clickAndGoOn(".wing");
        clickAndGoOn("#picture");
        clickAndGoOn(".audience-panel .name");
        clickAndGoOn(".stop-dots");
        window.change(() -> talk.goTo(1));
        clickAndGoOn("#map");
        window.change(() -> talk.goTo(talk.count())); // the end, with all pins
        window.click(window.seen("#picture .plate").getLast());
        press(KeyCode.PAGE_UP);
        assertEquals(2, talk.getPlace());
    }

    @Test
    void afterAClickOnTheCurtainOrTheKeys() {
        press(KeyCode.B);
        window.click(".curtain");
        press(KeyCode.B);
        press(KeyCode.F1);
        window.click("#keys-sheet .paper-sheet");
        press(KeyCode.PAGE_DOWN);
        assertEquals(1, talk.getPlace());
    }

    @Test
    void aClickOnATileOfTheOverviewGoesThere() {
        press(KeyCode.O);
        window.click(window.seen(".stop-tile").get(2));
        assertEquals(2, talk.getPlace());
        press(KeyCode.PAGE_UP);
        assertEquals(1, talk.getPlace());
    }

    @Test
    void inATextFieldOfSomeOtherPartLettersAreWrittenAndPagesTurned() {
        TextField field = new TextField();
        field.setMaxSize(200, 60);
        window.change(() -> running.audience().overlays().getChildren().add(field));
        window.click(field);
        window.write("no p");
        press(KeyCode.PAGE_DOWN);
        assertEquals("no p", field.getText());
        assertEquals(1, talk.getPlace());
    }

    @Test
    void aPressPausesWhatPlaysByItself() {
        press(KeyCode.A);
        assertTrue(talk.playingProperty().get());
        window.click(".wing");
        assertEquals(false, talk.playingProperty().get());
    }

    @Test
    void aClickBesideEverythingDoesNotEndTheSelectionOfTheStop() {
        Site tower = Sites.site(state, Sites.TOWER);
        Rectangle2D picture = AtlasWindow.place(window.first("#picture", Node.class));
        window.click(new Point2D(picture.getMaxX() - 30, picture.getMaxY() - 30));
        assertEquals(tower, state.selection().getSelected());
        assertEquals(List.of("Liaoning TV Tower"), window.words(".audience-panel .name"));
    }

    private void clickAndGoOn(String selector) {
        window.change(() -> talk.goTo(Math.min(talk.getPlace(), 1)));
        int before = talk.getPlace();
        window.click(window.first(selector, Node.class));
        press(KeyCode.PAGE_DOWN);
        assertEquals(before + 1, talk.getPlace(), "after a click on " + selector);
        press(KeyCode.PAGE_UP);
    }

    private void press(KeyCode key) {
        now += 1000;
        window.type(key);
        window.rest();
    }
}
