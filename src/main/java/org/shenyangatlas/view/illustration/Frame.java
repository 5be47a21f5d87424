package org.shenyangatlas.view.illustration;

import java.util.List;
import java.util.Objects;
import javafx.geometry.Rectangle2D;
import org.jspecify.annotations.Nullable;
import org.shenyangatlas.catalogue.Illustration;
import org.shenyangatlas.catalogue.Site;
import org.shenyangatlas.catalogue.Vignette;
import org.shenyangatlas.view.Sight;

/// The window a picture is seen through, and what may be seen in it.
///
/// @param picture   the canvas
/// @param vignettes all that stand in it, for the view of everything
/// @param width     window width, pixels
/// @param height    window height, pixels
/// @param free      the part of the window that no panel covers
/// @param cards     what smaller cards cover, window pixels
/// @param portrait  how much of the free part a selected vignette takes
record Frame(Illustration picture, List<Vignette> vignettes, double width, double height, Free free, List<Rectangle2D> cards,
             double portrait) implements Sight<Viewport> {

    /// The picture may shrink to this part of the size at which it just fits ...
    private static final double SMALLEST = 0.75;
    /// ... and grow to this many times that size.
    private static final double LARGEST = 8;
    /// How much of the free part a selected vignette takes.
    static final double PORTRAIT = 0.52;
    /// A selected area may take this many times that, or it would not stand free; a drawing, which fills its square less, twice.
    private static final double LOOSE = 1.3;
    private static final double SMALLEST_AREA = 0.4;
    /// How far down the free part a selected site stands.
    private static final double FOOT = 0.7;
    /// The home view begins with this many times the size at which the canvas just fits, and shrinks by this factor.
    private static final double HOME = 1.02;
    private static final double SHRINK = 0.97;
    /// Clouds are there up to this many times the size at which the canvas just fits, and gone from the other.
    private static final double CLOUDS_FULL = 1.25;
    private static final double CLOUDS_GONE = 1.8;
    /// What a drawing takes of its square to each side of its foot, and above it, and its pin below, pixels.
    private static final double HALF_WIDTH = 0.38;
    private static final double HEIGHT = 0.5;
    private static final double TALL = 0.86;
    private static final double PIN = 52;
    /// Round an area, pixels.
    private static final double AIR = 12;

    /// With portraits of the usual size.
    Frame(Illustration picture, List<Vignette> vignettes, double width, double height, Free free, List<Rectangle2D> cards) {
        this(picture, vignettes, width, height, free, cards, PORTRAIT);
    }

    /// A rectangle in window pixels.
    record Free(double left, double top, double width, double height) {
        double centreX() {
            return left + width / 2;
        }

        double centreY() {
            return top + height / 2;
        }
    }

    /// All sites in the free part, none of them under a card, as large as that allows.
    @Override
    public Viewport home() {
        for (double scale = HOME * fit(); scale > SMALLEST * fit(); scale *= SHRINK) {
            Viewport centred = Viewport.showing(picture.width() / 2, picture.height() / 2, free.centreX(), free.centreY(), scale);
            var shift = room().clear(vignettes.stream().map(vignette -> body(vignette, centred, HEIGHT)).toList());
            if (shift.isPresent()) {
                return centred.draggedBy(shift.get().x(), shift.get().y());
            }
        }
        return Viewport.showing(picture.width() / 2, picture.height() / 2, free.centreX(), free.centreY(), fit());
    }

    /// A selected site: in the middle of the free part, its foot in the lower third, large enough to be looked at, and
    /// beside the cards.
    Viewport portrait(Vignette vignette, double scale) {
        double wanted = portrait * Math.min(free.height(), free.width()) / vignette.side();
        double most = Math.min((vignette.isDrawn() ? 2 : LOOSE) * wanted, largest());
        double chosen = Math.clamp(scale, Math.min(wanted, largest()), Math.max(wanted, most));
        if (!vignette.isDrawn()) {
            return areaPortrait(vignette, chosen);
        }
        Viewport ideal = bounded(Viewport.showing(vignette.anchorX(), vignette.anchorY(), free.centreX(),
            free.top() + FOOT * free.height(), chosen));
        return room().clear(List.of(body(vignette, ideal, TALL)))
            .map(shift -> ideal.draggedBy(shift.x(), shift.y())).orElse(ideal);
    }

    @Override
    public Viewport portrait(Site site, Viewport now) {
        return portrait(Objects.requireNonNull(site.vignette(), "only what is drawn is shown"), now.scale());
    }

    /// An area in the middle of the free part; where cards leave it too little room, smaller.
    private Viewport areaPortrait(Vignette area, double largest) {
        Vignette.Extent extent = area.extent();
        for (double scale = largest; scale > SMALLEST_AREA * largest; scale *= SHRINK) {
            Viewport ideal = bounded(Viewport.showing(extent.centreX(), extent.centreY(), free.centreX(), free.centreY(), scale));
            var shift = room().clear(List.of(area(area, ideal)));
            if (shift.isPresent()) {
                return ideal.draggedBy(shift.get().x(), shift.get().y());
            }
        }
        return bounded(Viewport.showing(extent.centreX(), extent.centreY(), free.centreX(), free.centreY(), largest));
    }

    /// The middle of a drawing, or of the picture, in the middle of the free part.
    ///
    /// @param times of the size at which the canvas just fits
    @Override
    public Viewport magnified(double times, @Nullable Site site) {
        Vignette vignette = site == null ? null : site.vignette();
        double x = vignette == null ? picture.width() / 2 : vignette.left() + vignette.side() / 2;
        double y = vignette == null ? picture.height() / 2 : vignette.top() + vignette.side() / 2;
        return bounded(Viewport.showing(x, y, free.centreX(), free.centreY(), boundedScale(times * fit())));
    }

    /// The nearest viewport from which the picture cannot be lost: the middle of the free part stays on the canvas.
    @Override
    public Viewport bounded(Viewport view) {
        double scale = boundedScale(view.scale());
        Viewport scaled = view.zoomedTo(scale, free.centreX(), free.centreY());
        double x = Math.clamp(scaled.canvasX(free.centreX()), 0, picture.width());
        double y = Math.clamp(scaled.canvasY(free.centreY()), 0, picture.height());
        return Viewport.showing(x, y, free.centreX(), free.centreY(), scale);
    }

    @Override
    public Viewport dragged(Viewport view, double dx, double dy) {
        return view.draggedBy(dx, dy);
    }

    /// The canvas point under the window point keeps its place unless the middle of the free part would leave the canvas;
    /// then all moves by as much as it would have left it.
    @Override
    public Viewport zoomed(Viewport view, double factor, double x, double y) {
        return bounded(view.zoomedTo(boundedScale(view.scale() * factor), x, y));
    }

    @Override
    public Viewport copied(Viewport view, double factor) {
        return new Viewport(view.scale() * factor, view.left(), view.top());
    }

    @Override
    public double distance(Viewport from, Viewport to) {
        return Math.hypot(to.canvasX(centreX()) - from.canvasX(centreX()), to.canvasY(centreY()) - from.canvasY(centreY()))
            * Math.min(from.scale(), to.scale()) / width;
    }

    @Override
    public double centreX() {
        return free.centreX();
    }

    @Override
    public double centreY() {
        return free.centreY();
    }

    double boundedScale(double scale) {
        return Math.clamp(scale, SMALLEST * fit(), largest());
    }

    /// How much of the clouds is seen: all from afar, nothing once one comes below them.
    double cloudiness(double scale) {
        return Math.clamp((CLOUDS_GONE - scale / fit()) / (CLOUDS_GONE - CLOUDS_FULL), 0, 1);
    }

    private Room room() {
        return new Room(new Rectangle2D(free.left(), free.top(), free.width(), free.height()), cards);
    }

    /// What a vignette and its pin take of the window.
    ///
    /// @param height part of its square, above the foot
    private static Rectangle2D body(Vignette vignette, Viewport view, double height) {
        if (!vignette.isDrawn()) {
            return area(vignette, view);
        }
        double side = vignette.side() * view.scale();
        double top = view.windowY(vignette.anchorY()) - height * side;
        return new Rectangle2D(view.windowX(vignette.anchorX()) - HALF_WIDTH * side, top, 2 * HALF_WIDTH * side,
            view.windowY(vignette.bottom()) + PIN - top);
    }

    /// What an area of the picture and its pin take of the window.
    private static Rectangle2D area(Vignette vignette, Viewport view) {
        Vignette.Extent extent = vignette.extent();
        double x = view.windowX(vignette.anchorX());
        double y = view.windowY(vignette.anchorY());
        double left = Math.min(x, view.windowX(extent.left())) - AIR;
        double top = Math.min(y, view.windowY(extent.top())) - AIR;
        return new Rectangle2D(left, top, Math.max(x, view.windowX(extent.right())) + AIR - left,
            Math.max(y + PIN, view.windowY(extent.bottom()) + AIR) - top);
    }

    /// A picture in pixels may always be seen at its own size.
    private double largest() {
        return Math.max(LARGEST * fit(), picture.isRaster() ? picture.detail() : 0);
    }

    private double fit() {
        return Math.max(1e-3, Math.min(free.width() / picture.width(), free.height() / picture.height()));
    }
}
