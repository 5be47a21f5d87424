package org.shenyangatlas.view.detail;

import java.util.Locale;

/// Lengths as people read them.
final class Distance {

    private Distance() {
    }

    /// Metres as kilometres: "0.5", "2.1", "12".
    static String kilometres(double metres) {
        double km = metres / 1000;
        return km < 9.95 ? String.format(Locale.ROOT, "%.1f", km).replace(".0", "") : Long.toString(Math.round(km));
    }
}
