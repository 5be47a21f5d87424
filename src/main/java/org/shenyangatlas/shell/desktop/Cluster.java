package org.shenyangatlas.shell.desktop;

import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.shenyangatlas.state.AtlasState;

/// Language and night in one card at the upper right.
final class Cluster extends HBox {

    Cluster(AtlasState state) {
        getStyleClass().add("cluster");
        Region line = new Region();
        line.getStyleClass().add("line-between");
        NightButton night = new NightButton(state, "ghost", "icon-button");
        night.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        getChildren().addAll(new LanguageButton(state, "quiet"), line, night);
    }
}
