package org.shenyangatlas.view.filter;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.view.Showing;
import org.shenyangatlas.view.Texts;

/// "All" and a chip for every category. "All" is on when no category is.
public final class CategoryChips extends FlowPane {

    public CategoryChips(AtlasState state) {
        getStyleClass().add("category-chips");
        getChildren().add(all(state));
        state.catalogue().categories().forEach(category -> getChildren().add(new CategoryChip(state, category)));
    }

    private static Button all(AtlasState state) {
        Label count = new Label();
        count.getStyleClass().add("count");
        HBox content = new HBox(Texts.label(state, "filter.all", "name"), count);
        content.getStyleClass().add("content");
        Button all = new Button();
        all.setId("all-categories");
        all.getStyleClass().setAll("chip");
        all.setGraphic(content);
        all.setOnAction(_ -> state.filter().showAllCategories());
        var showing = Showing.of(all);
        all.accessibleTextProperty().bind(state.language().text("filter.all").when(showing));
        state.filter().countsProperty().when(showing)
            .subscribe(_ -> count.setText(Integer.toString(state.filter().foundByText().size())));
        state.filter().predicate().when(showing)
            .subscribe(_ -> all.pseudoClassStateChanged(CategoryChip.ON, state.filter().categories().isEmpty()));
        return all;
    }
}
