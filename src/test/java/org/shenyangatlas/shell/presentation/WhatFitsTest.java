package org.shenyangatlas.shell.presentation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.CsvSource;
import org.shenyangatlas.shell.PointingKey;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.testing.AtlasWindow;
import org.shenyangatlas.testing.BareGround;
import org.shenyangatlas.testing.Lectures;

/// What is laid over a talk is there as a whole and lies beside each other.
@ParameterizedClass(name = "{0} x {1} in {2}")
@CsvSource({"1280, 800, en", "1280, 800, zh", "1920, 1080, en", "1920, 1080, zh"})
class WhatFitsTest {

    private final AtlasState state = BareGround.ofThreeSites();
    private final Rectangle2D all;
    @RegisterExtension
    final AtlasWindow window;

    WhatFitsTest(double width, double height, String language) {
        all = new Rectangle2D(0, 0, width, height);
        state.presentation().beginAt(Lectures.lesson(), 0);
        state.language().speak(language);
        window = AtlasWindow.of(state, width, height, () -> AudienceShell.guided(state));
    }

    @Test
    void everyKeyIsListedWithAllItsWords() {
        window.change(() -> ((AudienceShell) window.scene().lookup(".audience-shell")).keys().open());
        assertTrue(all.contains(place("#keys-sheet .paper-sheet")), () -> place("#keys-sheet .paper-sheet").toString());
        List<Node> words = window.seen("#keys-sheet .words");
        assertEquals(PresentShortcut.values().length + PointingKey.values().length, words.size());
        for (Node each : words) {
            Label label = (Label) each;
            assertFalse(((Text) label.lookup(".text")).getText().contains("…"), label::getText);
            assertTrue(all.contains(AtlasWindow.place(label)), label::getText);
        }
    }

    @Test
    void theCountdownLeavesTheQuestionAndTheButtonsOfTheQuiz() {
        window.change(state::beginQuiz);
        window.change(() -> state.quiz().next());
        window.change(() -> state.classroom().showCountdown(true));
        Rectangle2D countdown = place("#countdown");
        assertTrue(all.contains(countdown), countdown::toString);
        assertFalse(countdown.intersects(place(".quiz-bar")), countdown::toString);
        assertFalse(countdown.intersects(place(".quiz-view .controls")), countdown::toString);
    }

    @Test
    void namesThatComeAfterTheCountdownStandBesideIt() {
        window.change(() -> state.classroom().showCountdown(true));
        window.change(() -> state.classroom().showNames(true));
        assertFalse(place("#name-picker").intersects(place("#countdown")));
    }

    private Rectangle2D place(String selector) {
        List<Node> found = window.seen(selector);
        assertEquals(1, found.size(), selector);
        return AtlasWindow.place(found.getFirst());
    }
}
