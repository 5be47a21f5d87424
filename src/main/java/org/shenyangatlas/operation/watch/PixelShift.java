package org.shenyangatlas.operation.watch;

import java.time.Duration;
import java.util.List;

/// By how much everything is moved, so that nothing burns into a display that shows the same for months.
///
/// @param x to the right, px, from -2 to 2
/// @param y down, px, from -2 to 2
public record PixelShift(int x, int y) {

    /// A way through all of a small square and back, that moves little at a time and is in the middle on average.
    private static final List<PixelShift> WAY = List.of(new PixelShift(0, 0), new PixelShift(2, 0), new PixelShift(2, 2),
        new PixelShift(0, 2), new PixelShift(-2, 2), new PixelShift(-2, 0), new PixelShift(-2, -2), new PixelShift(0, -2),
        new PixelShift(2, -2));

    /// Another one each minute.
    ///
    /// @param running since the start, so that a clock that jumps does not matter
    public static PixelShift after(Duration running) {
        return WAY.get((int) Math.floorMod(running.toMinutes(), (long) WAY.size()));
    }
}
