package org.shenyangatlas.operation.watch;

import java.time.Duration;

/// How patient a supervisor is.
///
/// @param first time before it starts a program again that ended; doubled each time it ends at once
/// @param longest that time may become
/// @param well a program that ran so long started well
/// @param starting time until the first sign of life
/// @param silence time without a sign of life, after the first
/// @param look time between two looks at the sign
record Pace(Duration first, Duration longest, Duration well, Duration starting, Duration silence, Duration look) {

    static final Pace STANDARD = new Pace(Duration.ofSeconds(2), Duration.ofSeconds(60), Duration.ofSeconds(60),
        Duration.ofSeconds(45), Duration.ofSeconds(20), Duration.ofSeconds(1));
}
