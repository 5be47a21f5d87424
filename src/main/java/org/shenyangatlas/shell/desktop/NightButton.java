package org.shenyangatlas.shell.desktop;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.view.Icon;
import org.shenyangatlas.view.Showing;
import org.shenyangatlas.view.Texts;

/// Offers night by day and day by night.
final class NightButton extends Button {

    private static final Duration TOOLTIP_DELAY = Duration.millis(300);

    NightButton(AtlasState state, String... styleClasses) {
        setId("night");
        getStyleClass().addAll(styleClasses);
        var words = state.appearance().night()
            .flatMap(night -> state.language().text(night ? "shell.day" : "shell.night"));
        Texts.follow(this, words);
        var showing = Showing.of(this);
        accessibleTextProperty().bind(words.when(showing));
        Tooltip tooltip = new Tooltip();
        tooltip.setShowDelay(TOOLTIP_DELAY);
        tooltip.textProperty().bind(words.when(showing));
        setTooltip(tooltip);
        state.appearance().night().when(showing)
            .subscribe(night -> setGraphic(Icon.of(night ? "mdomz-wb_sunny" : "mdomz-nights_stay")));
        setOnAction(_ -> state.appearance().switchNight());
    }
}
