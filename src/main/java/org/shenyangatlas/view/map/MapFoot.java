package org.shenyangatlas.view.map;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.geometry.Pos;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.shenyangatlas.catalogue.GeoPoint;
import org.shenyangatlas.catalogue.TileSource;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.view.Coordinates;
import org.shenyangatlas.view.Texts;

/// What must be said about the map, always in sight: scale, credits, review number, what is schematic, and whether it needs no
/// network. For those who ask for it also the place under the mouse, or else in the middle.
final class MapFoot extends HBox {

    private final ScaleBar scale;
    private final Label coordinates = new Label();
    private final HBox place = new HBox(coordinates, rule());
    private final HBox schematic;

    MapFoot(AtlasState state, TileSource source) {
        getStyleClass().add("map-foot");
        setAlignment(Pos.CENTER_RIGHT);
        setPickOnBounds(false);
        setMouseTransparent(true);
        scale = new ScaleBar(state);
        Label credits = Texts.label(state, source.attribution(), "attribution");
        credits.setWrapText(true); // rather two lines than a credit cut off
        credits.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(credits, Priority.ALWAYS);
        coordinates.getStyleClass().add("coordinates");
        place.getStyleClass().add("part");
        place.setMinWidth(USE_PREF_SIZE);
        place.managedProperty().bind(place.visibleProperty());
        place.setVisible(false);
        schematic = new HBox(rule(), fixed(Texts.label(state, "map.schematic")));
        schematic.getStyleClass().add("part");
        schematic.setMinWidth(USE_PREF_SIZE);
        schematic.managedProperty().bind(schematic.visibleProperty());
        getChildren().addAll(place, scale, rule(), credits, schematic);
        if (!source.reviewNumber().isEmpty()) {
            getChildren().addAll(rule(), fixed(new Label(source.reviewNumber())));
        }
        if (!(source instanceof TileSource.Online)) {
            getChildren().addAll(rule(), fixed(Texts.label(state, "map.offline", "offline")));
        }
    }

    /// @param isSchematic whether streets are to be seen that are drawn by hand
    void show(double metresPerPixel, boolean isSchematic) {
        scale.show(metresPerPixel);
        schematic.setVisible(isSchematic);
    }

    /// Whether coordinates are told.
    BooleanProperty telling() {
        return place.visibleProperty();
    }

    void tell(GeoPoint point) {
        coordinates.setText(Coordinates.decimal(point));
    }

    /// Takes the lower right corner of an area, and less than its width when cards stand in the way: never under one.
    void lieIn(Rectangle2D area, List<Rectangle2D> cards) {
        double wanted = snapSizeX(prefWidth(-1));
        double line = snapSizeY(prefHeight(wanted));
        double left = cards.stream()
            .filter(card -> card.intersects(area.getMinX(), area.getMaxY() - line, area.getWidth(), line))
            .mapToDouble(Rectangle2D::getMaxX).filter(edge -> edge < area.getMaxX()).max().orElse(area.getMinX());
        double width = Math.min(wanted, area.getMaxX() - left);
        double height = snapSizeY(prefHeight(width));
        resizeRelocate(area.getMaxX() - width, area.getMaxY() - height, width, height);
    }

    /// What it covers, pixels of the map.
    Rectangle2D room() {
        return new Rectangle2D(getLayoutX(), getLayoutY(), getWidth(), getHeight());
    }

    private static Label fixed(Label label) {
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private static Node rule() {
        Region rule = new Region();
        rule.getStyleClass().add("rule");
        return rule;
    }
}
