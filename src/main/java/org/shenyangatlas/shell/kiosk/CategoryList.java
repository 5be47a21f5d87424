package org.shenyangatlas.shell.kiosk;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.shenyangatlas.catalogue.Category;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.view.DragScroll;
import org.shenyangatlas.view.Icon;
import org.shenyangatlas.view.Showing;
import org.shenyangatlas.view.Texts;

/// The categories to choose one from: what one searches with where there is nothing better.
final class CategoryList extends ScrollPane {

    /// At both ends of a row, together, pixels.
    private static final double PADDING = 48;

    private final AtlasState state;
    private final Runnable chosen;

    /// @param chosen told when one was
    CategoryList(AtlasState state, Runnable chosen) {
        this.state = state;
        this.chosen = chosen;
        getStyleClass().add("category-list");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        DragScroll.in(this);
        VBox rows = new VBox(Texts.label(state, "kiosk.find", "title-2"));
        rows.getStyleClass().add("rows");
        state.catalogue().categories().forEach(category -> rows.getChildren().add(row(category)));
        setContent(rows);
    }

    private Button row(Category category) {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label count = Texts.bound(state.language().text("empty.sites", state.filter().count(category)), "count");
        HBox content = new HBox(Icon.of(category.icon()), Texts.label(state, category.name(), "name"), gap, count,
            Icon.of("mdoal-chevron_right"));
        content.getStyleClass().add("content");
        Button row = new Button();
        row.getStyleClass().addAll("category-row", "cat-" + category.colour());
        row.setGraphic(content);
        row.setMaxWidth(Double.MAX_VALUE);
        content.prefWidthProperty().bind(row.widthProperty().subtract(PADDING));
        row.accessibleTextProperty().bind(state.language().of(category.name()).when(Showing.of(row)));
        row.setOnAction(_ -> {
            state.filter().showOnly(category);
            chosen.run();
        });
        return row;
    }
}
