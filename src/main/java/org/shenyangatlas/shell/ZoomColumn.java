package org.shenyangatlas.shell;

import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.view.Texts;
import org.shenyangatlas.view.Zoomable;

/// Zoom in, zoom out, show all: for whichever of picture and map is large. A shell may have more buttons below them.
public final class ZoomColumn extends VBox {

    public ZoomColumn(AtlasState state, Supplier<Zoomable> large, Button... more) {
        getStyleClass().add("zoom-column");
        getChildren().addAll(
            Texts.iconButton(state, "shell.zoom-in", "mdoal-add", () -> large.get().zoomIn(), "ghost"), line(),
            Texts.iconButton(state, "shell.zoom-out", "mdomz-remove", () -> large.get().zoomOut(), "ghost"), line(),
            Texts.iconButton(state, "shell.show-all", "mdoal-fullscreen", () -> large.get().showAll(), "ghost"));
        for (Button button : more) {
            getChildren().addAll(line(), button);
        }
    }

    private static Region line() {
        Region line = new Region();
        line.getStyleClass().add("line-between");
        return line;
    }
}
