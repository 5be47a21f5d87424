package org.shenyangatlas.view.filter;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.shenyangatlas.catalogue.District;
import org.shenyangatlas.catalogue.Position;
import org.shenyangatlas.catalogue.Site;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.state.Choice.Years;
import org.shenyangatlas.state.Facet;
import org.shenyangatlas.view.MoreBelow;
import org.shenyangatlas.view.Showing;
import org.shenyangatlas.view.Texts;

/// Every way to narrow the sites down besides search and categories, each value with the number of sites it would show.
///
/// What does not tell sites apart, because all have the same, is left out.
public final class FilterPanel extends VBox {

    private final AtlasState state;
    private final Region head;
    private final VBox sections = new VBox();
    private final Region foot;

    /// @param close closes it
    public FilterPanel(AtlasState state, Runnable close) {
        this.state = state;
        getStyleClass().addAll("card", "filter-panel");
        head = head(close);
        foot = foot();
        sections.getStyleClass().add("sections");
        addFacet(Facet.DISTRICT);
        addFacet(Facet.PARTNER);
        addYears();
        addFacet(Facet.PICTURE);
        addFacet(Facet.ACCURACY);
        ScrollPane scroll = new ScrollPane(sections);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        MoreBelow more = new MoreBelow(scroll);
        StackPane.setAlignment(more, javafx.geometry.Pos.BOTTOM_CENTER);
        StackPane middle = new StackPane(scroll, more);
        setVgrow(middle, Priority.ALWAYS);
        middle.setMinHeight(0);
        getChildren().addAll(head, middle, foot);
    }

    /// As high as everything in it, so that nothing has to be scrolled where there is room.
    @Override
    protected double computePrefHeight(double width) {
        double inner = width < 0 ? width : width - snappedLeftInset() - snappedRightInset();
        return snappedTopInset() + head.prefHeight(inner) + sections.prefHeight(inner) + foot.prefHeight(inner) + snappedBottomInset();
    }

    private HBox head(Runnable close) {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button closing = Texts.iconButton(state, "detail.close", "mdoal-close", close, "ghost", "close-button");
        closing.setId("close-filters");
        HBox made = new HBox(Texts.label(state, "filter.title", "title"), gap, closing);
        made.getStyleClass().add("head");
        return made;
    }

    private HBox foot() {
        Label result = new Label();
        result.getStyleClass().add("result");
        int all = state.catalogue().sites().size();
        var showing = Showing.of(result);
        result.textProperty().bind(state.filter().predicate().flatMap(_ ->
            state.language().text("filter.result", state.filter().found().size(), all)).when(showing));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button undo = Texts.iconButton(state, "filter.undo", "mdomz-undo", state.filter()::undo, "ghost", "undo-filter");
        undo.disableProperty().bind(state.filter().undoableProperty().map(can -> !can).when(Showing.of(undo)));
        Button clear = Texts.button(state, "filter.clear", "", state.filter()::clear, "quiet", "clear-all");
        clear.disableProperty().bind(Bindings.createBooleanBinding(() -> !state.filter().isActive(),
            state.filter().choiceProperty(), state.filter().queryProperty()).when(Showing.of(clear)));
        HBox made = new HBox(result, gap, undo, clear);
        made.getStyleClass().add("foot");
        return made;
    }

    private void addFacet(Facet facet) {
        List<String> values = values(facet);
        List<Site> sites = state.catalogue().sites();
        boolean telling = sites.stream().map(site -> java.util.Set.copyOf(facet.values(site))).distinct().limit(2).count() > 1;
        if (!telling) {
            return;
        }
        FlowPane chips = new FlowPane();
        chips.getStyleClass().add("chips");
        chips.setId("filter-" + facet.name().toLowerCase(java.util.Locale.ROOT));
        values.forEach(value -> chips.getChildren().add(new FacetChip(state, facet, value)));
        sections.getChildren().add(section(Texts.label(state, FacetText.key(facet), "heading"), chips));
    }

    /// Those of the catalogue's sites: districts and accuracies in their own order, others the most frequent first.
    private List<String> values(Facet facet) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        switch (facet) {
            case DISTRICT -> state.catalogue().districts().stream().map(District::id).forEach(id -> numbers.put(id, 0));
            case ACCURACY -> List.of(Position.Status.values()).forEach(status -> numbers.put(status.name(), 0));
            case PICTURE -> List.of(Facet.ON_PICTURE, Facet.OFF_PICTURE).forEach(value -> numbers.put(value, 0));
            default -> { }
        }
        state.catalogue().sites().forEach(site -> facet.values(site).forEach(value -> numbers.merge(value, 1, Integer::sum)));
        numbers.values().removeIf(number -> number == 0);
        return facet != Facet.PARTNER ? List.copyOf(numbers.keySet()) : numbers.entrySet().stream()
            .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()).thenComparing(Map.Entry.comparingByKey()))
            .map(Map.Entry::getKey).toList();
    }

    private void addYears() {
        List<Integer> years = state.catalogue().sites().stream().map(Site::year).filter(Objects::nonNull).toList();
        Optional<YearScale> scale = YearScale.of(years);
        if (scale.isEmpty()) {
            return;
        }
        Label chosen = new Label();
        chosen.getStyleClass().add("chosen");
        chosen.textProperty().bind(state.filter().choiceProperty().flatMap(choice -> words(choice.years())).when(Showing.of(chosen)));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox title = new HBox(Texts.label(state, "filter.founded", "heading"), gap, chosen);
        title.getStyleClass().add("title-line");
        VBox section = section(title, new YearRange(state, scale.get()));
        int unknown = state.catalogue().sites().size() - years.size();
        if (unknown > 0) {
            Label note = Texts.bound(state.language().text("filter.years.unknown", unknown), "note");
            note.setWrapText(true);
            section.getChildren().add(note);
        }
        sections.getChildren().add(section);
    }

    private ObservableValue<String> words(@org.jspecify.annotations.Nullable Years years) {
        return years == null ? state.language().text("filter.years.any") : FacetText.years(state, years);
    }

    private static VBox section(Region title, Region content) {
        VBox section = new VBox(title, content);
        section.getStyleClass().add("section");
        return section;
    }
}
