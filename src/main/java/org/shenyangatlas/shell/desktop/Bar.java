package org.shenyangatlas.shell.desktop;

import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.view.filter.ActiveFilters;
import org.shenyangatlas.view.filter.CategoryChips;
import org.shenyangatlas.view.filter.SearchField;

/// Search and categories in one line above the picture, where there is no room for the index; below it what is filtered.
final class Bar extends VBox {

    private final SearchField search;

    Bar(AtlasState state) {
        getStyleClass().add("bar");
        setPickOnBounds(false);
        search = new SearchField(state);
        CategoryChips chips = new CategoryChips(state);
        chips.setPrefWrapLength(10_000);
        chips.setMinWidth(USE_PREF_SIZE);
        ScrollPane line = line(chips);
        HBox.setHgrow(line, Priority.ALWAYS);
        HBox finder = new HBox(search, line);
        finder.getStyleClass().add("finder");
        finder.setPickOnBounds(false);
        finder.setViewOrder(-1); // the list of recent searches lies over what is filtered
        ActiveFilters active = new ActiveFilters(state);
        active.setPrefWrapLength(10_000);
        active.setMinWidth(USE_PREF_SIZE);
        ScrollPane activeLine = line(active);
        activeLine.visibleProperty().bind(active.visibleProperty());
        activeLine.managedProperty().bind(active.visibleProperty());
        getChildren().addAll(finder, activeLine);
    }

    /// What is too long for a line is drawn along.
    private static ScrollPane line(FlowPane chips) {
        ScrollPane line = new ScrollPane(chips);
        line.getStyleClass().add("chip-line");
        line.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        line.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        line.setFitToHeight(true);
        line.setPannable(true);
        line.setFocusTraversable(false);
        return line;
    }

    SearchField search() {
        return search;
    }
}
