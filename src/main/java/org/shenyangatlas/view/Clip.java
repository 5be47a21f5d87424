package org.shenyangatlas.view;

import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/// Cuts off what a region draws beyond its edges.
public final class Clip {

    private Clip() {
    }

    public static void at(Region region) {
        at(region, 0);
    }

    /// @param corner diameter of the round corners, pixels
    public static void at(Region region, double corner) {
        Rectangle clip = new Rectangle();
        clip.setArcWidth(corner);
        clip.setArcHeight(corner);
        clip.widthProperty().bind(region.widthProperty());
        clip.heightProperty().bind(region.heightProperty());
        region.setClip(clip);
    }
}
