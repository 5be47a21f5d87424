package org.shenyangatlas.catalogue;

import org.jspecify.annotations.Nullable;

/// One station of a tour.
///
/// @param site    id of the site that is shown
/// @param seconds how long it is shown when the tour plays by itself
/// @param notes   what the presenter says; empty for none
/// @param view    where it is shown; null for the picture, or the map when the site is off the picture
/// @param times   how many times as large as everything fits the window; null for what suits the site
public record Stop(String site, int seconds, LocalizedText notes, @Nullable View view, @Nullable Double times) {

    /// Seconds of a stop that does not say.
    public static final int USUAL_SECONDS = 10;

    public static final int MOST_SECONDS = 3600;

    /// A stop with nothing but its site.
    public static Stop at(String site) {
        return new Stop(site, USUAL_SECONDS, LocalizedText.EMPTY, null, null);
    }

    /// Where a stop is shown.
    public enum View { PICTURE, MAP }
}
