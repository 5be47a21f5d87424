package org.shenyangatlas.view.figures;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import org.shenyangatlas.catalogue.Point;
import org.shenyangatlas.view.Showing;

/// Lies below what shows a point, takes the focus for it, and says all about it to those who hear it.
final class Target extends Region {

    Target(FigureWords words, Point point) {
        getStyleClass().add("target");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        accessibleTextProperty().bind(words.follow(() -> words.spoken(point)).when(Showing.of(this)));
    }
}
