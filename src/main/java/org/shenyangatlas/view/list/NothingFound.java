package org.shenyangatlas.view.list;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.shenyangatlas.catalogue.Category;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.view.Icon;
import org.shenyangatlas.view.Showing;
import org.shenyangatlas.view.Texts;

/// What the list shows when no site is found: why, how to see everything again, and where to start instead.
final class NothingFound extends VBox {

    NothingFound(AtlasState state) {
        getStyleClass().add("nothing-found");
        StackPane emblem = new StackPane(Icon.of("mdomz-search"));
        emblem.getStyleClass().add("emblem");
        Label title = new Label();
        title.getStyleClass().add("title");
        title.setWrapText(true);
        var showing = Showing.of(this);
        title.textProperty().bind(state.filter().queryProperty()
            .flatMap(query -> query.isBlank() ? state.language().text("empty.title.filtered")
                : state.language().text("empty.title", query.strip()))
            .when(showing));
        Label hint = Texts.label(state, "empty.hint", "hint");
        hint.setWrapText(true);
        Button clear = Texts.button(state, "filter.clear", "", state.filter()::clear, "primary");
        clear.setId("clear-filters");
        clear.setMaxWidth(Double.MAX_VALUE);
        VBox suggestions = new VBox();
        suggestions.getStyleClass().add("suggestions");
        state.catalogue().categories().forEach(category -> suggestions.getChildren().add(suggestion(state, category)));
        getChildren().addAll(emblem, title, hint, clear, Texts.label(state, "empty.start", "heading"), suggestions);
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    private static Button suggestion(AtlasState state, Category category) {
        long sites = state.catalogue().sites().stream().filter(site -> site.categories().contains(category.id())).count();
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox content = new HBox(Icon.of(category.icon()), Texts.label(state, category.name(), "name"), gap,
            Texts.bound(state.language().text("empty.sites", sites), "count"), Icon.of("mdoal-chevron_right"));
        content.getStyleClass().add("content");
        Button button = new Button();
        button.getStyleClass().setAll("suggestion", "cat-" + category.colour());
        button.setGraphic(content);
        button.setMaxWidth(Double.MAX_VALUE);
        content.prefWidthProperty().bind(button.widthProperty().subtract(8));
        button.accessibleTextProperty().bind(state.language().of(category.name()).when(Showing.of(button)));
        button.setOnAction(_ -> state.filter().showOnly(category));
        return button;
    }
}
