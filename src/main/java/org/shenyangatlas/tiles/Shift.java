package org.shenyangatlas.tiles;

import java.awt.geom.AffineTransform;
import org.shenyangatlas.catalogue.GeoPoint;
import org.shenyangatlas.catalogue.TileSource;

/// Where on the pictures of a source a part of the map is.
///
/// The map plane is WGS 84, so that pins never move when another source is chosen. Over one picture the shift of GCJ-02 is
/// almost even: taken from three corners it is right to a tenth of a pixel at zoom 15, and meets that of its neighbours.
final class Shift {

    private Shift() {
    }

    /// From the map plane to the plane of the pictures, true around an extent.
    static AffineTransform of(TileSource.Datum pictures, Extent extent) {
        if (pictures == TileSource.Datum.WGS84) {
            return new AffineTransform();
        }
        double left = extent.planeX(0);
        double top = extent.planeY(0);
        double width = extent.planeX(extent.width()) - left;
        double height = extent.planeY(extent.height()) - top;
        PlanePoint corner = on(pictures, left, top);
        PlanePoint right = on(pictures, left + width, top);
        PlanePoint lower = on(pictures, left, top + height);
        double xx = (right.x() - corner.x()) / width;
        double yx = (right.y() - corner.y()) / width;
        double xy = (lower.x() - corner.x()) / height;
        double yy = (lower.y() - corner.y()) / height;
        return new AffineTransform(xx, yx, xy, yy, corner.x() - xx * left - xy * top, corner.y() - yx * left - yy * top);
    }

    /// Beyond the edge of the world nothing is shifted.
    private static PlanePoint on(TileSource.Datum pictures, double x, double y) {
        if (x < 0 || x > 1 || y < 0 || y > 1) {
            return new PlanePoint(x, y);
        }
        return PlanePoint.of(Datum.on(pictures, new GeoPoint(Mercator.latitude(y), Mercator.longitude(x))));
    }
}
