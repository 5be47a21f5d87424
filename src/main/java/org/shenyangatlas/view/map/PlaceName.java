package org.shenyangatlas.view.map;

import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextBoundsType;
import javafx.scene.transform.Rotate;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.tiles.Place;
import org.shenyangatlas.tiles.PlanePoint;
import org.shenyangatlas.view.Showing;

/// A name written on the ground, with a halo that lifts it off streets and edges, and a symbol where the place is a point.
///
/// Two texts, because a stroke on the letters themselves would eat into them. CSS: `.place-name`, the place's kind as
/// another style class, and in it `.halo`, `.letters` and `.symbol`.
final class PlaceName extends Group {

    /// Where the name can stand about its place.
    enum Side {
        ON(0, 0), BELOW(0, 1), ABOVE(0, -1), RIGHT(1, 0), LEFT(-1, 0);

        private final int right;
        private final int down;

        Side(int right, int down) {
            this.right = right;
            this.down = down;
        }
    }

    private static final List<Side> ON_LINE = List.of(Side.ON);
    private static final List<Side> IN_AREA = List.of(Side.ON, Side.BELOW, Side.ABOVE);
    private static final List<Side> AT_POINT = List.of(Side.BELOW, Side.ABOVE, Side.RIGHT, Side.LEFT);
    /// Between a place and the name beside it, as part of the letters' height.
    private static final double APART = 0.35;

    private final Place place;
    private final PlanePoint point;
    private final List<Side> sides;
    private final Text halo = new Text();
    private final Text letters = new Text();
    private final Region symbol = new Region();
    private Side side;

    PlaceName(AtlasState state, Place place, PlanePoint point) {
        this.place = place;
        this.point = point;
        getStyleClass().addAll("place-name", place.kind());
        sides = switch (place.kind()) {
            case "river", "street" -> ON_LINE;
            case "sea", "water", "town" -> IN_AREA;
            default -> AT_POINT;
        };
        side = sides.getFirst();
        halo.getStyleClass().add("halo");
        letters.getStyleClass().add("letters");
        for (Text text : List.of(halo, letters)) {
            text.setTextOrigin(VPos.CENTER);
            text.setBoundsType(TextBoundsType.LOGICAL_VERTICAL_CENTER);
            text.textProperty().bind(state.language().of(place.name()).when(Showing.of(text)));
        }
        getChildren().addAll(halo, letters);
        if (sides == AT_POINT) {
            symbol.getStyleClass().add("symbol");
            symbol.setManaged(false);
            getChildren().addFirst(symbol);
        }
        getTransforms().add(new Rotate(place.angle()));
        setManaged(false);
        setVisible(false);
        setCache(true); // stroked letters are slow to draw, and a name only moves
    }

    Place place() {
        return place;
    }

    PlanePoint point() {
        return point;
    }

    String text() {
        return letters.getText();
    }

    /// Where it may stand, what it does now first, so that it stays there while it can.
    Stream<Side> sides() {
        Side now = side;
        return Stream.concat(Stream.of(now), sides.stream().filter(other -> other != now));
    }

    /// Stands at a point of the window, on whole pixels.
    void stand(double x, double y) {
        setLayoutX(Math.round(x));
        setLayoutY(Math.round(y));
    }

    /// @return what name and symbol cover, window pixels
    Rectangle2D stand(double x, double y, Side at) {
        side = at;
        stand(x, y);
        double size = symbol.prefWidth(-1);
        symbol.resizeRelocate(-Math.round(size / 2), -Math.round(size / 2), size, size);
        Bounds written = letters.getLayoutBounds();
        double apart = size / 2 + written.getHeight() * APART;
        double left = Math.round(at.right * (apart + written.getWidth() / 2) - written.getWidth() / 2);
        double middle = Math.round(at.down * (apart + written.getHeight() / 3));
        for (Text text : List.of(halo, letters)) {
            text.setX(left);
            text.setY(middle);
        }
        Bounds bounds = getBoundsInParent();
        return new Rectangle2D(bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), bounds.getHeight());
    }
}
