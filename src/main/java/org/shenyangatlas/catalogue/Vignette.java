package org.shenyangatlas.catalogue;

import java.util.List;

/// The drawing of a site and where it stands in the picture.
///
/// A vignette is drawn on a square of 600 units and stands on its point (300, 540).
///
/// @param file    path of the SVG below the assets
/// @param anchorX where the standing point lies in the picture, canvas units from the left
/// @param anchorY the same from the top
/// @param scale   canvas units per vignette unit
/// @param ring    outline drawn on the ground when the site is selected
/// @param hotspot clickable outline in vignette units; empty: what is drawn is clickable
/// @param motions what moves in it
public record Vignette(String file, double anchorX, double anchorY, double scale, Ring ring, List<Corner> hotspot,
                       List<Motion> motions) {

    /// Side of the square a vignette is drawn on, vignette units.
    public static final double SIZE = 600;
    /// The point of the drawing that stands on the anchor, vignette units.
    public static final double FOOT_X = 300;
    public static final double FOOT_Y = 540;
    /// Middle of a footing from the top, unless its ring says otherwise, vignette units.
    public static final double CENTRE_Y = 471;

    /// The outline of a footing.
    ///
    /// @param shape   a circle seen at an angle, or a rounded diamond
    /// @param radius  half the width on the screen, vignette units; the height is half of it
    /// @param centreY middle of the footing from the top, vignette units
    public record Ring(Shape shape, double radius, double centreY) {
        public enum Shape { CIRCLE, DIAMOND }

        /// Round the usual middle of a footing.
        public Ring(Shape shape, double radius) {
            this(shape, radius, CENTRE_Y);
        }
    }

    /// A corner of a hotspot, vignette units.
    public record Corner(double x, double y) {
    }

    public Vignette {
        hotspot = List.copyOf(hotspot);
        motions = List.copyOf(motions);
    }

    /// A drawing in which nothing moves.
    public Vignette(String file, double anchorX, double anchorY, double scale, Ring ring, List<Corner> hotspot) {
        this(file, anchorX, anchorY, scale, ring, hotspot, List.of());
    }

    /// Left edge of the drawing in canvas units.
    public double left() {
        return anchorX - FOOT_X * scale;
    }

    /// Top edge of the drawing in canvas units.
    public double top() {
        return anchorY - FOOT_Y * scale;
    }

    /// The front corner of its footing, canvas units from the top.
    public double bottom() {
        return anchorY + (ring.centreY() + ring.radius() / 2 - FOOT_Y) * scale;
    }

    /// Side of the drawing in canvas units.
    public double side() {
        return SIZE * scale;
    }
}
