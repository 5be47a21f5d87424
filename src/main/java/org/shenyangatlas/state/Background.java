package org.shenyangatlas.state;

import java.util.concurrent.Executor;

/// Where the state works out what takes long, and where it comes back with the result.
///
/// @param work where it is worked out
/// @param back the one thread the properties of the state may be changed on
public record Background(Executor work, Executor back) {

    /// At once, on the thread that asks.
    public static final Background NONE = new Background(Runnable::run, Runnable::run);
}
