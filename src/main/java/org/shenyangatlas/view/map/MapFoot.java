package org.shenyangatlas.view.map;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.shenyangatlas.catalogue.TileSource;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.view.Texts;

/// What must be said about the map, always in sight: scale, credits, review number, and that it needs no network.
final class MapFoot extends HBox {

    private final ScaleBar scale;

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
        getChildren().addAll(scale, rule(), credits);
        if (!source.reviewNumber().isEmpty()) {
            getChildren().addAll(rule(), fixed(new Label(source.reviewNumber())));
        }
        getChildren().addAll(rule(), fixed(Texts.label(state, "map.offline", "offline")));
    }

    void show(double metresPerPixel) {
        scale.show(metresPerPixel);
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
