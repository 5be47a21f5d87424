package org.shenyangatlas.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.view.Texts;

/// A sheet of paper in the middle of the window, everything else dimmed; a click beside it or Esc closes it. The Tab key
/// goes round within it.
public class Sheet extends StackPane {

    private final VBox paper = new VBox();
    /// Where the way round begins anew.
    private final Region top = new Region();
    private final Region bottom = new Region();
    private final Button close;
    private @Nullable Node before;

    public Sheet(AtlasState state, String titleKey, Node... content) {
        getStyleClass().add("scrim");
        paper.getStyleClass().add("paper-sheet");
        paper.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        Label title = Texts.label(state, titleKey, "title-2");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        close = Texts.iconButton(state, "detail.close", "mdoal-close", this::close, "ghost", "close-button");
        HBox head = new HBox(title, gap, close);
        head.getStyleClass().add("top");
        paper.getChildren().add(head);
        paper.getChildren().addAll(content);
        getChildren().addAll(top, paper, bottom);
        top.setManaged(false);
        bottom.setManaged(false);
        setOnMouseClicked(event -> {
            if (event.getTarget() == this) {
                close();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::goRound);
        setVisible(false);
        setManaged(false);
    }

    public final void open() {
        if (before == null && getScene() != null) {
            before = getScene().getFocusOwner();
        }
        setVisible(true);
        toFront();
        applyCss(); // what is to have the focus must be there
        begin();
    }

    /// What had the focus before has it again.
    public void close() {
        if (before != null && before.getScene() == getScene()) {
            before.requestFocus();
        }
        before = null;
        setVisible(false);
    }

    /// Gives the focus to what is used first.
    protected void begin() {
        close.requestFocus();
    }

    /// What the sheet is written on.
    protected final VBox paper() {
        return paper;
    }

    private void goRound(KeyEvent event) {
        if (event.getCode() != KeyCode.TAB || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        List<Node> stations = new ArrayList<>();
        collect(paper, stations);
        Node here = getScene().getFocusOwner();
        int place = stations.indexOf(here);
        if (event.isShiftDown()) {
            (place > 0 ? here : bottom).requestFocusTraversal(TraversalDirection.PREVIOUS);
        } else {
            (place >= 0 && place < stations.size() - 1 ? here : top).requestFocusTraversal(TraversalDirection.NEXT);
        }
        event.consume();
    }

    private static void collect(Parent parent, List<Node> stations) {
        for (Node node : parent.getChildrenUnmodifiable()) {
            if (!node.isVisible() || node.isDisabled()) {
                continue;
            }
            if (node.isFocusTraversable()) {
                stations.add(node);
            }
            if (node instanceof Parent inner) {
                collect(inner, stations);
            }
        }
    }
}
