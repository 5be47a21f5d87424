package org.shenyangatlas.view.lesson;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.shenyangatlas.catalogue.Site;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.view.NumberDisc;
import org.shenyangatlas.view.Showing;
import org.shenyangatlas.view.Texts;

/// All sites, to add one after the other; the one selected in the atlas comes first to hand.
final class SiteChoice extends VBox {

    private final ListView<Site> rows = new ListView<>();
    private final Consumer<Site> add;

    /// @param add receives the site that is to become a stop
    SiteChoice(AtlasState state, Consumer<Site> add) {
        this.add = add;
        getStyleClass().add("site-choice");
        rows.setId("all-sites");
        rows.getItems().setAll(state.catalogue().sites());
        rows.setCellFactory(_ -> new Row(state));
        rows.accessibleTextProperty().bind(state.language().text("list.spoken").when(Showing.of(rows)));
        rows.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                addChosen();
                event.consume();
            }
        });
        rows.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                addChosen();
            }
        });
        VBox.setVgrow(rows, Priority.ALWAYS);
        Button button = Texts.button(state, "lesson.add", "mdoal-add", this::addChosen, "icon-button", "outline", "step");
        button.setId("add-site");
        HBox tools = new HBox(button);
        tools.getStyleClass().add("tools");
        getChildren().addAll(Texts.label(state, "list.spoken", "heading"), rows, tools);
        Site selected = state.selection().getSelected();
        int first = selected == null ? 0 : state.catalogue().sites().indexOf(selected);
        rows.getSelectionModel().select(first);
        rows.scrollTo(Math.max(0, first - 2));
    }

    private void addChosen() {
        Site site = rows.getSelectionModel().getSelectedItem();
        if (site != null) {
            add.accept(site);
        }
    }

    private static final class Row extends ListCell<Site> {

        private final AtlasState state;

        Row(AtlasState state) {
            this.state = state;
            getStyleClass().add("stop-row");
            setPrefWidth(0); // as wide as the list, however long the name
        }

        @Override
        protected void updateItem(@Nullable Site site, boolean empty) {
            super.updateItem(site, empty);
            textProperty().unbind();
            if (empty || site == null) {
                setText("");
                setGraphic(null);
                return;
            }
            textProperty().bind(state.language().of(site.shortName()).when(Showing.of(this)));
            setGraphic(new NumberDisc(state, site));
        }
    }
}
