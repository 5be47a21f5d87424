package org.shenyangatlas.shell.desktop;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.view.Icon;
import org.shenyangatlas.view.Showing;

/// Out into the world, and back to the city.
///
/// State for CSS: `:on` (the world is shown).
final class WorldButton extends Button {

    private static final PseudoClass ON = PseudoClass.getPseudoClass("on");
    private static final Duration DELAY = Duration.millis(300);

    WorldButton(AtlasState state) {
        setId("world");
        getStyleClass().addAll("icon-button", "ghost", "world-button");
        setGraphic(Icon.of("mdoal-language"));
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setOnAction(_ -> state.connections().switchShown());
        var showing = Showing.of(this);
        var words = state.connections().shownProperty()
            .flatMap(shown -> state.language().text(shown ? "world.back" : "world.title")).when(showing);
        accessibleTextProperty().bind(words);
        Tooltip tooltip = new Tooltip();
        tooltip.setShowDelay(DELAY);
        tooltip.textProperty().bind(words);
        setTooltip(tooltip);
        state.connections().shownProperty().when(showing).subscribe(shown -> pseudoClassStateChanged(ON, shown));
    }
}
