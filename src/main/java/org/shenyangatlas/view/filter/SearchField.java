package org.shenyangatlas.view.filter;

import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.view.Icon;
import org.shenyangatlas.view.Showing;
import org.shenyangatlas.view.Texts;

/// The field people type into. Results follow every key; Enter selects the first; Esc empties it, then leaves it. Under the
/// empty field stand the searches that led somewhere before.
public final class SearchField extends HBox {

    private static final PseudoClass ACTIVE = PseudoClass.getPseudoClass("active");

    private static final double BELOW = 6;

    private final TextField field = new TextField();
    private final RecentList recent;

    public SearchField(AtlasState state) {
        getStyleClass().add("search-field");
        field.setId("search");
        field.setMaxHeight(Double.MAX_VALUE); // all of the frame takes clicks
        HBox.setHgrow(field, Priority.ALWAYS);
        var showing = Showing.of(this);
        field.promptTextProperty().bind(state.language().text("search.prompt").when(showing));
        field.accessibleTextProperty().bind(state.language().text("search.prompt").when(showing));
        field.setText(state.filter().getQuery());
        // Changes only: the text a new field begins with is empty, and no query.
        field.textProperty().subscribe((_, text) -> state.filter().search(text == null ? "" : text));
        state.filter().queryProperty().when(showing).subscribe(query -> {
            if (!query.equals(field.getText())) {
                field.setText(query);
            }
        });
        field.focusedProperty().subscribe(focused -> pseudoClassStateChanged(ACTIVE, focused));
        field.setOnAction(_ -> {
            if (!state.filter().found().isEmpty()) {
                state.recentSearches().remember(field.getText());
                state.selection().select(state.filter().found().getFirst());
            }
        });
        recent = new RecentList(state, query -> {
            state.filter().search(query);
            field.requestFocus();
            field.end();
        }, field::requestFocus);
        recent.setManaged(false); // lies over what is below
        recent.visibleProperty().bind(focusWithinProperty().and(field.textProperty().isEmpty())
            .and(Bindings.isNotEmpty(state.recentSearches().queries())).when(showing));
        setViewOrder(-1);
        field.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE && !field.getText().isEmpty()) {
                state.filter().search("");
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE) {
                getParent().requestFocus();
                event.consume();
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> { // before the field moves its caret with it
            if (event.getCode() == KeyCode.DOWN && recent.isVisible()) {
                recent.begin();
                event.consume();
            }
        });
        Button clear = Texts.iconButton(state, "search.clear", "mdoal-close", () -> {
            state.filter().search("");
            field.requestFocus();
        }, "ghost", "clear-button");
        Label key = new Label("/");
        key.getStyleClass().add("key-hint");
        clear.visibleProperty().bind(field.textProperty().isNotEmpty());
        clear.managedProperty().bind(clear.visibleProperty());
        key.visibleProperty().bind(field.textProperty().isEmpty().and(field.focusedProperty().not()));
        key.managedProperty().bind(key.visibleProperty());
        getChildren().addAll(Icon.of("mdomz-search"), field, key, clear, recent);
    }

    /// Puts the caret into the field and marks what is there, so that typing replaces it.
    public void begin() {
        field.requestFocus();
        field.selectAll();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        recent.resizeRelocate(0, getHeight() + BELOW, getWidth(), recent.prefHeight(getWidth()));
    }
}
