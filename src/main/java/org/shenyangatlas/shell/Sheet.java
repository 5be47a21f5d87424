package org.shenyangatlas.shell;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.view.Texts;

/// A sheet of paper in the middle of the window, everything else dimmed; a click beside it or Esc closes it.
public class Sheet extends StackPane {

    private final VBox paper = new VBox();
    private final Button close;

    public Sheet(AtlasState state, String titleKey, Node... content) {
        getStyleClass().add("scrim");
        paper.getStyleClass().add("paper-sheet");
        paper.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        Label title = Texts.label(state, titleKey, "title-2");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        close = Texts.iconButton(state, "detail.close", "mdoal-close", this::close, "ghost", "close-button");
        HBox top = new HBox(title, gap, close);
        top.getStyleClass().add("top");
        paper.getChildren().add(top);
        paper.getChildren().addAll(content);
        getChildren().add(paper);
        setOnMouseClicked(event -> {
            if (event.getTarget() == this) {
                close();
            }
        });
        setVisible(false);
        setManaged(false);
    }

    public final void open() {
        setVisible(true);
        toFront();
        close.requestFocus();
    }

    public final void close() {
        setVisible(false);
    }
}
