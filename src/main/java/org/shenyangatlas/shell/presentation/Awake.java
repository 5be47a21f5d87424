package org.shenyangatlas.shell.presentation;

import org.shenyangatlas.state.AtlasState;

/// Keeps the screen awake while something is presented.
public final class Awake {

    private Awake() {
    }

    /// Follows the state for as long as there is one.
    public static void whilePresenting(AtlasState state, Vigil vigil) {
        state.presentation().lessonProperty().map(_ -> true).orElse(false).subscribe(presenting -> {
            if (presenting) {
                vigil.begin();
            } else {
                vigil.end();
            }
        });
    }
}
