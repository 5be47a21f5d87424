package org.shenyangatlas.shell.desktop;

import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.view.filter.CategoryChips;
import org.shenyangatlas.view.filter.SearchField;

/// Search and categories in one line above the picture, where there is no room for the index.
final class Bar extends HBox {

    private final SearchField search;

    Bar(AtlasState state) {
        getStyleClass().add("bar");
        setPickOnBounds(false);
        search = new SearchField(state);
        CategoryChips chips = new CategoryChips(state);
        chips.setPrefWrapLength(10_000);
        chips.setMinWidth(USE_PREF_SIZE);
        ScrollPane line = new ScrollPane(chips);
        line.getStyleClass().add("chip-line");
        line.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        line.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        line.setFitToHeight(true);
        line.setPannable(true);
        setHgrow(line, Priority.ALWAYS);
        getChildren().addAll(search, line);
    }

    SearchField search() {
        return search;
    }
}
