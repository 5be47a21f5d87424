package org.shenyangatlas.view;

import org.shenyangatlas.catalogue.GeoPoint;

/// What a view looks at, told so that another kind of view can look at the same.
///
/// @param middle         what lies in the middle of its free part
/// @param metresPerPixel how much ground a pixel covers, on average in the picture
public record Outlook(GeoPoint middle, double metresPerPixel) {
}
