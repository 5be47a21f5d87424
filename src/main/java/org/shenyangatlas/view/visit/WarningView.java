package org.shenyangatlas.view.visit;

import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.state.Visit;
import org.shenyangatlas.view.Icon;
import org.shenyangatlas.view.Showing;

/// Whether anybody is still there, over everything else. A tap beside the card says yes, as its large button does; nothing else
/// answers.
public final class WarningView extends StackPane {

    private final Button keep;

    public WarningView(AtlasState state, Visit visit) {
        getStyleClass().addAll("scrim", "warning-view");
        VBox title = words(state, "kiosk.still-there");
        title.getStyleClass().add("title");
        keep = button(state, "kiosk.keep-browsing", visit::keepBrowsing);
        keep.getStyleClass().add("seal-button");
        keep.setId("keep-browsing");
        keep.setDefaultButton(true);
        Button again = button(state, "kiosk.start-again", visit::startAgain);
        again.getStyleClass().add("outline");
        again.setId("start-again");
        ((HBox) again.getGraphic()).getChildren().addFirst(Icon.of("mdomz-replay"));
        VBox card = new VBox(new CountdownRing(visit), title, keep, again);
        card.getStyleClass().addAll("card", "warning-card");
        card.setMaxHeight(USE_PREF_SIZE);
        getChildren().add(card);
        setOnMouseClicked(event -> {
            if (event.getTarget() == this) {
                visit.keepBrowsing();
            }
        });
    }

    /// Gives the focus to the button that says yes.
    public void begin() {
        keep.requestFocus();
    }

    private static Button button(AtlasState state, String key, Runnable action) {
        HBox content = new HBox(words(state, key));
        content.getStyleClass().add("content");
        Button button = new Button();
        button.setGraphic(content);
        button.setMaxWidth(Double.MAX_VALUE);
        button.accessibleTextProperty().bind(state.language().text(key).when(Showing.of(button)));
        button.setOnAction(_ -> action.run());
        return button;
    }

    private static VBox words(AtlasState state, String key) {
        VBox words = new VBox();
        words.getStyleClass().add("words");
        BothLanguages.lines(state, key).forEach(words.getChildren()::add);
        return words;
    }
}
