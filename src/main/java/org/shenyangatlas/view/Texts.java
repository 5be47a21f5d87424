package org.shenyangatlas.view;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;
import org.shenyangatlas.catalogue.LocalizedText;
import org.shenyangatlas.state.AtlasState;

/// Controls whose words follow the language: bound, styled and accessible in one call.
public final class Texts {

    private static final Duration TOOLTIP_DELAY = Duration.millis(300);

    private Texts() {
    }

    /// A label with a text of the program.
    public static Label label(AtlasState state, String key, String... styleClasses) {
        return bound(state.language().text(key), styleClasses);
    }

    /// A label with a text of the catalogue.
    public static Label label(AtlasState state, LocalizedText text, String... styleClasses) {
        return bound(state.language().of(text), styleClasses);
    }

    /// A label that follows a text for as long as it shows.
    public static Label bound(ObservableValue<String> text, String... styleClasses) {
        Label label = new Label();
        label.getStyleClass().addAll(styleClasses);
        follow(label, text);
        return label;
    }

    public static void follow(Labeled control, ObservableValue<String> text) {
        control.textProperty().bind(text.when(Showing.of(control)));
    }

    /// A button with words, and an icon when its name is not empty.
    public static Button button(AtlasState state, String key, String icon, Runnable action, String... styleClasses) {
        Button button = new Button();
        if (!icon.isEmpty()) {
            button.setGraphic(Icon.of(icon));
        }
        button.getStyleClass().addAll(styleClasses);
        follow(button, state.language().text(key));
        button.setOnAction(_ -> action.run());
        return button;
    }

    /// A square button with an icon; its words are its accessible name and its tooltip.
    public static Button iconButton(AtlasState state, String key, String icon, Runnable action, String... styleClasses) {
        Button button = new Button();
        button.setGraphic(Icon.of(icon));
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.getStyleClass().add("icon-button");
        button.getStyleClass().addAll(styleClasses);
        button.setOnAction(_ -> action.run());
        ObservableValue<String> words = state.language().text(key).when(Showing.of(button));
        button.accessibleTextProperty().bind(words);
        Tooltip tooltip = new Tooltip();
        tooltip.setShowDelay(TOOLTIP_DELAY);
        tooltip.textProperty().bind(words);
        button.setTooltip(tooltip);
        return button;
    }
}
