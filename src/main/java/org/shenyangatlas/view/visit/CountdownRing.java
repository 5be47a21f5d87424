package org.shenyangatlas.view.visit;

import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Arc;
import javafx.scene.shape.Circle;
import org.shenyangatlas.state.Visit;
import org.shenyangatlas.view.Showing;

/// Time running out: a ring that opens, and the seconds in it.
final class CountdownRing extends StackPane {

    private static final double RADIUS = 160;
    private static final double ROUND = 360;
    private static final double TOP = 90;

    CountdownRing(Visit visit) {
        getStyleClass().add("countdown-ring");
        Circle track = new Circle(RADIUS, RADIUS, RADIUS);
        track.getStyleClass().add("track");
        Arc left = new Arc(RADIUS, RADIUS, RADIUS, RADIUS, TOP, -ROUND);
        left.getStyleClass().add("left");
        Pane ring = new Pane(track, left);
        ring.setMaxSize(2 * RADIUS, 2 * RADIUS);
        Label seconds = new Label();
        seconds.getStyleClass().add("seconds");
        getChildren().addAll(ring, seconds);
        var showing = Showing.of(this);
        visit.shareLeftProperty().when(showing).subscribe(share -> left.setLength(-ROUND * share.doubleValue()));
        visit.secondsLeftProperty().when(showing).subscribe(now -> seconds.setText(now.toString()));
    }
}
