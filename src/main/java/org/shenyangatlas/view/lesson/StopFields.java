package org.shenyangatlas.view.lesson;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.shenyangatlas.catalogue.LocalizedText;
import org.shenyangatlas.catalogue.Stop;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.state.LessonDraft;
import org.shenyangatlas.view.Showing;
import org.shenyangatlas.view.Texts;

/// How long the chosen stop is shown, and what is said there.
final class StopFields extends VBox {

    private final AtlasState state;
    private final LessonDraft draft;
    private final StopList stops;
    private final Label title = new Label();
    private final TextField seconds = new TextField();
    private final TextArea notes = new TextArea();
    private final Wording wording;

    StopFields(AtlasState state, LessonDraft draft, StopList stops) {
        this.state = state;
        this.draft = draft;
        this.stops = stops;
        getStyleClass().add("stop-fields");
        title.getStyleClass().add("heading");
        var showing = Showing.of(this);
        seconds.setId("seconds");
        seconds.textProperty().subscribe((_, words) -> type(words));
        seconds.focusedProperty().subscribe((_, focused) -> {
            if (!focused) {
                follow();
            }
        });
        notes.setId("notes");
        notes.setWrapText(true);
        notes.accessibleTextProperty().bind(state.language().text("lesson.notes").when(showing));
        seconds.accessibleTextProperty().bind(state.language().text("lesson.shown-for").when(showing));
        VBox.setVgrow(notes, Priority.ALWAYS);
        wording = new Wording(state, notes, "lesson.notes.prompt", this::words,
            (language, words) -> draft.note(stops.chosen(), language, words));
        Label before = Texts.label(state, "lesson.shown-for");
        before.setLabelFor(seconds);
        HBox time = new HBox(before, seconds, Texts.label(state, "lesson.seconds.unit"));
        time.getStyleClass().add("line");
        getChildren().addAll(title, time, notes);
        disableProperty().bind(stops.chosenProperty().map(place -> place.intValue() < 0));
        stops.chosenProperty().subscribe(_ -> follow());
        draft.lessonProperty().when(showing).subscribe(_ -> follow());
        state.language().currentProperty().when(showing).subscribe(_ -> follow());
    }

    private void follow() {
        Stop stop = stop();
        String name = stop == null ? "" : state.catalogue().site(stop.site()).map(site -> state.language().now(site.shortName())).orElse("");
        title.setText(stop == null ? state.language().textNow("lesson.stop.none")
            : state.language().textNow("lesson.stop", stops.chosen() + 1, name));
        int typed = written(seconds.getText());
        boolean emptied = seconds.isFocused() && typed == 0; // to be typed anew
        if (!emptied && typed != (stop == null ? 0 : stop.seconds())) {
            seconds.setText(stop == null ? "" : Integer.toString(stop.seconds()));
        }
        wording.follow();
    }

    private LocalizedText words() {
        Stop stop = stop();
        return stop == null ? LocalizedText.EMPTY : stop.notes();
    }

    private @Nullable Stop stop() {
        List<Stop> now = draft.toLesson().tour().stops(); // which the list of stops follows a moment later
        int place = stops.chosen();
        return place < 0 || place >= now.size() ? null : now.get(place);
    }

    private void type(@Nullable String words) {
        int typed = written(words);
        if (typed > 0) {
            draft.stay(stops.chosen(), typed);
        }
    }

    /// The number in a text; 0 when there is none.
    private static int written(@Nullable String words) {
        String digits = words == null ? "" : words.strip();
        return digits.matches("[0-9]{1,6}") ? Integer.parseInt(digits) : 0;
    }
}
