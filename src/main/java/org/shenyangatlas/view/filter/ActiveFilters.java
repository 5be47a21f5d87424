package org.shenyangatlas.view.filter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.state.Choice;
import org.shenyangatlas.state.Facet;
import org.shenyangatlas.view.Icon;
import org.shenyangatlas.view.Showing;
import org.shenyangatlas.view.Texts;

/// What is chosen, each as a chip that a press takes away, and a button that takes all of it away. Not there when nothing is.
///
/// Categories are left out: their own chips always stand in sight, and say the same.
public final class ActiveFilters extends FlowPane {

    private final AtlasState state;
    private final Button clear;
    private final Map<Object, Button> chips = new LinkedHashMap<>();

    private record Value(Facet facet, String value) {
    }

    public ActiveFilters(AtlasState state) {
        this.state = state;
        getStyleClass().add("active-filters");
        clear = Texts.button(state, "filter.clear", "", state.filter()::clear, "clear-all");
        managedProperty().bind(visibleProperty());
        setVisible(false);
        state.filter().choiceProperty().when(Showing.of(this)).subscribe(this::follow);
    }

    /// How many chips there are for a choice.
    static int count(Choice choice) {
        return (int) chosen(choice).count();
    }

    private static Stream<Record> chosen(Choice choice) {
        return Stream.concat(Stream.of(Facet.values()).filter(facet -> facet != Facet.CATEGORY)
            .flatMap(facet -> choice.of(facet).stream().map(value -> new Value(facet, value))), Stream.ofNullable(choice.years()));
    }

    private void follow(Choice choice) {
        List<Record> wanted = chosen(choice).toList();
        int focused = getChildren().indexOf(getScene() == null ? null : getScene().getFocusOwner());
        chips.keySet().retainAll(wanted);
        wanted.forEach(each -> chips.computeIfAbsent(each, _ -> each instanceof Value(Facet facet, String value)
            ? chip(FacetText.name(state, facet, value), () -> state.filter().toggle(facet, value))
            : chip(FacetText.years(state, (Choice.Years) each), () -> state.filter().showYears(null))));
        List<Node> order = new ArrayList<>();
        wanted.forEach(each -> order.add(chips.get(each)));
        if (!order.isEmpty()) {
            order.add(clear);
        }
        getChildren().setAll(order);
        setVisible(!order.isEmpty());
        // Who takes away one after the other with the keyboard is not to look for the next.
        if (focused >= 0 && !order.isEmpty()) {
            order.get(Math.min(focused, order.size() - 1)).requestFocus();
        }
    }

    private Button chip(ObservableValue<String> words, Runnable remove) {
        Button chip = new Button();
        chip.getStyleClass().setAll("chip", "active-filter");
        HBox content = new HBox(Texts.bound(words, "name"), Icon.of("mdoal-close"));
        content.getStyleClass().add("content");
        chip.setGraphic(content);
        chip.setOnAction(_ -> remove.run());
        chip.accessibleTextProperty().bind(words.flatMap(name -> state.language().text("filter.remove", name)).when(Showing.of(chip)));
        return chip;
    }
}
