package org.shenyangatlas.view;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Rectangle2D;

/// Finds room for plates: none overlaps another, none leaves the area.
///
/// Plates are placed in the order given. One that would overlap an earlier plate, or leave the area, becomes a bare disc;
/// a disc always stays on its place, so that no site is ever without a mark.
public final class PlateLayout {

    /// Where a plate below its point may hang, as parts of its width to the right, the usual first.
    private static final List<Double> SIDESTEPS = List.of(0., -0.25, 0.25, -0.45, 0.45);
    /// A plate steps aside only for what is worth it.
    private static final double RELUCTANCE = 0.02;

    private PlateLayout() {
    }

    /// How bad it is for a plate to stand somewhere: 0 not at all, 1 as bad as can be.
    public interface Harm {
        double of(int request, Rectangle2D bounds);
    }

    /// A plate to be placed.
    ///
    /// @param x          where the middle of the disc or the plate's top centre belongs, pixels
    /// @param y          the same, from the top
    /// @param width      width with the name
    /// @param height     height
    /// @param disc       side of the bare disc
    /// @param name       how much the name matters
    public record Request(double x, double y, double width, double height, double disc, Name name) {
    }

    /// MUST: always shown, free of others where there is room (the selected site); MAY: where there is room; NEVER: a filtered-out site.
    public enum Name { MUST, MAY, NEVER }

    /// Where a plate goes.
    ///
    /// @param bounds pixels
    /// @param named  whether the name has room
    public record Place(Rectangle2D bounds, boolean named) {
    }

    /// Plates hang below their point, centred: the way pins stand at the foot of a drawing.
    ///
    /// @param requests most important first
    /// @param area     what the named plates may use
    /// @param covered  where within the area no name may stand
    /// @param harm     where it had better not stand: then it steps aside a little
    /// @return the places in the order of the requests
    public static List<Place> below(List<Request> requests, Rectangle2D area, List<Rectangle2D> covered, Harm harm) {
        return place(requests, area, covered, SIDESTEPS.stream().<Shape>map(step -> request ->
            new Rectangle2D(request.x() + (step - 0.5) * request.width(), request.y(), request.width(), request.height())).toList(),
            request -> new Rectangle2D(request.x() - request.disc() / 2, request.y(), request.disc(), request.disc()), harm);
    }

    /// Plates lie with their disc on the point, the name to the right, else to the left: the way pins lie on a map.
    ///
    /// @param requests most important first
    /// @param area     what the named plates may use
    /// @param covered  where within the area no name may stand
    /// @return the places in the order of the requests
    public static List<Place> beside(List<Request> requests, Rectangle2D area, List<Rectangle2D> covered) {
        return place(requests, area, covered, List.of(
            request -> new Rectangle2D(request.x() - request.height() / 2, request.y() - request.height() / 2,
                request.width(), request.height()),
            request -> new Rectangle2D(request.x() + request.height() / 2 - request.width(),
                request.y() - request.height() / 2, request.width(), request.height())),
            request -> new Rectangle2D(request.x() - request.disc() / 2, request.y() - request.disc() / 2,
                request.disc(), request.disc()), (_, _) -> 0);
    }

    private interface Shape {
        Rectangle2D of(Request request);
    }

    private static List<Place> place(List<Request> requests, Rectangle2D area, List<Rectangle2D> covered,
                                     List<Shape> named, Shape bare, Harm harm) {
        List<Rectangle2D> discs = requests.stream().map(bare::of).toList();
        List<Rectangle2D> taken = new ArrayList<>(covered);
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < requests.size(); i++) {
            Request request = requests.get(i);
            List<Rectangle2D> later = request.name() == Name.MUST ? List.of() : discs.subList(i + 1, discs.size());
            Place place = new Place(discs.get(i), false);
            if (request.name() == Name.MUST) {
                place = new Place(named.getFirst().of(request), true);
            }
            double least = Double.POSITIVE_INFINITY;
            for (int j = 0; request.name() != Name.NEVER && j < named.size() && least > j * RELUCTANCE; j++) {
                Rectangle2D bounds = named.get(j).of(request);
                if (area.contains(bounds) && isFree(bounds, taken) && isFree(bounds, later)) {
                    double bad = harm.of(i, bounds) + j * RELUCTANCE;
                    place = bad < least ? new Place(bounds, true) : place;
                    least = Math.min(bad, least);
                }
            }
            taken.add(place.bounds());
            places.add(place);
        }
        return places;
    }

    private static boolean isFree(Rectangle2D bounds, List<Rectangle2D> taken) {
        return taken.stream().noneMatch(bounds::intersects);
    }
}
