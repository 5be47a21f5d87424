package org.shenyangatlas.view.talk;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.shenyangatlas.catalogue.Stop;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.state.Presentation;
import org.shenyangatlas.view.Icon;
import org.shenyangatlas.view.Showing;
import org.shenyangatlas.view.Texts;

/// The time of day, the time the talk has taken, how far it has come, and whether it is early or late, in words.
public final class ClockBar extends HBox {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");
    private static final double MINUTE = 60;
    /// Less than this is on time, seconds.
    private static final double PUNCTUAL = 30;

    private final AtlasState state;
    private final Presentation talk;
    private final Supplier<LocalTime> now;
    private final Label time = new Label();
    private final Label elapsed = new Label();
    private final Label total = new Label();
    private final Label where = new Label();
    private final Label lead = new Label();
    private final ProgressBar progress = new ProgressBar(0);

    /// @param now tells the time of day
    public ClockBar(AtlasState state, Supplier<LocalTime> now) {
        this.state = state;
        this.now = now;
        talk = state.presentation();
        getStyleClass().add("clock-bar");
        time.setId("clock");
        elapsed.setId("elapsed");
        lead.setId("lead");
        time.getStyleClass().add("time");
        elapsed.getStyleClass().add("time");
        total.getStyleClass().add("muted");
        where.getStyleClass().add("muted");
        progress.setMaxWidth(Double.MAX_VALUE);
        HBox taken = new HBox(elapsed, total);
        taken.getStyleClass().add("taken");
        HBox words = new HBox(where, lead);
        words.getStyleClass().add("words");
        HBox.setHgrow(where, Priority.ALWAYS);
        where.setMaxWidth(Double.MAX_VALUE);
        VBox way = new VBox(progress, words);
        way.getStyleClass().add("way");
        setHgrow(way, Priority.ALWAYS);
        getChildren().addAll(new VBox(Texts.label(state, "talk.now", "muted"), time),
            new VBox(Texts.label(state, "talk.elapsed", "muted"), taken), pause(),
            Texts.iconButton(state, "talk.time-anew", "mdomz-replay", talk::timeAnew, "outline"), way);
        for (Label label : new Label[] {time, elapsed, total, lead}) {
            label.setMinWidth(USE_PREF_SIZE);
        }
        follow();
    }

    private Button pause() {
        Button pause = Texts.iconButton(state, "talk.time", "mdomz-pause", () -> talk.time(!talk.timedProperty().get()), "outline");
        talk.timedProperty().when(Showing.of(pause))
            .subscribe(runs -> pause.setGraphic(Icon.of(runs ? "mdomz-pause" : "mdomz-play_arrow")));
        return pause;
    }

    private void follow() {
        ObservableValue<Boolean> showing = Showing.of(this);
        talk.elapsedProperty().map(seconds -> seconds.intValue()).when(showing).subscribe(_ -> show());
        talk.placeProperty().when(showing).subscribe(_ -> show());
        state.language().currentProperty().when(showing).subscribe(_ -> show());
    }

    private void show() {
        int planned = talk.stops().stream().mapToInt(Stop::seconds).sum();
        time.setText(now.get().format(CLOCK));
        elapsed.setText(minutes(talk.elapsedProperty().get()));
        total.setText(state.language().textNow("talk.of", minutes(planned)));
        where.setText(talk.getStop() == null ? state.language().textNow("talk.stops", talk.count())
            : state.language().textNow("talk.stop", talk.getPlace() + 1, talk.count()));
        lead.setText(words(talk.lead()));
        progress.setProgress((talk.getPlace() + 1.) / (talk.count() + 1));
    }

    private String words(double ahead) {
        long minutes = Math.round(Math.abs(ahead) / MINUTE);
        if (Math.abs(ahead) < PUNCTUAL) {
            return state.language().textNow("talk.on-time");
        }
        return state.language().textNow(ahead > 0 ? "talk.ahead" : "talk.behind", minutes);
    }

    private static String minutes(double seconds) {
        long whole = (long) seconds;
        return String.format("%d:%02d", whole / 60, whole % 60);
    }
}
