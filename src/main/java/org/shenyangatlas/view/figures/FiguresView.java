package org.shenyangatlas.view.figures;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.shenyangatlas.catalogue.Figure;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.view.Texts;

/// The city in figures: numbers first, charts below, each with its sources.
public final class FiguresView extends VBox {

    private final Button timeline;

    public FiguresView(AtlasState state, FigureCommands commands) {
        getStyleClass().add("figures-view");
        List<Figure> all = state.catalogue().figures();
        timeline = Texts.button(state, "timeline.title", "mdomz-timeline", commands::showTimeline, "icon-button", "outline", "step");
        timeline.setId("open-timeline");
        HBox tools = new HBox(timeline);
        tools.getStyleClass().add("tools");
        VBox page = new VBox();
        page.getStyleClass().add("page");
        if (all.isEmpty()) {
            page.getChildren().add(Texts.label(state, "figures.none", "hint"));
        } else {
            Button save = Texts.button(state, "figures.save-all", "mdoal-grid_on",
                () -> commands.saveTable(state.language().textNow("figures.title"), all), "icon-button", "outline", "step");
            save.setId("save-figures");
            tools.getChildren().add(save);
            page.getChildren().addAll(numbers(state, all), charts(state, all, commands));
        }
        Label hint = Texts.label(state, "figures.hint", "muted");
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        tools.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(hint, Priority.ALWAYS);
        hint.setMaxWidth(Double.MAX_VALUE);
        HBox head = new HBox(hint, tools);
        head.getStyleClass().add("head");
        ScrollPane scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("paper-scroll");
        setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head, scroll);
    }

    /// Gives the focus to what is used first.
    public void begin() {
        timeline.requestFocus();
    }

    private static CardGrid numbers(AtlasState state, List<Figure> all) {
        CardGrid numbers = new CardGrid(13, 7, .8, all.stream().filter(figure -> figure.kind() == Figure.Kind.NUMBER)
            .map(figure -> new NumberTile(state, figure)).toList());
        numbers.getStyleClass().add("numbers");
        return numbers;
    }

    private static CardGrid charts(AtlasState state, List<Figure> all, FigureCommands commands) {
        CardGrid charts = new CardGrid(24, 3, 1.07, all.stream().filter(figure -> figure.kind() != Figure.Kind.NUMBER)
            .map(figure -> new FigureCard(state, figure, commands)).toList());
        charts.getStyleClass().add("charts");
        return charts;
    }
}
