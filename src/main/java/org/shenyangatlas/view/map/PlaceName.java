package org.shenyangatlas.view.map;

import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;
import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextBoundsType;
import javafx.scene.transform.Rotate;
import org.jspecify.annotations.Nullable;
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
        ON(0, 0, 0), BELOW(0, 1, NEAR), ABOVE(0, -1, NEAR), RIGHT(1, 0, NEAR), LEFT(-1, 0, NEAR),
        BESIDE_PIN(0, -1, BESIDE), FAR_ABOVE(0, -1, FAR), FAR_BELOW(0, 1, FAR);

        private final int right;
        private final int down;
        private final double apart;

        /// @param apart from the place, as part of the letters' height
        Side(int right, int down, double apart) {
            this.right = right;
            this.down = down;
            this.apart = apart;
        }
    }

    private static final List<Side> ON_LINE = List.of(Side.ON);
    private static final List<Side> IN_AREA = List.of(Side.ON, Side.BELOW, Side.ABOVE);
    private static final List<Side> AT_POINT = List.of(Side.BELOW, Side.ABOVE, Side.RIGHT, Side.LEFT);
    /// A town full of pins has its name above or below all of them.
    private static final List<Side> AT_CITY = List.of(Side.BELOW, Side.ABOVE, Side.RIGHT, Side.LEFT, Side.BESIDE_PIN,
        Side.FAR_ABOVE, Side.FAR_BELOW);
    private static final double NEAR = 0.35;
    private static final double BESIDE = 0.8;
    private static final double FAR = 2.4;

    private final Place place;
    private final PlanePoint point;
    private final List<Side> sides;
    private final Text halo = new Text();
    private final Text letters = new Text();
    private final Region symbol = new Region();
    private Side side;
    private @Nullable Looks measured;
    private double width;
    private double height;
    private double size;

    /// What the size depends on.
    private record Looks(String text, Font font) {
    }

    PlaceName(AtlasState state, Place place, PlanePoint point) {
        this.place = place;
        this.point = point;
        getStyleClass().addAll("place-name", place.kind());
        sides = switch (place.kind()) {
            case "river", "street" -> ON_LINE;
            case "city" -> AT_CITY;
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
        if (sides == AT_POINT || sides == AT_CITY) {
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

    /// What name and symbol cover when they stand at a point of the window, window pixels. Reckoned, not asked of the toolkit:
    /// there are many names, and most of them find no room.
    Rectangle2D room(double x, double y, Side at) {
        measure();
        double reach = isFar(at) ? Double.NEGATIVE_INFINITY : size / 2;
        double left = Math.round(x) + Math.min(left(at), -reach);
        double top = Math.round(y) + Math.min(middle(at) - height / 2, -reach);
        double right = Math.round(x) + Math.max(left(at) + width, reach);
        double bottom = Math.round(y) + Math.max(middle(at) + height / 2, reach);
        if (place.angle() == 0) {
            return new Rectangle2D(left, top, right - left, bottom - top);
        }
        double cosine = Math.abs(Math.cos(Math.toRadians(place.angle())));
        double sine = Math.abs(Math.sin(Math.toRadians(place.angle())));
        double halfWidth = (width * cosine + height * sine) / 2;
        double halfHeight = (width * sine + height * cosine) / 2;
        return new Rectangle2D(Math.round(x) - halfWidth, Math.round(y) - halfHeight, 2 * halfWidth, 2 * halfHeight);
    }

    /// Stands at a point of the window, on whole pixels.
    void stand(double x, double y) {
        setLayoutX(Math.round(x));
        setLayoutY(Math.round(y));
    }

    void stand(double x, double y, Side at) {
        side = at;
        stand(x, y);
        symbol.setVisible(!isFar(at));
        symbol.resizeRelocate(-Math.round(size / 2), -Math.round(size / 2), size, size);
        for (Text text : List.of(halo, letters)) {
            text.setX(left(at));
            text.setY(middle(at));
        }
    }

    /// Then there is no symbol: pins stand where it would.
    private static boolean isFar(Side at) {
        return at.apart >= BESIDE;
    }

    private double left(Side at) {
        return Math.round(at.right * (apart(at) + width / 2) - width / 2);
    }

    private double middle(Side at) {
        return Math.round(at.down * (apart(at) + height / 3));
    }

    private double apart(Side at) {
        return size / 2 + height * at.apart;
    }

    /// Only what is visible has its looks from CSS.
    private void measure() {
        Looks now = new Looks(letters.getText(), letters.getFont());
        if (now.equals(measured)) {
            return;
        }
        boolean seen = isVisible();
        setVisible(true);
        applyCss();
        width = Math.ceil(letters.getLayoutBounds().getWidth());
        height = Math.ceil(letters.getLayoutBounds().getHeight());
        size = sides == AT_POINT || sides == AT_CITY ? symbol.prefWidth(-1) : 0;
        measured = new Looks(letters.getText(), letters.getFont());
        setVisible(seen);
    }
}
