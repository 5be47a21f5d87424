package org.shenyangatlas.view.map;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.geometry.Point2D;
import org.jspecify.annotations.Nullable;
import org.shenyangatlas.catalogue.Connection;

/// Cities too close together at a zoom to have a pin each.
///
/// @param members at least one, in the order of the catalogue
/// @param middle  of the members, pixels
record CityGroup(List<Connection> members, Point2D middle) {

    /// Pins nearer than this share one, pixels: a finger is to hit one of them.
    static final double APART = 44;

    CityGroup {
        members = List.copyOf(members);
    }

    /// Each city joins the nearest group within reach. One is left alone, so that it can be told apart.
    ///
    /// @param places where the cities are, pixels
    /// @param alone  null when all may be together
    static List<CityGroup> of(List<Connection> cities, Function<Connection, Point2D> places, @Nullable Connection alone) {
        List<CityGroup> groups = new ArrayList<>();
        for (Connection city : cities) {
            Point2D place = places.apply(city);
            CityGroup near = city == alone ? null : groups.stream()
                .filter(group -> group.members.getFirst() != alone && group.isNear(place))
                .min((a, b) -> Double.compare(a.middle.distance(place), b.middle.distance(place))).orElse(null);
            if (near == null) {
                groups.add(new CityGroup(List.of(city), place));
            } else {
                groups.set(groups.indexOf(near), near.with(city, place));
            }
        }
        return groups;
    }

    private boolean isNear(Point2D place) {
        return Math.abs(place.getX() - middle.getX()) < APART && Math.abs(place.getY() - middle.getY()) < APART;
    }

    private CityGroup with(Connection city, Point2D place) {
        List<Connection> more = new ArrayList<>(members);
        more.add(city);
        return new CityGroup(more, middle.add(place.subtract(middle).multiply(1.0 / more.size())));
    }

    boolean has(@Nullable Connection city) {
        return city != null && members.contains(city);
    }

    boolean isOne() {
        return members.size() == 1;
    }
}
