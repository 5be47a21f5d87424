package org.shenyangatlas.view.lesson;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.collections.WeakListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.shenyangatlas.catalogue.Stop;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.state.LessonDraft;
import org.shenyangatlas.view.Showing;
import org.shenyangatlas.view.Texts;

/// The stops of a lesson in their order; the chosen one can be moved and removed.
final class StopList extends VBox {

    private final AtlasState state;
    private final LessonDraft draft;
    private final ListView<Stop> rows = new ListView<>();
    private final ListChangeListener<Stop> keepChosen = _ -> keepChosen();
    private int last;

    StopList(AtlasState state, LessonDraft draft) {
        this.state = state;
        this.draft = draft;
        getStyleClass().add("stop-list");
        rows.setId("stops");
        rows.setItems(draft.stops());
        rows.setCellFactory(_ -> new StopRow(state, this::move));
        rows.accessibleTextProperty().bind(state.language().text("lesson.stops").when(Showing.of(rows)));
        chosenProperty().subscribe(place -> last = place.intValue() < 0 ? last : place.intValue());
        draft.stops().addListener(new WeakListChangeListener<>(keepChosen));
        Label empty = Texts.label(state, "lesson.stops.none", "hint");
        empty.setWrapText(true);
        empty.setMouseTransparent(true);
        rows.setPlaceholder(new StackPane(empty));
        VBox.setVgrow(rows, Priority.ALWAYS);
        HBox tools = new HBox(
            button("lesson.up", "mdoal-arrow_upward", this::moveUp, chosenProperty().map(place -> place.intValue() < 1)),
            button("lesson.down", "mdoal-arrow_downward", this::moveDown, chosenProperty()
                .map(place -> place.intValue() < 0 || place.intValue() >= draft.stops().size() - 1)),
            button("lesson.remove", "mdoal-delete", this::remove, chosenProperty().map(place -> place.intValue() < 0)));
        tools.getStyleClass().add("tools");
        getChildren().addAll(Texts.label(state, "lesson.stops", "heading"), rows, tools);
        choose(0);
    }

    /// The place of the chosen stop; below 0 for none.
    ReadOnlyIntegerProperty chosenProperty() {
        return rows.getSelectionModel().selectedIndexProperty();
    }

    int chosen() {
        return chosenProperty().get();
    }

    void choose(int place) {
        if (place >= 0 && place < draft.stops().size()) {
            rows.getSelectionModel().clearAndSelect(place);
            rows.getFocusModel().focus(place);
            rows.scrollTo(Math.max(0, place - 2));
        }
    }

    void moveUp() {
        move(chosen(), chosen() - 1);
    }

    void moveDown() {
        move(chosen(), chosen() + 1);
    }

    void remove() {
        draft.remove(chosen());
    }

    private void move(int from, int to) {
        if (from >= 0 && to >= 0 && to < draft.stops().size()) {
            draft.move(from, to);
            choose(to);
        }
    }

    /// There is always a stop to go on with.
    private void keepChosen() {
        if (chosen() < 0 || chosen() >= draft.stops().size()) {
            choose(Math.min(last, draft.stops().size() - 1));
        }
    }

    private Button button(String key, String icon, Runnable action, ObservableValue<Boolean> idle) {
        Button button = Texts.iconButton(state, key, icon, action, "outline");
        button.setId(key.replace('.', '-'));
        button.disableProperty().bind(idle);
        return button;
    }
}
