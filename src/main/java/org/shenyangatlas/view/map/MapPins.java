package org.shenyangatlas.view.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Line;
import org.jspecify.annotations.Nullable;
import org.shenyangatlas.catalogue.Site;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.tiles.Extent;
import org.shenyangatlas.view.Plate;
import org.shenyangatlas.view.PlateLayout;
import org.shenyangatlas.view.Showing;

/// The pins of the sites in view, their discs on their places, with names where there is room; what lies too close together
/// is one pin with a number.
///
/// With few sites the order of the children is the order of the catalogue, which is the order of the Tab key; which pin gets
/// room first is decided apart from it. With many, pins are laid out when the view rests, and in between they move as one.
final class MapPins extends Pane {

    /// Marks farther outside than this, pixels, are not laid out.
    private static final double OUTSIDE = 40;
    private static final double OUTSIDE_MANY = 260;
    /// Marks of sites alone that are pins with a number and, where there is room, a name. All others are dots.
    private static final int MOST_PLATES = 48;

    private final AtlasState state;
    private final SitePlaces places;
    private final Crowding crowding;
    private final boolean many;
    private final Consumer<Cluster> open;
    private final Pane marks = new Pane();
    private final Pane legs = new Pane();
    private final Plate[] plates;
    private final List<ClusterPin> pool = new ArrayList<>();
    private List<Rectangle2D> taken = List.of();
    private @Nullable Laid laid;
    private @Nullable Cluster fan;

    /// What the marks were last laid out for.
    private record Laid(Extent extent, Clusters clusters, @Nullable Site selected, @Nullable Site hovered, @Nullable Cluster fan,
                        Object labels, Object language) {

        boolean isLike(Laid other) {
            return extent.zoom() == other.extent.zoom() && extent.width() == other.extent.width()
                && extent.height() == other.extent.height() && clusters == other.clusters && selected == other.selected
                && hovered == other.hovered && fan == other.fan && labels.equals(other.labels) && language.equals(other.language);
        }
    }

    /// @param open    told which cluster is to be opened
    /// @param changed told when there is something new to be laid out
    MapPins(AtlasState state, Consumer<Cluster> open, Runnable changed) {
        this.state = state;
        this.open = open;
        places = SitePlaces.of(state.catalogue().sites());
        crowding = new Crowding(state, places, changed);
        many = crowding.isMany();
        plates = new Plate[places.count()];
        getStyleClass().add("pin-layer");
        for (Pane layer : List.of(this, marks, legs)) {
            layer.setPickOnBounds(false);
        }
        legs.setMouseTransparent(true);
        getChildren().addAll(legs, marks);
        if (!many) {
            for (int place = 0; place < plates.length; place++) {
                plate(place);
            }
        }
        state.appearance().labelsProperty().when(Showing.of(this)).subscribe(_ -> changed.run());
    }

    /// Shows the sites of a cluster that zooming does not part, round the spot on which they stand.
    void fanOut(Cluster cluster) {
        fan = cluster;
    }

    /// Ends that.
    ///
    /// @return whether there was anything to end
    boolean fold() {
        boolean folded = fan != null;
        fan = null;
        return folded;
    }

    /// @param area    where names may stand, window pixels
    /// @param covered where within the area they may not, window pixels
    /// @return what the pins cover now, window pixels
    List<Rectangle2D> show(Extent extent, Rectangle2D area, List<Rectangle2D> covered) {
        Clusters clusters = crowding.at(extent.zoom());
        Laid before = laid;
        if (before != null && before.extent().zoom() != extent.zoom()) {
            fan = null;
        }
        Laid now = new Laid(extent, clusters, state.selection().getSelected(), state.selection().hoveredProperty().get(), fan,
            state.appearance().labelsProperty().get(), state.language().getCurrent());
        if (many && before != null && before.isLike(now)) {
            double dx = Math.round((before.extent().x() - extent.x()) * extent.scale());
            double dy = Math.round((before.extent().y() - extent.y()) * extent.scale());
            if (Math.abs(dx) < OUTSIDE_MANY - OUTSIDE && Math.abs(dy) < OUTSIDE_MANY - OUTSIDE) {
                shift(dx, dy);
                return taken.stream().map(room -> new Rectangle2D(room.getMinX() + dx, room.getMinY() + dy, room.getWidth(),
                    room.getHeight())).toList();
            }
        }
        laid = now;
        shift(0, 0);
        taken = layOut(extent, clusters, area, covered);
        return taken;
    }

    private void shift(double dx, double dy) {
        for (Pane layer : List.of(marks, legs)) {
            layer.setTranslateX(dx);
            layer.setTranslateY(dy);
        }
    }

    /// A mark that is to be placed.
    private record Mark(Node node, double x, double y) {
    }

    private List<Rectangle2D> layOut(Extent extent, Clusters clusters, Rectangle2D area, List<Rectangle2D> covered) {
        Map<Integer, Point2D> spots = new HashMap<>();
        List<Cluster> together = new ArrayList<>();
        for (Cluster cluster : clusters.in(extent.bounds(many ? OUTSIDE_MANY : OUTSIDE))) {
            if (fan != null && fan.first() == cluster.first()) {
                spread(extent, cluster, spots);
            } else if (cluster.isSingle() && spots.size() < (many ? MOST_PLATES : Integer.MAX_VALUE)) {
                spots.put(cluster.first(), point(extent, cluster.first()));
            } else {
                together.add(cluster);
            }
        }
        legs.setVisible(fan != null);
        for (Site told : crowding.alwaysShown()) {
            int place = told.number() - 1;
            spots.putIfAbsent(place, point(extent, place));
        }
        if (!many) {
            crowding.leftOut().forEach(place -> spots.putIfAbsent(place, point(extent, place)));
        }
        List<Plate> alone = new ArrayList<>();
        spots.keySet().forEach(place -> alone.add(plate(place)));
        alone.sort(Plate.TOLD_FIRST.thenComparingInt(this::rank));
        List<Mark> order = new ArrayList<>();
        for (Plate plate : alone) {
            Point2D at = spots.get(plate.site().number() - 1);
            order.add(new Mark(plate, at.getX(), at.getY()));
        }
        for (int i = 0; i < together.size(); i++) {
            Cluster cluster = together.get(i);
            order.add(new Mark(pin(i, cluster), extent.windowX(cluster.x()), extent.windowY(cluster.y())));
        }
        hideOthers(spots, together.size());
        return place(order, extent, area, covered);
    }

    private List<Rectangle2D> place(List<Mark> order, Extent extent, Rectangle2D area, List<Rectangle2D> covered) {
        List<Mark> shown = new ArrayList<>();
        List<PlateLayout.Request> requests = new ArrayList<>();
        double outside = many ? OUTSIDE_MANY : OUTSIDE;
        for (Mark mark : order) {
            boolean inside = mark.x() > -outside && mark.x() < extent.width() + outside && mark.y() > -outside && mark.y() < extent.height() + outside;
            mark.node().setVisible(inside && !(mark.node() instanceof Plate plate && !plate.isInPlay()));
            if (inside) {
                shown.add(mark);
                requests.add(request(mark));
            }
        }
        List<PlateLayout.Place> stands = PlateLayout.beside(requests, area, covered);
        for (int i = 0; i < stands.size(); i++) {
            Mark mark = shown.get(i);
            if (mark.node() instanceof Plate plate) {
                plate.standBeside(stands.get(i), mark.x());
            } else if (mark.node() instanceof ClusterPin pin) {
                pin.stand(mark.x(), mark.y());
            }
            mark.node().setViewOrder(i);
        }
        return stands.stream().map(PlateLayout.Place::bounds).toList();
    }

    private static PlateLayout.Request request(Mark mark) {
        if (mark.node() instanceof Plate plate) {
            return new PlateLayout.Request(mark.x(), mark.y(), plate.namedWidth(), plate.namedHeight(), plate.discSide(), plate.nameMatters());
        }
        double side = ((ClusterPin) mark.node()).side();
        return new PlateLayout.Request(mark.x(), mark.y(), side, side, side, PlateLayout.Name.NEVER);
    }

    /// The selected site first, then the one pointed at, then in catalogue order.
    private int rank(Plate plate) {
        Site site = plate.site();
        return site.equals(state.selection().getSelected()) ? -1 : site.equals(state.selection().hoveredProperty().get()) ? 0 : site.number();
    }

    private void spread(Extent extent, Cluster cluster, Map<Integer, Point2D> spots) {
        List<Point2D> offsets = Fan.offsets(cluster.members().length);
        Point2D spot = new Point2D(extent.windowX(cluster.x()), extent.windowY(cluster.y()));
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < offsets.size(); i++) {
            Point2D end = spot.add(offsets.get(i));
            spots.put(cluster.members()[i], end);
            Line line = new Line(spot.getX(), spot.getY(), end.getX(), end.getY());
            line.getStyleClass().add("fan-leg");
            lines.add(line);
        }
        legs.getChildren().setAll(lines);
    }

    private Point2D point(Extent extent, int place) {
        return new Point2D(extent.windowX(places.x()[place]), extent.windowY(places.y()[place]));
    }

    private void hideOthers(Map<Integer, Point2D> spots, int pins) {
        for (int i = pins; i < pool.size(); i++) {
            pool.get(i).setVisible(false);
        }
        for (int place = 0; place < plates.length; place++) {
            Plate plate = plates[place];
            if (plate != null && !spots.containsKey(place)) {
                plate.setVisible(false);
                if (many && !plate.isFocused()) {
                    plates[place] = null;
                    marks.getChildren().remove(plate);
                }
            }
        }
    }

    private Plate plate(int place) {
        Plate plate = plates[place];
        if (plate == null) {
            plate = new Plate(state, places.sites().get(place), place + 1, places.count());
            plate.setManaged(false);
            plates[place] = plate;
            marks.getChildren().add(plate);
        }
        return plate;
    }

    private ClusterPin pin(int index, Cluster cluster) {
        if (index == pool.size()) {
            ClusterPin pin = new ClusterPin(state, this::opened);
            pool.add(pin);
            marks.getChildren().add(pin);
            pin.applyCss();
        }
        pool.get(index).show(cluster, places);
        return pool.get(index);
    }

    private void opened(Cluster cluster) {
        if (cluster.isSingle()) {
            state.choose(places.sites().get(cluster.first()));
        } else {
            open.accept(cluster);
        }
    }

    SitePlaces places() {
        return places;
    }
}
