package org.shenyangatlas.shell.kiosk;

import java.util.function.LongSupplier;
import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.InputEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Arc;
import javafx.scene.shape.Circle;
import javafx.util.Duration;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.view.Icon;
import org.shenyangatlas.view.Texts;
import org.shenyangatlas.view.TouchPane;

/// While the screen is wiped: whatever touches it does nothing at all. Nothing is changed by it either; it goes by itself.
final class CleaningLock extends TouchPane {

    static final Duration TIME = Duration.seconds(30);
    private static final double UPRIGHT = 1200;
    private static final double LYING = 1080;
    private static final double RADIUS = 164;
    private static final double WHOLE = 360;
    private static final double TOP = 90;

    private final VBox content = new VBox();
    private final Deadline end;
    private final EventHandler<Event> swallow = Event::consume;

    /// @param done the time is over
    CleaningLock(AtlasState state, LongSupplier nanos, Runnable done) {
        super(UPRIGHT, LYING);
        getStyleClass().add("cleaning-lock");
        end = new Deadline(this, nanos, done);
        Circle track = new Circle(RADIUS);
        track.getStyleClass().add("track");
        Arc left = new Arc(0, 0, RADIUS, RADIUS, TOP, WHOLE);
        left.getStyleClass().add("left");
        left.lengthProperty().bind(end.secondsLeftProperty().multiply(WHOLE / TIME.toSeconds()));
        Label number = new Label();
        number.setId("cleaning-left");
        number.getStyleClass().add("number");
        number.textProperty().bind(end.secondsLeftProperty().asString());
        StackPane ring = new StackPane(new Group(track, left), number);
        ring.getStyleClass().add("ring");
        content.getStyleClass().add("content");
        Label words = Texts.label(state, "operator.cleaning.words", "words");
        words.setWrapText(true);
        content.getChildren().addAll(Icon.of("mdoal-cleaning_services"), Texts.label(state, "operator.cleaning.title", "title"), words, ring);
        show(content);
        sceneProperty().subscribe((before, now) -> {
            watch(before, false);
            watch(now, true);
        });
        end.in(TIME);
    }

    @Override
    protected void arrange(double width, double height, boolean upright) {
        centre(content, width, height);
    }

    /// At the scene, before anything hears of it.
    private void watch(Scene scene, boolean on) {
        if (scene != null && on) {
            scene.addEventFilter(InputEvent.ANY, swallow);
        } else if (scene != null) {
            scene.removeEventFilter(InputEvent.ANY, swallow);
        }
    }
}
