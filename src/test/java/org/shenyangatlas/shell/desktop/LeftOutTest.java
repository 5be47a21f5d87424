package org.shenyangatlas.shell.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.shenyangatlas.catalogue.Problem;
import org.shenyangatlas.catalogue.Problem.Severity;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.testing.AtlasWindow;
import org.shenyangatlas.testing.BareGround;

/// What is told about records that were left out of the catalogue.
class LeftOutTest {

    private static final Problem FIRST =
        new Problem(Severity.ERROR, "catalogue.json", 12, 7, "/sites/3/id", "a text", "7", "Put it in quotes");
    private static final Problem SECOND =
        new Problem(Severity.ERROR, "catalogue.json", 40, 1, "/sites/5/position", "an object", "nothing", "");

    private final AtlasState state = BareGround.ofThreeSites();

    @Nested
    class OfTwo {

        @RegisterExtension
        final AtlasWindow window = AtlasWindow.ofShell(state, 1280, 800, FIRST, SECOND);

        @Test
        void aMessageTellsHowMany() {
            assertEquals(List.of("2 records could not be read and were left out"), window.words(".toast > .label"));
        }

        @Test
        void theMessageLiesInTheWindow() {
            Rectangle2D message = AtlasWindow.place(window.seen(".toast").getFirst());
            assertTrue(new Rectangle2D(64, 0, 1280 - 64, 800).contains(message), message::toString);
        }

        @Test
        void showListsEachOfThem() {
            window.click(window.seen(".toast .button").getFirst());
            assertEquals(List.of(FIRST.toString(), SECOND.toString()), window.words(".problem"));
            assertEquals(List.of(), window.seen(".toast"));
        }

        @Test
        void escapeClosesTheList() {
            window.click(window.seen(".toast .button").getFirst());
            window.keys(KeyCode.ESCAPE);
            assertEquals(List.of(), window.seen(".problem"));
        }

        @Test
        void theMessageCanBeClosed() {
            window.click(window.seen(".toast .button").getLast());
            assertEquals(List.of(), window.seen(".toast"));
        }
    }

    @Nested
    class OfOne {

        @RegisterExtension
        final AtlasWindow window = AtlasWindow.ofShell(state, 1280, 800, FIRST);

        @Test
        void theMessageSpeaksOfOne() {
            assertEquals(List.of("One record could not be read and was left out"), window.words(".toast > .label"));
        }
    }

    @Nested
    class OfNone {

        @RegisterExtension
        final AtlasWindow window = AtlasWindow.ofShell(state, 1280, 800);

        @Test
        void thereIsNoMessage() {
            assertEquals(List.of(), window.seen(".toast"));
        }
    }
}
