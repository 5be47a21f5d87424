package org.shenyangatlas.shell.desktop;

import java.util.List;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.shenyangatlas.catalogue.Problem;
import org.shenyangatlas.shell.Sheet;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.view.Showing;
import org.shenyangatlas.view.Texts;

/// Tells that records were left out of the catalogue: a message that goes by itself, and on request the list.
final class LeftOut extends HBox {

    private static final Duration SHOWN = Duration.seconds(6);
    private static final double MARGIN = 24;

    private final PauseTransition going = new PauseTransition(SHOWN);
    private final Sheet list;

    LeftOut(AtlasState state, List<Problem> problems) {
        list = new Sheet(state, "left-out.title", Texts.label(state, "left-out.hint"), lines(problems));
        getStyleClass().add("toast");
        setManaged(false);
        setVisible(!problems.isEmpty());
        ObservableValue<String> words = problems.size() == 1 ? state.language().text("left-out.one")
            : state.language().text("left-out.many", problems.size());
        Label text = Texts.bound(words);
        text.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(text,
            Texts.button(state, "left-out.show", "", () -> {
                setVisible(false);
                list.open();
            }),
            Texts.iconButton(state, "detail.close", "mdoal-close", () -> setVisible(false), "ghost"));
        going.setOnFinished(_ -> setVisible(false));
        visibleProperty().subscribe(_ -> countDown());
        hoverProperty().subscribe(_ -> countDown());
        Showing.of(this).subscribe(_ -> countDown());
    }

    /// Not under the pointer, and not out of sight: a running clock would keep the whole window alive.
    private void countDown() {
        if (isVisible() && !isHover() && Showing.of(this).getValue()) {
            going.playFromStart();
        } else {
            going.stop();
        }
    }

    /// The list of what was left out, to be laid over everything.
    Sheet list() {
        return list;
    }

    /// At the bottom of the free part of the window, in the middle.
    void stand(Rectangle2D free) {
        double width = prefWidth(-1);
        double height = prefHeight(width);
        resizeRelocate(Math.round(free.getMinX() + (free.getWidth() - width) / 2), free.getMaxY() - height - MARGIN, width, height);
    }

    private static ScrollPane lines(List<Problem> problems) {
        VBox lines = new VBox();
        lines.getStyleClass().add("problem-list");
        problems.forEach(problem -> {
            Label line = new Label(problem.toString());
            line.getStyleClass().add("problem");
            line.setWrapText(true);
            lines.getChildren().add(line);
        });
        ScrollPane scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("paper-scroll");
        return scroll;
    }
}
