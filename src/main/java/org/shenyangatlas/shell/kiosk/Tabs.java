package org.shenyangatlas.shell.kiosk;

import java.util.function.BooleanSupplier;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.view.Icon;
import org.shenyangatlas.view.Showing;
import org.shenyangatlas.view.Texts;

/// The way to everything, along the lower edge: picture, map, find, quiz, the other language.
///
/// States of a tab for CSS: `:on`.
final class Tabs extends HBox {

    private static final PseudoClass ON = PseudoClass.getPseudoClass("on");

    private final AtlasState state;

    Tabs(AtlasState state) {
        this.state = state;
        getStyleClass().add("tabs");
    }

    /// @param on whether it is this one that is seen; asked whenever [#refresh] is called
    Tabs tab(String id, String key, String icon, Runnable action, BooleanSupplier on) {
        Button tab = Texts.button(state, key, icon, action, "tab");
        add(tab, id);
        tab.setUserData(on);
        return this;
    }

    /// Offers the other language in its own words; none where there is only one.
    Tabs otherLanguage() {
        if (state.catalogue().languages().size() > 1) {
            Button tab = new Button();
            tab.getStyleClass().add("tab");
            tab.setGraphic(Icon.of("mdomz-translate"));
            Texts.follow(tab, state.language().text("shell.other-language"));
            tab.accessibleTextProperty().bind(state.language().text("shell.speak-other").when(Showing.of(tab)));
            tab.setOnAction(_ -> state.language().speakOther());
            add(tab, "other-language");
        }
        return this;
    }

    void refresh() {
        getChildren().forEach(tab -> tab.pseudoClassStateChanged(ON,
            tab.getUserData() instanceof BooleanSupplier on && on.getAsBoolean()));
    }

    private void add(Button tab, String id) {
        tab.setId(id);
        tab.setContentDisplay(ContentDisplay.TOP);
        tab.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        tab.setPrefWidth(1); // all alike
        HBox.setHgrow(tab, Priority.ALWAYS);
        getChildren().add(tab);
    }
}
