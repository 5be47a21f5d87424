package org.shenyangatlas.view.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.animation.FadeTransition;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.shenyangatlas.catalogue.Connection;
import org.shenyangatlas.catalogue.Hub;
import org.shenyangatlas.catalogue.TileSource;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.tiles.Extent;
import org.shenyangatlas.tiles.PlanePoint;
import org.shenyangatlas.view.Showing;

/// The city's connections with the world: an arc to each city, the cities' pins and their names.
///
/// It is laid out when the zoom has come to rest; while the map is moved it moves as one, and while the zoom changes by
/// itself it is gone.
final class WorldLayer extends Pane {

    private static final Duration FADE = Duration.millis(240);
    /// It is laid out anew when it was moved by more than this, window widths.
    private static final double FARTHEST = 0.8 * ConnectionArc.MARGIN;
    /// Arcs of a larger window, pixels, are drawn anew in every frame: a picture of them would take too much memory.
    private static final double LARGEST_KEPT = 2560 * 1600;
    /// Names stand this far from the middle of a pin, pixels.
    private static final double AWAY = 10;
    private static final double AWAY_SEVERAL = 16;

    private final AtlasState state;
    private final Hub hub;
    private final TileSource source;
    private final Consumer<List<PlanePoint>> open;
    private final Map<Connection, ConnectionArc> arcs = new LinkedHashMap<>();
    private final Map<Connection, PlanePoint> places = new LinkedHashMap<>();
    private final List<PlanePoint> corners;
    private final Pane ways = new Pane();
    private final Pane names = new Pane();
    private final Pane pins = new Pane();
    private final Region seat = new Region();
    private final FadeTransition fade = new FadeTransition(FADE, this);
    private @Nullable Laid laid;

    /// What it was last laid out for.
    private record Laid(Extent extent, List<Connection> found, @Nullable Connection selected, String language) {

        boolean isLike(Laid other) {
            return found.equals(other.found) && Objects.equals(selected, other.selected) && language.equals(other.language)
                && extent.zoom() == other.extent.zoom() && extent.width() == other.extent.width()
                && extent.height() == other.extent.height();
        }
    }

    /// @param open    told where the cities of a pin lie that was pressed and stands for several
    /// @param changed told when there is something new to be laid out
    WorldLayer(AtlasState state, Hub hub, TileSource source, Consumer<List<PlanePoint>> open, Runnable changed) {
        this.state = state;
        this.hub = hub;
        this.source = source;
        this.open = open;
        getStyleClass().add("world-layer");
        for (Connection connection : hub.connections()) {
            arcs.put(connection, new ConnectionArc(hub.point(), connection, source));
            places.put(connection, PlanePoint.of(connection.point()));
        }
        corners = Stream.of(Stream.of(seatPlace()), places.values().stream(), arcs.values().stream().map(ConnectionArc::top))
            .flatMap(points -> points).toList();
        seat.getStyleClass().add("seat");
        seat.setManaged(false);
        for (Pane layer : List.of(this, ways, names, pins)) {
            layer.setPickOnBounds(false);
        }
        ways.setMouseTransparent(true);
        names.setMouseTransparent(true);
        seat.setMouseTransparent(true);
        getChildren().addAll(ways, seat, names, pins);
        setVisible(false);
        fade.setFromValue(0);
        fade.setToValue(1);
        var showing = Showing.of(this);
        state.connections().found().when(showing).subscribe(_ -> changed.run());
        state.connections().selectedProperty().when(showing).subscribe(_ -> changed.run());
    }

    /// What a view of the world is to show: all cities and the summits of the arcs.
    List<PlanePoint> corners() {
        return corners;
    }

    /// @param zooming whether the zoom changes by itself just now
    /// @param covered where no names may stand, window pixels
    void show(Extent extent, boolean zooming, List<Rectangle2D> covered) {
        boolean shown = state.connections().isShown() && !zooming;
        if (!shown) {
            setVisible(false);
            return;
        }
        Laid now = new Laid(extent, state.connections().found().getValue(), state.connections().getSelected(),
            state.language().getCurrent());
        Laid before = laid;
        if (before != null && before.isLike(now)) {
            double dx = Math.round((before.extent().x() - extent.x()) * extent.scale());
            double dy = Math.round((before.extent().y() - extent.y()) * extent.scale());
            if (Math.hypot(dx, dy) < FARTHEST * extent.width()) {
                shift(dx, dy);
                appear();
                return;
            }
        }
        laid = now;
        shift(0, 0);
        layOut(now, covered);
        appear();
    }

    private void appear() {
        if (!isVisible()) {
            setVisible(true);
            fade.stop();
            setOpacity(1);
            if (!state.appearance().isStill()) {
                fade.playFromStart();
            }
        }
    }

    private void shift(double dx, double dy) {
        for (Node layer : getChildren()) {
            layer.setTranslateX(dx);
            layer.setTranslateY(dy);
        }
    }

    private PlanePoint seatPlace() {
        return PlanePoint.of(hub.point());
    }

    private void layOut(Laid now, List<Rectangle2D> covered) {
        Extent extent = now.extent();
        Connection selected = now.selected();
        List<ConnectionArc> drawn = new ArrayList<>(now.found().stream().map(arcs::get).toList());
        drawn.sort((a, b) -> Boolean.compare(a.connection() == selected, b.connection() == selected)); // it lies on top
        ways.getChildren().setAll(drawn);
        ways.setCache(extent.width() * extent.height() <= LARGEST_KEPT); // dashes are slow to draw, and often only move
        drawn.forEach(arc -> {
            arc.select(selected);
            arc.show(extent);
        });
        Point2D middle = at(seatPlace(), extent);
        place(now, extent);
        applyCss();
        double side = seat.prefHeight(-1);
        seat.resizeRelocate(Math.round(middle.getX() - side / 2), Math.round(middle.getY() - side / 2), side, side);
        List<CityPin> all = pins.getChildren().stream().map(CityPin.class::cast).toList();
        all.forEach(CityPin::stand);
        write(extent, middle, all, covered);
    }

    /// Keeps the pins that are as they were: one of them may have the keyboard's focus.
    private void place(Laid now, Extent extent) {
        Map<List<Connection>, CityPin> known = new LinkedHashMap<>();
        pins.getChildren().forEach(pin -> known.put(((CityPin) pin).group().members(), (CityPin) pin));
        List<Node> wanted = new ArrayList<>();
        for (CityGroup group : CityGroup.of(now.found(), city -> at(places.get(city), extent), now.selected())) {
            CityPin pin = known.remove(group.members());
            if (pin == null) {
                pin = new CityPin(state, group.members(), () -> press(group.members()));
            }
            pin.move(group);
            pin.select(group.has(now.selected()));
            wanted.add(pin);
        }
        if (!pins.getChildren().equals(wanted)) {
            pins.getChildren().removeAll(known.values());
            wanted.stream().filter(pin -> !pins.getChildren().contains(pin)).forEach(pins.getChildren()::add);
        }
    }

    private void press(List<Connection> members) {
        if (members.size() > 1) {
            open.accept(members.stream().map(places::get).toList());
        } else if (members.getFirst() == state.connections().getSelected()) {
            state.connections().clear();
        } else {
            state.connections().select(members.getFirst());
        }
    }

    /// The names: the city's own, the selected one's, those that stand for most; who finds no room keeps still.
    private void write(Extent extent, Point2D middle, List<CityPin> all, List<Rectangle2D> covered) {
        names.getChildren().clear();
        List<Rectangle2D> taken = new ArrayList<>(covered);
        all.forEach(pin -> taken.add(around(pin.group().middle(), pin.group().isOne() ? AWAY - 2 : AWAY_SEVERAL - 2)));
        taken.add(around(middle, AWAY));
        Connection selected = state.connections().getSelected();
        CityName own = dressed(new CityName(state.language().now(hub.name())), "own");
        if (!write(own, own.rooms(false, middle.getX(), middle.getY(), AWAY), taken, extent)) {
            own.stand(own.room(CityName.Side.BELOW_LEFT, middle.getX(), middle.getY(), AWAY)); // without it nothing makes sense
            own.setVisible(true);
        }
        List<CityPin> ordered = new ArrayList<>(all);
        ordered.sort(Comparator.comparing((CityPin pin) -> pin.group().has(selected))
            .thenComparing(pin -> pin.group().members().size()).reversed());
        for (CityPin pin : ordered) {
            CityName name = dressed(new CityName(pin.label()),
                pin.group().has(selected) ? "chosen" : selected == null ? "usual" : "faded");
            Point2D place = pin.group().middle();
            boolean west = Objects.requireNonNull(arcs.get(pin.group().members().getFirst())).comesFromTheEast();
            write(name, name.rooms(west, place.getX(), place.getY(), pin.group().isOne() ? AWAY : AWAY_SEVERAL), taken, extent);
        }
    }

    /// Only what stands in the scene knows how large its letters are.
    private CityName dressed(CityName name, String styleClass) {
        name.getStyleClass().add(styleClass);
        names.getChildren().add(name);
        name.applyCss();
        return name;
    }

    /// @return whether there was room for it
    private boolean write(CityName name, List<Rectangle2D> rooms, List<Rectangle2D> taken, Extent extent) {
        Rectangle2D window = new Rectangle2D(0, 0, extent.width(), extent.height());
        Optional<Rectangle2D> room = rooms.stream()
            .filter(each -> window.contains(each) && taken.stream().noneMatch(each::intersects)).findFirst();
        if (room.isEmpty()) {
            name.setVisible(false);
            return false;
        }
        name.stand(room.get());
        taken.add(room.get());
        return true;
    }

    private static Rectangle2D around(Point2D place, double reach) {
        return new Rectangle2D(place.getX() - reach, place.getY() - reach, 2 * reach, 2 * reach);
    }

    private static Point2D at(PlanePoint place, Extent extent) {
        return new Point2D(extent.windowX(place.x()), extent.windowY(place.y()));
    }
}
