package org.shenyangatlas.view.filter;

import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.state.Facet;
import org.shenyangatlas.view.Showing;
import org.shenyangatlas.view.Texts;

/// One value of a facet with the number of sites it would show; a press chooses it beside the others that are on.
///
/// States for CSS: `:on` (chosen), `:none` (it would show nothing).
final class FacetChip extends Button {

    private static final PseudoClass NONE = PseudoClass.getPseudoClass("none");

    private final AtlasState state;
    private final Facet facet;
    private final String value;

    FacetChip(AtlasState state, Facet facet, String value) {
        this.state = state;
        this.facet = facet;
        this.value = value;
        getStyleClass().setAll("chip", "facet-chip");
        setAccessibleRole(AccessibleRole.TOGGLE_BUTTON);
        ObservableValue<String> words = FacetText.name(state, facet, value);
        Label count = new Label();
        count.getStyleClass().add("count");
        count.setMinWidth(USE_PREF_SIZE);
        HBox content = new HBox(Texts.bound(words, "name"), count);
        content.getStyleClass().add("content");
        setGraphic(content);
        setOnAction(_ -> state.filter().toggle(facet, value));
        var showing = Showing.of(this);
        var sites = state.filter().countsProperty().map(counts -> counts.of(facet, value));
        count.textProperty().bind(sites.map(number -> Integer.toString(number)).when(showing));
        sites.when(showing).subscribe(number -> pseudoClassStateChanged(NONE, number == 0));
        accessibleTextProperty().bind(words.flatMap(name -> sites.flatMap(number ->
            state.language().text("filter.value.spoken", name, number))).when(showing));
        state.filter().choiceProperty().when(showing).subscribe(_ -> {
            pseudoClassStateChanged(CategoryChip.ON, isOn());
            notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED);
        });
        String meaning = FacetText.meaning(facet, value);
        if (!meaning.isEmpty()) {
            Tooltip tooltip = new Tooltip();
            tooltip.textProperty().bind(state.language().text(meaning).when(showing));
            setTooltip(tooltip);
            accessibleHelpProperty().bind(tooltip.textProperty());
        }
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.SELECTED ? (Object) isOn() : super.queryAccessibleAttribute(attribute, parameters);
    }

    private boolean isOn() {
        return state.filter().getChoice().of(facet).contains(value);
    }
}
