package org.shenyangatlas.view;

import org.shenyangatlas.state.Appearance;
import org.shenyangatlas.tiles.MapStyle;

/// Which colours the ground of a map is painted in, under the theme on screen.
public final class Palette {

    private Palette() {
    }

    public static MapStyle of(Appearance.Theme shown) {
        return switch (shown) {
            case DARK -> MapStyle.NIGHT;
            case CONTRAST -> MapStyle.CONTRAST;
            case LIGHT, SYSTEM -> MapStyle.DAY;
        };
    }

    public static MapStyle now(Appearance appearance) {
        return of(appearance.shown().getValue());
    }
}
