package org.shenyangatlas.shell.presentation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class ChordTest {

    @Test
    void aKeyAloneIsWhatIsPrintedOnIt() {
        assertEquals(List.of("B"), Chord.of(Press.of(KeyCode.B)));
        assertEquals(List.of("Page Down"), Chord.of(Press.of(KeyCode.PAGE_DOWN)));
        assertEquals(List.of("."), Chord.of(Press.of(KeyCode.PERIOD)));
        assertEquals(List.of("\u2192"), Chord.of(Press.of(KeyCode.RIGHT)));
    }

    @Test
    void theKeypadHasTheSameSigns() {
        assertEquals(List.of("5"), Chord.of(Press.of(KeyCode.NUMPAD5)));
        assertEquals(List.of("+"), Chord.of(Press.of(KeyCode.ADD)));
    }

    @Test
    void whatIsHeldWithItComesFirst() {
        assertEquals(List.of("Ctrl", "Alt", "Shift", "\u2190"), Chord.of(new Press(KeyCode.LEFT, true, true, true)));
    }

    @Test
    void aModifierAloneIsNothing() {
        assertEquals(List.of(), Chord.of(new Press(KeyCode.CONTROL, false, true, false)));
    }
}
