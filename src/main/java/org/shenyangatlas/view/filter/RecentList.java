package org.shenyangatlas.view.filter;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.view.Icon;
import org.shenyangatlas.view.Showing;
import org.shenyangatlas.view.Texts;

/// What was searched for before, the newest first; a press searches for it again. Up and Down go from one to the next.
final class RecentList extends VBox {

    private final AtlasState state;
    private final Runnable leave;
    private final VBox rows = new VBox();

    /// @param choose hears which query was chosen
    /// @param leave  called when Up or Esc goes back to the field
    RecentList(AtlasState state, Consumer<String> choose, Runnable leave) {
        this.state = state;
        this.leave = leave;
        getStyleClass().addAll("card", "recent-searches");
        getChildren().addAll(Texts.label(state, "search.recent", "heading"), rows);
        ObservableList<String> queries = state.recentSearches().queries();
        Bindings.createObjectBinding(() -> List.copyOf(queries), queries).when(Showing.of(this)).subscribe(past ->
            rows.getChildren().setAll(past.stream().map(query -> row(query, choose)).toList()));
        addEventFilter(KeyEvent.KEY_PRESSED, this::press); // before the buttons hand the focus on themselves
    }

    /// Gives the first one the focus.
    void begin() {
        rows.getChildren().stream().findFirst().ifPresent(Node::requestFocus);
    }

    private Button row(String query, Consumer<String> choose) {
        Button row = new Button(query, Icon.of("mdoal-history"));
        row.getStyleClass().setAll("button", "quiet", "recent-search");
        row.setMaxWidth(Double.MAX_VALUE);
        row.accessibleTextProperty().bind(state.language().text("search.again", query).when(Showing.of(row)));
        row.setOnAction(_ -> choose.accept(query));
        return row;
    }

    private void press(KeyEvent event) {
        int place = rows.getChildren().indexOf(getScene().getFocusOwner());
        if (event.getCode() == KeyCode.ESCAPE || event.getCode() == KeyCode.UP && place == 0) {
            leave.run();
            event.consume();
        } else if (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN) {
            int next = place + (event.getCode() == KeyCode.UP ? -1 : 1);
            rows.getChildren().get(Math.clamp(next, 0, rows.getChildren().size() - 1)).requestFocus();
            event.consume();
        }
    }
}
