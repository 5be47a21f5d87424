package org.shenyangatlas.view.map;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.view.Texts;

/// A line as long as a round distance on the ground, and the distance: "2 km". True in the middle of the window.
final class ScaleBar extends HBox {

    /// The line is at most this long, pixels.
    private static final double LONGEST = 96;
    private static final int KILOMETRE = 1000;

    private final IntegerProperty metres = new SimpleIntegerProperty(this, "metres", KILOMETRE);
    private final Region line = new Region();

    ScaleBar(AtlasState state) {
        getStyleClass().add("scale-bar");
        setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("line");
        Label distance = Texts.bound(metres.flatMap(length -> length.intValue() < KILOMETRE
            ? state.language().text("map.scale.m", length)
            : state.language().text("map.scale.km", length.intValue() / KILOMETRE)), "distance");
        distance.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(line, distance);
    }

    void show(double metresPerPixel) {
        int length = round(LONGEST * metresPerPixel);
        metres.set(length);
        double pixels = Math.round(length / metresPerPixel);
        line.setMinWidth(pixels);
        line.setMaxWidth(pixels);
    }

    /// The largest 1, 2 or 5 with zeros that is no larger, at least 1.
    static int round(double limit) {
        double unit = Math.pow(10, Math.floor(Math.log10(Math.max(1, limit))));
        double times = limit / unit;
        return (int) Math.max(1, unit * (times >= 5 ? 5 : times >= 2 ? 2 : 1));
    }
}
