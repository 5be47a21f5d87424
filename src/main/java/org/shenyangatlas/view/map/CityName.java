package org.shenyangatlas.view.map;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.text.Text;

/// The name of a city beside its pin, with a halo so that it can be read on any ground. Styled as a [PlaceName].
final class CityName extends Group {

    /// Sides of the pin in the order they are tried.
    enum Side { RIGHT, LEFT, ABOVE, BELOW, ABOVE_RIGHT, ABOVE_LEFT, BELOW_RIGHT, BELOW_LEFT }

    private static final List<Side> TO_THE_EAST = List.of(Side.values());
    private static final List<Side> TO_THE_WEST = List.of(Side.LEFT, Side.RIGHT, Side.ABOVE, Side.BELOW, Side.ABOVE_LEFT,
        Side.ABOVE_RIGHT, Side.BELOW_LEFT, Side.BELOW_RIGHT);

    private final Text halo = new Text();
    private final Text letters = new Text();

    CityName(String words) {
        getStyleClass().addAll("place-name", "city-name");
        halo.getStyleClass().add("halo");
        letters.getStyleClass().add("letters");
        halo.setText(words);
        letters.setText(words);
        getChildren().addAll(halo, letters);
        setManaged(false);
        setMouseTransparent(true);
    }

    /// Where it would stand beside a point, the best first.
    ///
    /// @param west whether the west side is the better one
    List<Rectangle2D> rooms(boolean west, double x, double y, double away) {
        return (west ? TO_THE_WEST : TO_THE_EAST).stream().map(side -> room(side, x, y, away)).toList();
    }

    /// Where it would stand at one side of a point.
    ///
    /// @param away from the point, pixels
    Rectangle2D room(Side side, double x, double y, double away) {
        Bounds bounds = letters.getLayoutBounds();
        double left = switch (side) {
            case RIGHT, ABOVE_RIGHT, BELOW_RIGHT -> x + away;
            case LEFT, ABOVE_LEFT, BELOW_LEFT -> x - away - bounds.getWidth();
            case ABOVE, BELOW -> x - bounds.getWidth() / 2;
        };
        double top = switch (side) {
            case RIGHT, LEFT -> y - bounds.getHeight() / 2;
            case ABOVE -> y - away - bounds.getHeight();
            case BELOW -> y + away;
            case ABOVE_RIGHT, ABOVE_LEFT -> y - bounds.getHeight() - 2;
            case BELOW_RIGHT, BELOW_LEFT -> y + 2;
        };
        return new Rectangle2D(left, top, bounds.getWidth(), bounds.getHeight());
    }

    void stand(Rectangle2D room) {
        Bounds bounds = letters.getLayoutBounds();
        setLayoutX(Math.round(room.getMinX() - bounds.getMinX()));
        setLayoutY(Math.round(room.getMinY() - bounds.getMinY()));
    }
}
