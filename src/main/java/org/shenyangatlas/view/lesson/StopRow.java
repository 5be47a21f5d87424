package org.shenyangatlas.view.lesson;

import java.util.function.BiConsumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.shenyangatlas.catalogue.Stop;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.view.NumberDisc;
import org.shenyangatlas.view.Showing;

/// A stop: its place in the lesson, its site, and how long it is shown. It can be dragged to another place.
///
/// State for CSS besides a cell's own: `:dragged`.
final class StopRow extends ListCell<Stop> {

    private static final PseudoClass DRAGGED = PseudoClass.getPseudoClass("dragged");
    /// Below this a press is a click, pixels.
    private static final double DRAG = 8;

    private final AtlasState state;
    private final BiConsumer<Integer, Integer> move;
    private final Label number = new Label();
    private final Label name = new Label();
    private final Label time = new Label();
    private final HBox content = new HBox(number, name, gap(), time);
    private double pressedAt;

    /// @param move receives the place of a stop and where it is dragged to
    StopRow(AtlasState state, BiConsumer<Integer, Integer> move) {
        this.state = state;
        this.move = move;
        getStyleClass().add("stop-row");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0); // as wide as the list, however long the name
        name.getStyleClass().add("other-name-may-be-long");
        name.setMinWidth(0);
        time.getStyleClass().add("muted");
        time.setMinWidth(USE_PREF_SIZE);
        number.setAlignment(Pos.CENTER);
        content.getStyleClass().add("content");
        setOnMousePressed(event -> pressedAt = event.getSceneY());
        setOnMouseDragged(event -> drag(event.getSceneY() - pressedAt));
        setOnMouseReleased(this::drop);
    }

    @Override
    protected void updateItem(@Nullable Stop stop, boolean empty) {
        super.updateItem(stop, empty);
        name.textProperty().unbind();
        time.textProperty().unbind();
        accessibleTextProperty().unbind();
        if (empty || stop == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        state.catalogue().site(stop.site()).ifPresent(site -> {
            var showing = Showing.of(this);
            var words = state.language().of(site.shortName());
            name.textProperty().bind(words.when(showing));
            time.textProperty().bind(state.language().text("lesson.seconds", stop.seconds()).when(showing));
            number.getStyleClass().setAll("label", "number-disc", NumberDisc.colourClass(state, site));
            accessibleTextProperty().bind(words
                .flatMap(site2 -> state.language().text("lesson.stop.spoken", getIndex() + 1, site2, stop.seconds())).when(showing));
        });
        number.setText(Integer.toString(getIndex() + 1));
        setGraphic(content);
    }

    @Override
    public void updateIndex(int index) {
        super.updateIndex(index);
        number.setText(Integer.toString(index + 1));
    }

    private void drag(double way) {
        if (!isEmpty() && Math.abs(way) > DRAG) {
            pseudoClassStateChanged(DRAGGED, true);
            setTranslateY(way);
            setViewOrder(-1);
        }
    }

    private void drop(MouseEvent event) {
        int rows = (int) Math.round(getTranslateY() / getHeight());
        setTranslateY(0);
        setViewOrder(0);
        pseudoClassStateChanged(DRAGGED, false);
        if (rows != 0) {
            int to = Math.clamp(getIndex() + (long) rows, 0, getListView().getItems().size() - 1);
            move.accept(getIndex(), to);
            event.consume();
        }
    }

    private static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }
}
