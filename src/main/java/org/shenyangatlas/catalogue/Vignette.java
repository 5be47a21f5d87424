package org.shenyangatlas.catalogue;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// The drawing of a site and where it stands in the picture.
///
/// A vignette is drawn on a square of 600 units and stands on its point (300, 540). A site that the picture itself shows has
/// no drawing of its own: then there is only a hotspot, and the square is as large as that.
///
/// @param file    path of the SVG below the assets; null for an area of the picture
/// @param anchorX where the standing point lies in the picture, canvas units from the left
/// @param anchorY the same from the top
/// @param scale   canvas units per vignette unit
/// @param ring    outline drawn on the ground when the site is selected
/// @param hotspot clickable outline in vignette units; empty: what is drawn is clickable
/// @param motions what moves in it
public record Vignette(@Nullable String file, double anchorX, double anchorY, double scale, Ring ring, List<Corner> hotspot,
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
    /// @param shape   a circle seen at an angle, a rounded diamond, or the outline of the hotspot
    /// @param radius  half the width on the screen, vignette units; the height is half of it
    /// @param centreY middle of the footing from the top, vignette units
    public record Ring(Shape shape, double radius, double centreY) {
        public enum Shape { CIRCLE, DIAMOND, OUTLINE }

        /// Round the usual middle of a footing.
        public Ring(Shape shape, double radius) {
            this(shape, radius, CENTRE_Y);
        }
    }

    /// A corner of a hotspot, vignette units.
    public record Corner(double x, double y) {
        static List<Corner> all(JsonNode list) {
            List<Corner> corners = new ArrayList<>(list.size());
            list.forEach(corner -> corners.add(new Corner(corner.path(0).asDouble(), corner.path(1).asDouble())));
            return corners;
        }
    }

    /// An upright rectangle on the canvas, canvas units.
    public record Extent(double left, double top, double right, double bottom) {
        /// The smallest one round some points.
        static Extent of(List<Corner> points) {
            Extent around = new Extent(Double.MAX_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE, -Double.MAX_VALUE);
            for (Corner point : points) {
                around = new Extent(Math.min(around.left, point.x), Math.min(around.top, point.y),
                    Math.max(around.right, point.x), Math.max(around.bottom, point.y));
            }
            return around;
        }

        public double width() {
            return right - left;
        }

        public double height() {
            return bottom - top;
        }

        public double centreX() {
            return (left + right) / 2;
        }

        public double centreY() {
            return (top + bottom) / 2;
        }
    }

    public Vignette {
        hotspot = List.copyOf(hotspot);
        motions = List.copyOf(motions);
    }

    /// A drawing in which nothing moves.
    public Vignette(@Nullable String file, double anchorX, double anchorY, double scale, Ring ring, List<Corner> hotspot) {
        this(file, anchorX, anchorY, scale, ring, hotspot, List.of());
    }

    /// An area of the picture, marked by its own outline.
    ///
    /// @param anchorX where its pin stands, canvas units
    /// @param anchorY the same from the top
    /// @param corners its hotspot in canvas units
    public static Vignette area(double anchorX, double anchorY, List<Corner> corners) {
        Extent extent = Extent.of(corners);
        double scale = Math.max(extent.width(), extent.height()) / SIZE;
        List<Corner> hotspot = corners.stream().map(corner -> new Corner((corner.x() - anchorX) / scale + FOOT_X,
            (corner.y() - anchorY) / scale + FOOT_Y)).toList();
        return new Vignette(null, anchorX, anchorY, scale, new Ring(Ring.Shape.OUTLINE, 0, FOOT_Y), hotspot);
    }

    /// Whether it is a drawing, not an area of the picture.
    public boolean isDrawn() {
        return file != null;
    }

    /// What its hotspot takes of the canvas.
    public Extent extent() {
        return Extent.of(hotspot.stream().map(corner -> new Corner(left() + corner.x() * scale, top() + corner.y() * scale)).toList());
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
