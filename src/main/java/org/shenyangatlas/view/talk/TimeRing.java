package org.shenyangatlas.view.talk;

import javafx.scene.layout.Pane;
import javafx.scene.shape.Arc;
import javafx.scene.shape.Circle;
import org.shenyangatlas.catalogue.Stop;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.state.Presentation;
import org.shenyangatlas.view.Showing;

/// A ring that empties as the time of a stop runs out, while a talk plays by itself.
public final class TimeRing extends Pane {

    private static final double RADIUS = 18;
    private static final double TOP = 90;
    private static final double ROUND = 360;

    private final Presentation talk;
    private final Arc left = new Arc(RADIUS, RADIUS, RADIUS, RADIUS, TOP, ROUND);

    public TimeRing(AtlasState state) {
        talk = state.presentation();
        getStyleClass().add("time-ring");
        setMinSize(2 * RADIUS, 2 * RADIUS);
        setMaxSize(2 * RADIUS, 2 * RADIUS);
        Circle track = new Circle(RADIUS, RADIUS, RADIUS);
        track.getStyleClass().add("track");
        left.getStyleClass().add("left");
        getChildren().addAll(track, left);
        var showing = Showing.of(this);
        talk.playingProperty().when(showing).subscribe(this::setVisible);
        talk.shownProperty().when(showing).subscribe(_ -> show());
    }

    /// The part of the stop's time that is still to come, 1 to 0.
    public double share() {
        return left.getLength() / ROUND;
    }

    private void show() {
        Stop stop = talk.getStop();
        double seconds = stop == null ? Stop.USUAL_SECONDS : stop.seconds();
        left.setLength(ROUND * Math.clamp(1 - talk.shownProperty().get() / seconds, 0, 1));
    }
}
