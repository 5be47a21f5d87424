package org.shenyangatlas.view.map;

import java.util.List;
import org.shenyangatlas.catalogue.Site;
import org.shenyangatlas.tiles.PlanePoint;

/// Where the sites of a catalogue lie on the plane of the map, by their place in the catalogue.
///
/// @param x 0 (west) to 1 (east)
/// @param y 0 (north) to 1 (south)
record SitePlaces(List<Site> sites, double[] x, double[] y) {

    static SitePlaces of(List<Site> sites) {
        double[] x = new double[sites.size()];
        double[] y = new double[sites.size()];
        for (int i = 0; i < x.length; i++) {
            PlanePoint point = PlanePoint.of(sites.get(i).position().point());
            x[i] = point.x();
            y[i] = point.y();
        }
        return new SitePlaces(sites, x, y);
    }

    int count() {
        return x.length;
    }
}
