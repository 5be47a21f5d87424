package org.shenyangatlas.view.keypad;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import org.shenyangatlas.catalogue.Category;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.view.DragScroll;
import org.shenyangatlas.view.Icon;
import org.shenyangatlas.view.Showing;
import org.shenyangatlas.view.Texts;

/// When nothing is found: why, how to begin anew, and the categories to start with instead.
final class NearHelp extends ScrollPane {

    private static final int COLUMNS = 2;

    NearHelp(AtlasState state) {
        getStyleClass().add("near-help");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setVbarPolicy(ScrollBarPolicy.NEVER);
        DragScroll.in(this);
        Label title = Texts.bound(state.filter().queryProperty()
            .flatMap(query -> query.isBlank() ? state.language().text("empty.title.filtered")
                : state.language().text("empty.title", query.strip())), "title");
        title.setMinWidth(0);
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        Button clear = Texts.button(state, "keypad.clear", "", state.filter()::clear, "primary");
        clear.setId("near-clear");
        clear.setMinWidth(Region.USE_PREF_SIZE);
        HBox head = new HBox(title, clear);
        head.getStyleClass().add("head");
        TilePane categories = new TilePane();
        categories.getStyleClass().add("categories");
        categories.setPrefColumns(COLUMNS);
        state.catalogue().categories().forEach(category -> categories.getChildren().add(start(state, category)));
        VBox content = new VBox(head, Texts.label(state, "empty.start", "heading"), categories);
        content.getStyleClass().add("content");
        categories.prefTileWidthProperty().bind(content.widthProperty().subtract(categories.hgapProperty())
            .subtract(1).divide(COLUMNS));
        setContent(content);
        setVisible(false);
    }

    private static Button start(AtlasState state, Category category) {
        long sites = state.catalogue().sites().stream().filter(site -> site.categories().contains(category.id())).count();
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox content = new HBox(Icon.of(category.icon()), Texts.label(state, category.name(), "name"), gap,
            new Label(Long.toString(sites)));
        content.getStyleClass().add("content");
        Button button = new Button();
        button.getStyleClass().setAll("button", "start", "cat-" + category.colour());
        button.setId("start-" + category.id());
        button.setGraphic(content);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setMaxWidth(Double.MAX_VALUE);
        content.prefWidthProperty().bind(button.widthProperty());
        button.accessibleTextProperty().bind(state.language().of(category.name()).when(Showing.of(button)));
        button.setOnAction(_ -> state.filter().showOnly(category));
        return button;
    }
}
