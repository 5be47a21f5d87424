package org.shenyangatlas.shell.presentation;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// A key that was pressed, with what was held with it.
///
/// @param control Ctrl, or Command on a Mac
record Press(KeyCode code, boolean shift, boolean control, boolean alt) {

    /// A key alone.
    static Press of(KeyCode code) {
        return new Press(code, false, false, false);
    }

    static Press of(KeyEvent event) {
        return new Press(event.getCode(), event.isShiftDown(), event.isControlDown() || event.isMetaDown(), event.isAltDown());
    }
}
