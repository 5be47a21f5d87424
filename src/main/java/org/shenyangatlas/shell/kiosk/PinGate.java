package org.shenyangatlas.shell.kiosk;

import java.util.concurrent.CompletionStage;

/// Decides whether whoever stands before the screen is the operator.
@FunctionalInterface
public interface PinGate {

    /// What is to be said to a PIN.
    ///
    /// @param right         whether it is the operator's
    /// @param lockedSeconds for how long no other is taken; 0 when the next may be tried at once
    record Answer(boolean right, int lockedSeconds) {
    }

    /// Tries a PIN. Never blocks: reckoning whether it is right takes time on purpose.
    ///
    /// @param digits 4 to 8 digits
    CompletionStage<Answer> enter(String digits);
}
