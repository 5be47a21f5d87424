package org.shenyangatlas.view.map;

import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.text.Text;

/// The name of a city beside its pin, with a halo so that it can be read on any ground. Styled as a [PlaceName].
final class CityName extends Group {

    /// Sides of the pin in the order they are tried.
    enum Side { RIGHT, LEFT, ABOVE, BELOW }

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

    /// Where it would stand beside a point.
    ///
    /// @param away from the point, pixels
    Rectangle2D room(Side side, double x, double y, double away) {
        Bounds bounds = letters.getLayoutBounds();
        double left = switch (side) {
            case RIGHT -> x + away;
            case LEFT -> x - away - bounds.getWidth();
            case ABOVE, BELOW -> x - bounds.getWidth() / 2;
        };
        double top = switch (side) {
            case RIGHT, LEFT -> y - bounds.getHeight() / 2;
            case ABOVE -> y - away - bounds.getHeight();
            case BELOW -> y + away;
        };
        return new Rectangle2D(left, top, bounds.getWidth(), bounds.getHeight());
    }

    void stand(Rectangle2D room) {
        Bounds bounds = letters.getLayoutBounds();
        setLayoutX(Math.round(room.getMinX() - bounds.getMinX()));
        setLayoutY(Math.round(room.getMinY() - bounds.getMinY()));
    }
}
