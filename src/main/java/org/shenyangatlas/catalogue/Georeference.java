package org.shenyangatlas.catalogue;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Which place in the picture is which on the earth, concluded from the pictured sites: a smooth way from the canvas to
/// the globe and back.
///
/// The picture is no map, so this is only as true as it is. Where it can be without folding ([Smoothing]), the way is
/// exact at the anchors of the sites; elsewhere it is a likely place between them.
public final class Georeference {

    /// From so many of the nearest ties the way back is looked for.
    private static final int STARTS = 4;
    private static final int STEPS = 40;
    private static final int SHORTENINGS = 6;
    /// The way back is found when it is known to this, canvas units.
    private static final double NEAR = 1e-3;

    private final LocalPlane earth;
    private final Illustration picture;
    private final List<Tie> ties;
    private final Smoothing smoothing;

    private Georeference(LocalPlane earth, Illustration picture, List<Tie> ties, Smoothing smoothing) {
        this.earth = earth;
        this.picture = picture;
        this.ties = ties;
        this.smoothing = smoothing;
    }

    /// Empty when the catalogue has fewer than three pictured sites, or they stand in one line.
    public static Optional<Georeference> of(Catalogue catalogue) {
        return of(catalogue.illustration(), catalogue.sites());
    }

    static Optional<Georeference> of(Illustration picture, List<Site> sites) {
        LocalPlane earth = new LocalPlane(middle(sites));
        List<Tie> ties = Tie.of(sites, earth);
        return Smoothing.of(ties, picture).map(smoothing -> new Georeference(earth, picture, ties, smoothing));
    }

    private static GeoPoint middle(List<Site> sites) {
        List<GeoPoint> places = sites.stream().filter(site -> site.vignette() != null)
            .map(site -> site.position().point()).toList();
        return new GeoPoint(places.stream().mapToDouble(GeoPoint::latitude).average().orElse(0),
            places.stream().mapToDouble(GeoPoint::longitude).average().orElse(0));
    }

    /// The place on the earth that a point of the picture shows. There is one for every point, but beyond canvas and
    /// bleed it means nothing.
    public GeoPoint toGlobe(double canvasX, double canvasY) {
        return earth.toGlobe(plate().at(canvasX, canvasY).point());
    }

    /// The point of the picture that shows a place; empty when none on canvas or bleed does.
    public Optional<CanvasPoint> toCanvas(GeoPoint place) {
        LocalPlane.Point goal = earth.of(place);
        return ties.stream().sorted(Comparator.comparingDouble(tie -> tie.plane().distance(goal))).limit(STARTS)
            .flatMap(tie -> sought(goal, tie.canvas()).stream()).filter(this::isPictured).findFirst();
    }

    /// Metres on the ground for a unit of the canvas, on average.
    public double metresPerUnit() {
        return Math.sqrt(Math.abs(smoothing.average()));
    }

    /// Square metres that a canvas unit covers here; its sign is the same wherever the picture does not fold.
    double determinant(double canvasX, double canvasY) {
        return plate().at(canvasX, canvasY).determinant();
    }

    /// How much smoothing it took, see [Smoothing].
    double weight() {
        return smoothing.weight();
    }

    /// Newton's way: where the slopes here would lead, again and again; a step that leads farther away is shortened.
    private Optional<CanvasPoint> sought(LocalPlane.Point goal, CanvasPoint start) {
        CanvasPoint at = start;
        ThinPlate.Landing landing = plate().at(at.x(), at.y());
        for (int step = 0; step < STEPS; step++) {
            double east = goal.east() - landing.point().east();
            double north = goal.north() - landing.point().north();
            double dx = (east * landing.northByY() - north * landing.eastByY()) / landing.determinant();
            double dy = (north * landing.eastByX() - east * landing.northByX()) / landing.determinant();
            if (Math.hypot(dx, dy) < NEAR) {
                return Optional.of(at);
            }
            double part = 1;
            CanvasPoint next = new CanvasPoint(at.x() + dx, at.y() + dy);
            ThinPlate.Landing there = plate().at(next.x(), next.y());
            for (int i = 0; i < SHORTENINGS && there.point().distance(goal) > landing.point().distance(goal); i++) {
                part /= 2;
                next = new CanvasPoint(at.x() + part * dx, at.y() + part * dy);
                there = plate().at(next.x(), next.y());
            }
            at = next;
            landing = there;
        }
        return Optional.empty();
    }

    private boolean isPictured(CanvasPoint point) {
        return point.x() >= -picture.bleed() && point.x() <= picture.width() + picture.bleed()
            && point.y() >= -picture.bleed() && point.y() <= picture.height() + picture.bleed();
    }

    private ThinPlate plate() {
        return smoothing.plate();
    }
}
