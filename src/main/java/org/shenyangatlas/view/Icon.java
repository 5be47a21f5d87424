package org.shenyangatlas.view;

import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;

/// A named icon: one of the icon pack ("mdoal-close"), or one of ours, whose shape is in `icons.css` ("factory").
public final class Icon {

    private Icon() {
    }

    public static Node of(String name) {
        if (name.startsWith("mdoal-") || name.startsWith("mdomz-")) {
            FontIcon icon = new FontIcon(name);
            icon.getStyleClass().add("icon");
            return icon;
        }
        Region shape = new Region();
        shape.getStyleClass().addAll("icon", "shape-icon", name + "-icon");
        return shape;
    }
}
