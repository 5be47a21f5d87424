package org.shenyangatlas.view.map;

import javafx.geometry.Bounds;
import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.text.Text;
import javafx.scene.text.TextBoundsType;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.tiles.Place;
import org.shenyangatlas.tiles.PlanePoint;
import org.shenyangatlas.view.Showing;

/// A name written on the ground, with a halo that lifts it off streets and edges.
///
/// Two texts, because a stroke on the letters themselves would eat into them. CSS: `.place-name`, the place's kind as
/// another style class, and in it `.halo` and `.letters`.
final class PlaceName extends Group {

    private final Place place;
    private final PlanePoint point;
    private final Text letters = new Text();

    PlaceName(AtlasState state, Place place, PlanePoint point) {
        this.place = place;
        this.point = point;
        getStyleClass().addAll("place-name", place.kind());
        Text halo = new Text();
        halo.getStyleClass().add("halo");
        letters.getStyleClass().add("letters");
        for (Text text : new Text[] {halo, letters}) {
            text.setTextOrigin(VPos.CENTER);
            text.setBoundsType(TextBoundsType.LOGICAL_VERTICAL_CENTER);
            text.textProperty().bind(state.language().of(place.name()).when(Showing.of(text)));
        }
        getChildren().addAll(halo, letters);
        setRotate(place.angle());
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

    /// Centres the name on a point of the window, on whole pixels.
    void stand(double x, double y) {
        Bounds own = getLayoutBounds();
        setLayoutX(Math.round(x - own.getCenterX()));
        setLayoutY(Math.round(y - own.getCenterY()));
    }
}
