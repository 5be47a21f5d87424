package org.shenyangatlas.tiles.pack;

import java.io.IOException;

/// A pack, or one tile of it, cannot be used; said so that an operator can mend it.
public final class PackFault extends IOException {

    private static final long serialVersionUID = 1;

    /// How much is lost.
    public enum Reach {
        /// This tile.
        TILE,
        /// The whole pack.
        PACK,
        /// The whole pack: it may be good, but asking again would cost as much time again.
        LATE
    }

    private final Reach reach;
    private final String expected;
    private final String found;
    private final String suggestion;

    PackFault(Reach reach, String expected, String found, String suggestion) {
        super("expected " + expected + ", found " + found);
        this.reach = reach;
        this.expected = expected;
        this.found = found;
        this.suggestion = suggestion;
    }

    public static PackFault ofTile(String expected, String found) {
        return new PackFault(Reach.TILE, expected, found, "");
    }

    public static PackFault ofPack(String expected, String found, String suggestion) {
        return new PackFault(Reach.PACK, expected, found, suggestion);
    }

    /// The same, of the whole pack.
    PackFault wholly() {
        return reach == Reach.TILE ? ofPack(expected, found, suggestion) : this;
    }

    /// The same, with the tile named if it is only about one.
    public PackFault in(TileAddress tile) {
        return reach == Reach.TILE ? new PackFault(reach, expected, found + " in tile " + tile, suggestion) : this;
    }

    public Reach reach() {
        return reach;
    }

    /// As in [org.shenyangatlas.catalogue.Problem].
    public String expected() {
        return expected;
    }

    /// As in [org.shenyangatlas.catalogue.Problem].
    public String found() {
        return found;
    }

    /// As in [org.shenyangatlas.catalogue.Problem]; may be empty.
    public String suggestion() {
        return suggestion;
    }
}
