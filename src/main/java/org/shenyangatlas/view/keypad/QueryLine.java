package org.shenyangatlas.view.keypad;

import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.shenyangatlas.catalogue.Category;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.state.SiteFilter;
import org.shenyangatlas.view.Icon;
import org.shenyangatlas.view.Showing;
import org.shenyangatlas.view.Texts;

/// What has been typed, and how many sites it finds. No text field: the system would bring its own menus and keyboard.
///
/// State for CSS: `:blank`, when nothing has been typed and the prompt is shown.
final class QueryLine extends HBox {

    private static final PseudoClass BLANK = PseudoClass.getPseudoClass("blank");

    private final AtlasState state;

    QueryLine(AtlasState state, Query query) {
        this.state = state;
        SiteFilter filter = state.filter();
        getStyleClass().add("query-line");
        setId("query-line");
        setFocusTraversable(true);
        Region caret = new Region();
        caret.getStyleClass().add("caret");
        Label typed = Texts.bound(filter.predicate().flatMap(_ -> shown()), "typed");
        typed.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
        typed.setMinWidth(0);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label count = Texts.bound(filter.predicate().flatMap(_ -> counted(filter.found())), "count");
        count.setMinWidth(USE_PREF_SIZE);
        Button clear = new Button();
        clear.setGraphic(Icon.of("mdoal-close"));
        clear.getStyleClass().addAll("icon-button", "ghost");
        clear.setId("clear-query");
        clear.setOnAction(_ -> query.clear());
        var showing = Showing.of(this);
        clear.accessibleTextProperty().bind(state.language().text("search.clear").when(showing));
        getChildren().addAll(Icon.of("mdomz-search"), typed, gap, count, clear);
        filter.predicate().when(showing).subscribe(_ -> {
            boolean blank = filter.getQuery().isEmpty();
            pseudoClassStateChanged(BLANK, blank && filter.categories().isEmpty());
            clear.setVisible(filter.isActive());
            getChildren().remove(caret);
            getChildren().add(blank ? 1 : 2, caret);
        });
        setAccessibleRole(AccessibleRole.TEXT);
        accessibleTextProperty().bind(typed.textProperty().flatMap(words ->
            count.textProperty().map(number -> words + ", " + number)).when(showing));
    }

    /// The query; before anything is typed the chosen categories, or what can be typed.
    private ObservableValue<String> shown() {
        SiteFilter filter = state.filter();
        if (!filter.getQuery().isEmpty()) {
            return filter.queryProperty();
        }
        List<Category> chosen = state.catalogue().categories().stream()
            .filter(category -> filter.categories().contains(category.id())).toList();
        return chosen.isEmpty() ? state.language().text("search.prompt") : state.language().currentProperty()
            .map(tag -> chosen.stream().map(category -> category.name().in(tag)).collect(Collectors.joining(", ")));
    }

    private ObservableValue<String> counted(ObservableList<?> found) {
        return found.isEmpty() ? state.language().text("keypad.none")
            : found.size() == 1 ? state.language().text("keypad.one") : state.language().text("empty.sites", found.size());
    }
}
