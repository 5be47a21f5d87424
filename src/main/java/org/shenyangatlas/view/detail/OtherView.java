package org.shenyangatlas.view.detail;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.shenyangatlas.catalogue.Site;
import org.shenyangatlas.state.Arrangement.Large;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.view.Showing;
import org.shenyangatlas.view.Texts;

/// The way to a site in the other view: on the map while the picture is large, in the picture while the map is. Beside
/// the map it says so when the site is not in the picture.
final class OtherView extends StackPane {

    OtherView(AtlasState state, Site site) {
        getStyleClass().add("other-view");
        Button onMap = Texts.button(state, "detail.show-on-map", "mdomz-map", () -> state.arrangement().enlarge(Large.MAP), "link");
        var mapIsLarge = state.arrangement().largeProperty().map(Large.MAP::equals);
        show(onMap, mapIsLarge.map(large -> !large));
        show(site.vignette() == null ? absence(state) : inPicture(state), mapIsLarge);
    }

    private static Button inPicture(AtlasState state) {
        return Texts.button(state, "detail.show-in-picture", "mdoal-image",
            () -> state.arrangement().enlarge(Large.PICTURE), "link");
    }

    private static Label absence(AtlasState state) {
        return Texts.label(state, "site.not-pictured", "absence");
    }

    private void show(Node node, ObservableValue<Boolean> shown) {
        node.visibleProperty().bind(shown.when(Showing.of(node)));
        node.managedProperty().bind(node.visibleProperty());
        getChildren().add(node);
    }
}
