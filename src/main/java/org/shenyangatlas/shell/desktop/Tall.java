package org.shenyangatlas.shell.desktop;

import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/// What stands along an edge of the window: as high as the window, and scrolled where that is too low for all of it.
final class Tall extends ScrollPane {

    Tall(Region content) {
        super(content);
        getStyleClass().addAll("paper-scroll", "tall");
        setFitToWidth(true);
        setFitToHeight(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
    }
}
