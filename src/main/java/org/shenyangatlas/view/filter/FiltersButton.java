package org.shenyangatlas.view.filter;

import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.view.Icon;
import org.shenyangatlas.view.Showing;
import org.shenyangatlas.view.Texts;

/// Opens and closes the filters; beside its icon stands how many are chosen.
///
/// State for CSS: `:on` while they are open.
public final class FiltersButton extends Button {

    private static final PseudoClass ON = PseudoClass.getPseudoClass("on");

    /// @param open   whether the filters are open
    /// @param toggle opens and closes them
    public FiltersButton(AtlasState state, ObservableValue<Boolean> open, Runnable toggle, String... styleClasses) {
        getStyleClass().addAll(styleClasses);
        getStyleClass().add("filters-button");
        Label number = new Label();
        number.getStyleClass().add("number");
        number.setMinWidth(USE_PREF_SIZE);
        number.managedProperty().bind(number.visibleProperty());
        StackPane picture = new StackPane(Icon.of("mdomz-tune"), number);
        picture.getStyleClass().add("picture");
        setGraphic(picture);
        setOnAction(_ -> toggle.run());
        Texts.follow(this, state.language().text("filter.title"));
        var showing = Showing.of(this);
        ObservableValue<Integer> count = state.filter().choiceProperty().map(ActiveFilters::count);
        number.textProperty().bind(count.map(chosen -> Integer.toString(chosen)).when(showing));
        number.visibleProperty().bind(count.map(chosen -> chosen > 0).when(showing));
        accessibleTextProperty().bind(count.flatMap(chosen -> chosen == 0 ? state.language().text("filter.title")
            : state.language().text("filter.title.spoken", chosen)).when(showing));
        open.when(showing).subscribe(is -> pseudoClassStateChanged(ON, is));
    }
}
