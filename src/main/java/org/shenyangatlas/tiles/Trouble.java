package org.shenyangatlas.tiles;

import org.shenyangatlas.catalogue.TileSource;
import org.shenyangatlas.tiles.pack.PackFault;

/// Why a tile source is not shown, or not all of it, said so that an operator can mend it.
///
/// @param source     id of the tile source
/// @param location   its file or URL
/// @param expected   what was expected there
/// @param found      what was found instead
/// @param suggestion how to mend it; may be empty
public record Trouble(String source, String location, String expected, String found, String suggestion) {

    static Trouble of(TileSource source, PackFault fault) {
        return new Trouble(source.id(), source.location(), fault.expected(), fault.found(), fault.suggestion());
    }

    /// One line for people: `/media/usb/city.mbtiles: expected ..., found .... Suggestion.`
    @Override
    public String toString() {
        return location + ": expected " + expected + ", found " + found + (suggestion.isEmpty() ? "" : ". " + suggestion);
    }
}
