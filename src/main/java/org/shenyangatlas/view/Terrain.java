package org.shenyangatlas.view;

import java.util.Optional;
import javafx.geometry.Point2D;
import org.jspecify.annotations.Nullable;
import org.shenyangatlas.catalogue.GeoPoint;
import org.shenyangatlas.catalogue.Site;
import org.shenyangatlas.state.Pointing;

/// What of the earth lies where in a view's window; pixels from its upper left corner.
public interface Terrain {

    /// The site whose drawing or dot is there.
    @Nullable Site site(double x, double y);

    /// The place shown there; empty when nobody knows.
    Optional<GeoPoint> place(double x, double y);

    /// Where a place is shown, also beyond the window's edge; empty when it is nowhere on this view.
    Optional<Point2D> point(Pointing.Place place);
}
