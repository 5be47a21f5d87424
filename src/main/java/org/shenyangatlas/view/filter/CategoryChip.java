package org.shenyangatlas.view.filter;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.shenyangatlas.catalogue.Category;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.view.Icon;
import org.shenyangatlas.view.Showing;
import org.shenyangatlas.view.Texts;

/// One category with the number of its sites; a press shows it beside the others that are on.
///
/// States for CSS: `:on` (chosen), `:none` (the query finds no site of it).
final class CategoryChip extends Button {

    static final PseudoClass ON = PseudoClass.getPseudoClass("on");
    private static final PseudoClass NONE = PseudoClass.getPseudoClass("none");

    CategoryChip(AtlasState state, Category category) {
        getStyleClass().setAll("chip", "cat-" + category.colour());
        Label count = new Label();
        count.getStyleClass().add("count");
        Label name = Texts.label(state, category.name(), "name");
        HBox content = new HBox(Icon.of(category.icon()), name, count);
        content.getStyleClass().add("content");
        setGraphic(content);
        setOnAction(_ -> state.filter().toggle(category));
        var showing = Showing.of(this);
        accessibleTextProperty().bind(state.language().of(category.name()).when(showing));
        state.filter().countsProperty().when(showing).subscribe(_ -> {
            int sites = state.filter().count(category);
            count.setText(Integer.toString(sites));
            pseudoClassStateChanged(NONE, sites == 0);
        });
        state.filter().predicate().when(showing)
            .subscribe(_ -> pseudoClassStateChanged(ON, state.filter().categories().contains(category.id())));
    }
}
