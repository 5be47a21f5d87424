package org.shenyangatlas.shell.desktop;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.shenyangatlas.state.Arrangement.Large;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.view.Showing;
import org.shenyangatlas.view.Texts;

/// What stands for the index in a narrower window: picture or map, the sites, language, night and keys as buttons.
final class Rail extends VBox {

    private static final PseudoClass ON = PseudoClass.getPseudoClass("on");

    /// @param showSites opens and closes the index as a drawer
    /// @param showTours opens the list of tours
    /// @param showFigures opens the figures
    /// @param present   begins a talk
    /// @param showKeys  opens the list of keys
    Rail(AtlasState state, Runnable showSites, Runnable showTours, Runnable showFigures, Runnable present, Runnable showKeys) {
        getStyleClass().add("rail");
        Region space = new Region();
        space.getStyleClass().add("gap");
        Region gap = new Region();
        setVgrow(gap, Priority.ALWAYS);
        Button sites = Texts.button(state, "shell.sites", "mdoal-format_list_numbered", showSites, "quiet");
        sites.setId("open-sites");
        getChildren().addAll(Index.seal(), space,
            enlarge(state, "shell.picture", "mdoal-image", Large.PICTURE),
            enlarge(state, "shell.map", "mdomz-map", Large.MAP), sites,
            Texts.button(state, "tours.title", "mdoal-alt_route", showTours, "quiet", "open-tours"),
            Texts.button(state, "quiz.title", "mdomz-star_border", state::beginQuiz, "quiet"),
            Texts.button(state, "figures.open", "mdoal-bar_chart", showFigures, "quiet", "open-figures"), gap,
            Texts.button(state, "shell.present", "mdomz-present_to_all", present, "quiet"),
            new NightButton(state, "quiet"), new LanguageButton(state, "quiet"),
            Texts.button(state, "shell.keys", "mdoal-help_outline", showKeys, "quiet"));
    }

    private static Button enlarge(AtlasState state, String key, String icon, Large which) {
        Button button = Texts.button(state, key, icon, () -> state.arrangement().enlarge(which), "quiet");
        state.arrangement().largeProperty().when(Showing.of(button))
            .subscribe(large -> button.pseudoClassStateChanged(ON, large == which));
        return button;
    }
}
