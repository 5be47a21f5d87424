package org.shenyangatlas.exchange;

import java.util.concurrent.CancellationException;

/// Follows long work, and may call it off. Asked on the thread that works.
@FunctionalInterface
public interface Progress {

    /// Nobody watches, nobody calls off.
    Progress UNWATCHED = (_, _) -> true;

    /// @param done so many steps are done
    /// @param all  of so many
    /// @return whether to go on
    boolean goesOn(int done, int all);

    /// @throws CancellationException when it has been called off
    default void step(int done, int all) {
        if (!goesOn(done, all)) {
            throw new CancellationException("called off after " + done + " of " + all);
        }
    }
}
