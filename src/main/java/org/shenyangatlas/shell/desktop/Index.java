package org.shenyangatlas.shell.desktop;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.view.Texts;
import org.shenyangatlas.view.filter.CategoryChips;
import org.shenyangatlas.view.filter.SearchField;
import org.shenyangatlas.view.list.SiteListView;

/// The sheet at the left: title, search, categories, all sites, and how many there are.
final class Index extends VBox {

    private final SearchField search;

    /// @param showTours opens the list of tours
    /// @param showFigures opens the figures
    /// @param showKeys  opens the list of keys
    Index(AtlasState state, Runnable showTours, Runnable showFigures, Runnable showKeys) {
        getStyleClass().add("index");
        search = new SearchField(state);
        VBox finder = new VBox(search, new CategoryChips(state));
        finder.getStyleClass().add("finder");
        Region rule = new Region();
        rule.getStyleClass().add("rule");
        StackPane ruleLine = new StackPane(rule);
        ruleLine.getStyleClass().add("rule-line");
        SiteListView sites = new SiteListView(state);
        setVgrow(sites, Priority.ALWAYS);
        getChildren().addAll(masthead(state), finder, ruleLine, sites, tools(state, showTours, showFigures), status(state, showKeys));
    }

    SearchField search() {
        return search;
    }

    private static HBox masthead(AtlasState state) {
        VBox titles = new VBox(Texts.label(state, state.catalogue().title(), "title"),
            Texts.bound(state.language().other().map(state.catalogue().title()::in), "subtitle"));
        HBox masthead = new HBox(seal(), titles);
        masthead.getStyleClass().add("masthead");
        return masthead;
    }

    /// The atlas's own seal.
    static Label seal() {
        Label seal = new Label("沈阳");
        seal.getStyleClass().addAll("seal", "main-seal");
        seal.setMinWidth(USE_PREF_SIZE);
        return seal;
    }

    /// What else can be done with the sites.
    private static HBox tools(AtlasState state, Runnable showTours, Runnable showFigures) {
        Button tours = Texts.button(state, "tours.title", "mdoal-alt_route", showTours, "quiet");
        tours.getStyleClass().add("open-tours");
        Button quiz = Texts.button(state, "quiz.title", "mdomz-star_border", state::beginQuiz, "quiet");
        quiz.setId("open-quiz");
        HBox tools = new HBox(tours, quiz, Texts.button(state, "figures.open", "mdoal-bar_chart", showFigures, "quiet", "open-figures"));
        tools.getStyleClass().add("tools");
        return tools;
    }

    private static HBox status(AtlasState state, Runnable showKeys) {
        Region line = new Region();
        line.getStyleClass().add("separator-line");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button keys = Texts.button(state, "shell.keys", "mdoal-help_outline", showKeys, "quiet");
        Label key = new Label("?");
        key.getStyleClass().add("key-hint");
        HBox status = new HBox(
            Texts.bound(state.language().text("shell.counts", state.catalogue().sites().size())), line,
            Texts.bound(state.language().text("shell.counts.categories", state.catalogue().categories().size())),
            gap, keys, key);
        status.getStyleClass().add("status");
        return status;
    }
}
