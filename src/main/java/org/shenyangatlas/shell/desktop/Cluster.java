package org.shenyangatlas.shell.desktop;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.view.Texts;

/// Language, night and presenting in one card at the upper right.
final class Cluster extends HBox {

    /// @param present begins a talk
    Cluster(AtlasState state, Runnable present) {
        getStyleClass().add("cluster");
        NightButton night = new NightButton(state, "ghost", "icon-button");
        night.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        Button begin = Texts.iconButton(state, "shell.present", "mdomz-present_to_all", present, "ghost");
        begin.setId("present");
        getChildren().addAll(new LanguageButton(state, "quiet"), line(), night, line(), begin);
    }

    private static Region line() {
        Region line = new Region();
        line.getStyleClass().add("line-between");
        return line;
    }
}
