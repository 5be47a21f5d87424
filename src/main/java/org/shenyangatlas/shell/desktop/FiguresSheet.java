package org.shenyangatlas.shell.desktop;

import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.shenyangatlas.shell.Sheet;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.view.figures.FigureCommands;
import org.shenyangatlas.view.figures.FiguresView;

/// The city in figures, on a sheet as large as the window.
final class FiguresSheet extends Sheet {

    private final FiguresView figures;

    FiguresSheet(AtlasState state, FigureCommands commands) {
        this(state, new FiguresView(state, commands));
    }

    private FiguresSheet(AtlasState state, FiguresView figures) {
        super(state, "figures.title", figures);
        this.figures = figures;
        setId("figures-sheet");
        VBox.setVgrow(figures, Priority.ALWAYS);
        paper().getStyleClass().add("figures-paper");
    }

    @Override
    protected void begin() {
        figures.begin();
    }
}
