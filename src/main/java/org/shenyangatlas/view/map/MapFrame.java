package org.shenyangatlas.view.map;

import java.util.List;
import javafx.geometry.Rectangle2D;
import org.jspecify.annotations.Nullable;
import org.shenyangatlas.catalogue.MapSettings;
import org.shenyangatlas.catalogue.Position;
import org.shenyangatlas.catalogue.Site;
import org.shenyangatlas.catalogue.TileSource;
import org.shenyangatlas.tiles.Extent;
import org.shenyangatlas.tiles.Mercator;
import org.shenyangatlas.tiles.PlanePoint;
import org.shenyangatlas.view.Sight;

/// The window the map is seen through, and what may be seen in it.
///
/// @param settings how the catalogue wants the map
/// @param sites    where the sites lie
/// @param width    window width, pixels
/// @param height   window height, pixels
/// @param free     the part of the window that no panel covers, pixels
/// @param cards    what smaller cards cover, window pixels
record MapFrame(MapSettings settings, List<PlanePoint> sites, double width, double height, Rectangle2D free,
                List<Rectangle2D> cards) implements Sight<Extent> {

    /// A few sites close together are not blown up beyond this zoom.
    private static final double CLOSEST_HOME = 13;
    /// A selected site is shown at least this close ...
    private static final double FARTHEST_PORTRAIT = 12;
    /// ... and no closer than this, unless the user already is.
    private static final double CLOSEST_PORTRAIT = 16;
    /// How much of the free part the circle of its accuracy may take.
    private static final double CIRCLE = 0.7;

    /// All sites in the free part, clear of cards; without sites the start view of the catalogue.
    @Override
    public Extent home() {
        if (sites.isEmpty()) {
            return centred(PlanePoint.of(settings.centre()), settings.zoom());
        }
        return bounded(new MapHome(width, height, free, cards)
            .showing(sites, Math.min(CLOSEST_HOME, source().maxZoom())));
    }

    /// A selected site in the middle of the free part, with all of the circle it may lie in.
    ///
    /// @param zoom the zoom so far, kept if it can be
    Extent portrait(Position position, double zoom) {
        PlanePoint point = PlanePoint.of(position.point());
        double circle = point.zoomAt(2 * position.accuracyM(), CIRCLE * Math.min(free.getWidth(), free.getHeight()));
        return centred(point, Math.min(Math.clamp(zoom, FARTHEST_PORTRAIT, CLOSEST_PORTRAIT), circle));
    }

    @Override
    public Extent portrait(Site site, Extent now) {
        return portrait(site.position(), now.zoom());
    }

    /// A site, or the middle of all sites, in the middle of the free part.
    ///
    /// @param times as large as in the view of all sites
    @Override
    public Extent magnified(double times, @Nullable Site site) {
        double zoom = home().zoom() + Math.log(times) / Math.log(2);
        return site == null ? bounded(home().zoomedTo(boundedZoom(zoom), centreX(), centreY()))
            : centred(PlanePoint.of(site.position().point()), zoom);
    }

    /// The nearest extent that shows nothing beyond the edge of the world.
    @Override
    public Extent bounded(Extent view) {
        Extent zoomed = view.resizedTo(width, height).zoomedTo(boundedZoom(view.zoom()), centreX(), centreY());
        double halfWidth = width / 2 / zoomed.scale();
        double halfHeight = height / 2 / zoomed.scale();
        return new Extent(Math.clamp(zoomed.x(), halfWidth, 1 - halfWidth),
            Math.clamp(zoomed.y(), halfHeight, 1 - halfHeight), zoomed.zoom(), width, height);
    }

    @Override
    public Extent dragged(Extent view, double dx, double dy) {
        return view.draggedBy(dx, dy);
    }

    @Override
    public Extent zoomed(Extent view, double factor, double x, double y) {
        return view.zoomedTo(boundedZoom(view.zoom() + Math.log(factor) / Math.log(2)), x, y);
    }

    @Override
    public Extent copied(Extent view, double factor) {
        return new Extent(view.x(), view.y(), view.zoom() + Math.log(factor) / Math.log(2), width, height);
    }

    @Override
    public double distance(Extent from, Extent to) {
        return Math.hypot(to.planeX(centreX()) - from.planeX(centreX()), to.planeY(centreY()) - from.planeY(centreY()))
            * Math.min(from.scale(), to.scale()) / width;
    }

    /// Within the source's zooms, and so that the world fills the window: Gluon's map draws one world only.
    double boundedZoom(double zoom) {
        // a hair more than filling, so that halves of the window never add up to more than the world
        double smallest = Math.max(source().minZoom(), Mercator.zoom(Math.max(width, height)) + 1e-9);
        return Math.clamp(zoom, smallest, Math.max(smallest, source().maxZoom()));
    }

    @Override
    public double centreX() {
        return (free.getMinX() + free.getMaxX()) / 2;
    }

    @Override
    public double centreY() {
        return (free.getMinY() + free.getMaxY()) / 2;
    }

    TileSource source() {
        return settings.tileSources().getFirst();
    }

    private Extent centred(PlanePoint point, double zoom) {
        Extent window = new Extent(point.x(), point.y(), zoom, width, height);
        return bounded(window.showing(point.x(), point.y(), centreX(), centreY(), boundedZoom(zoom)));
    }
}
