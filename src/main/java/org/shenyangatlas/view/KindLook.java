package org.shenyangatlas.view;

import java.util.Locale;
import org.shenyangatlas.catalogue.Connection.Kind;

/// How the kinds of connections are named and marked, on the map as in the card.
public final class KindLook {

    private KindLook() {
    }

    /// Key of its name among the texts of the program.
    public static String key(Kind kind) {
        return switch (kind) {
            case FRIENDSHIP -> "world.friendship";
            case RAIL -> "world.rail";
            case AIR -> "world.air";
            case SEA -> "world.sea";
        };
    }

    public static String icon(Kind kind) {
        return switch (kind) {
            case FRIENDSHIP -> "mdomz-people_outline";
            case RAIL -> "mdomz-train";
            case AIR -> "mdoal-flight";
            case SEA -> "mdoal-directions_boat";
        };
    }

    /// Gives whatever carries it the kind's colour, `-kind`, and its lines their dashes.
    public static String styleClass(Kind kind) {
        return "kind-" + kind.name().toLowerCase(Locale.ROOT);
    }
}
