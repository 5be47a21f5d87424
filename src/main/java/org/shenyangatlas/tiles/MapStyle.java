package org.shenyangatlas.tiles;

import java.awt.Color;
import java.util.Arrays;

/// The colours the base map is painted in: paper by day, ink by night, and black lines on white for those who need contrast.
public enum MapStyle {

    DAY(0xfff0e6cf, 0xffa9d3e0, 0xffc3e1e8, 0xff84b8c8, 0xffdfcda8, 0xffd5c197, 0xffb3cda3, 0xff8fb183, 0xff8cc3d6, 0xff6fadc3,
        0xfffbf6ea, 0xffcbb88e, 0xff96815c, 0x161d3349),
    NIGHT(0xff1a2e44, 0xff1c4059, 0xff25506b, 0xff3f7695, 0xff263f58, 0xff2c4761, 0xff1f443f, 0xff2f5d54, 0xff35698a, 0xff4b84a6,
        0xff3b5874, 0xff16283c, 0xff7d98b1, 0x16ffffff),
    CONTRAST(0xffffffff, 0xffb5d8ee, 0xffd6eaf6, 0xff00456b, 0xffe9e9e9, 0xffd8d8d8, 0xffcde3c5, 0xff6f9b68, 0xff93c6e8, 0xff00456b,
        0xffffffff, 0xff4a4a4a, 0xff000000, 0x22000000);

    /// What is painted: a colour each.
    enum Tone {
        LAND,
        /// Paler than rivers and lakes: there is so much more of it.
        SEA,
        /// The sea along its coasts.
        SHALLOWS, COAST, BUILT_UP, HATCHING, FOREST, TREES, WATER, SHORE, STREET,
        /// The line along a street's sides.
        EDGE,
        /// The same on a bridge.
        RAILING, GRATICULE
    }

    private final Color[] colours;

    /// @param colours 0xAARRGGBB, in the order of the tones
    MapStyle(int... colours) {
        this.colours = Arrays.stream(colours).mapToObj(argb -> new Color(argb, true)).toArray(Color[]::new);
    }

    /// What is seen where nothing is painted: land, 0xFFRRGGBB.
    public int paper() {
        return land().getRGB();
    }

    Color of(Tone tone) {
        return colours[tone.ordinal()];
    }

    /// The colour of something that is only partly there yet.
    ///
    /// @param share 0 for the ground below it to 1
    Color mixed(Tone tone, Tone below, double share) {
        Color over = of(tone);
        Color under = of(below);
        return new Color(mixed(over.getRed(), under.getRed(), share), mixed(over.getGreen(), under.getGreen(), share),
            mixed(over.getBlue(), under.getBlue(), share));
    }

    /// @param share 0 for nothing to 1 for the colour; a tone that lets what is below through can be made stronger, too
    Color faint(Tone tone, double share) {
        Color full = of(tone);
        return new Color(full.getRed(), full.getGreen(), full.getBlue(), Math.clamp(Math.round(full.getAlpha() * share), 0, 255));
    }

    Color land() {
        return of(Tone.LAND);
    }

    private static int mixed(int over, int under, double share) {
        return (int) Math.round(over * share + under * (1 - share));
    }
}
