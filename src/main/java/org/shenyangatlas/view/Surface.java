package org.shenyangatlas.view;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Point2D;

/// A plane that is seen through a view: what is fixed to a point of it stays there, however the view moves.
///
/// Points of the surface have the unit of the view (the picture's canvas, the plane of the map); points of the window are
/// pixels from the view's upper left corner.
public interface Surface {

    /// What lies on the surface at a point of the window.
    Point2D onSurface(double windowX, double windowY);

    /// Where in the window a point of the surface is seen, also outside of it.
    Point2D inWindow(double surfaceX, double surfaceY);

    /// Pixels per unit of the surface.
    double scale();

    /// Changes whenever the view has moved.
    ObservableValue<?> seen();
}
