package org.shenyangatlas.view.map;

import java.awt.geom.Rectangle2D;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Group;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Polygon;
import org.jspecify.annotations.Nullable;
import org.shenyangatlas.catalogue.Connection;
import org.shenyangatlas.catalogue.GeoPoint;
import org.shenyangatlas.catalogue.TileSource;
import org.shenyangatlas.tiles.Clipping;
import org.shenyangatlas.tiles.Extent;
import org.shenyangatlas.tiles.GreatCircle;
import org.shenyangatlas.tiles.PlanePoint;
import org.shenyangatlas.view.KindLook;

/// The great circle from the city to another one, with an arrow head on its way.
///
/// States for CSS: `:selected`, `:faded` (another one is selected).
final class ConnectionArc extends Group {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass FADED = PseudoClass.getPseudoClass("faded");
    /// Where the arrow head stands, as a share of the way, and how far before it the way is looked at for its direction.
    private static final double HEAD = 0.62;
    private static final double BEFORE = 0.61;
    /// A shorter way has no room for a head, pixels.
    private static final double SHORTEST = 56;
    /// Where it is cut, window widths outside the window.
    static final double MARGIN = 0.25;

    private final Connection connection;
    private final List<List<PlanePoint>> lines;
    private final PlanePoint tip;
    private final PlanePoint tail;
    private final Path line = new Path();
    private final Polygon head = new Polygon(5.5, 0, -5.5, -5, -2.5, 0, -5.5, 5);

    ConnectionArc(GeoPoint from, Connection connection, TileSource source) {
        this.connection = connection;
        GreatCircle way = new GreatCircle(from, connection.point());
        lines = way.onPlane();
        tip = PlanePoint.of(way.at(HEAD));
        tail = PlanePoint.of(way.at(BEFORE));
        getStyleClass().addAll("connection-arc", KindLook.styleClass(connection.kind()));
        line.getStyleClass().add("line");
        head.getStyleClass().add("head");
        getChildren().addAll(line, head);
        setMouseTransparent(true);
    }

    Connection connection() {
        return connection;
    }

    /// @param selected the one that is; null for none
    void select(@Nullable Connection selected) {
        pseudoClassStateChanged(SELECTED, connection == selected);
        pseudoClassStateChanged(FADED, selected != null && connection != selected);
    }

    /// The northernmost point, for a view that is to show all of it.
    PlanePoint top() {
        return lines.stream().flatMap(List::stream).min((a, b) -> Double.compare(a.y(), b.y())).orElseThrow();
    }

    /// Whether it comes to the other city from the east: then there is more room to the west of it.
    boolean comesFromTheEast() {
        List<PlanePoint> last = lines.getLast();
        return last.get(last.size() - 2).x() > last.getLast().x();
    }

    void show(Extent extent) {
        line.getElements().clear();
        Rectangle2D within = extent.bounds(MARGIN * extent.width());
        double length = 0;
        for (List<PlanePoint> whole : lines) {
            for (List<PlanePoint> part : Clipping.of(whole, within)) {
                length += draw(part, extent);
            }
        }
        double dx = extent.windowX(tip.x()) - extent.windowX(tail.x());
        double dy = extent.windowY(tip.y()) - extent.windowY(tail.y());
        head.setVisible(length > SHORTEST && within.contains(tip.x(), tip.y()) && Math.abs(tip.x() - tail.x()) < 0.5);
        head.setTranslateX(extent.windowX(tip.x()));
        head.setTranslateY(extent.windowY(tip.y()));
        head.setRotate(Math.toDegrees(Math.atan2(dy, dx)));
    }

    private double draw(List<PlanePoint> part, Extent extent) {
        double length = 0;
        for (int i = 0; i < part.size(); i++) {
            double x = extent.windowX(part.get(i).x());
            double y = extent.windowY(part.get(i).y());
            line.getElements().add(i == 0 ? new MoveTo(x, y) : new LineTo(x, y));
            if (i > 0) {
                length += Math.hypot(x - extent.windowX(part.get(i - 1).x()), y - extent.windowY(part.get(i - 1).y()));
            }
        }
        return length;
    }
}
