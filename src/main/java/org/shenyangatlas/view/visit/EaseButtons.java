package org.shenyangatlas.view.visit;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.view.Showing;
import org.shenyangatlas.view.Texts;

/// What makes it easier to read and to reach: larger text, and everything that can be touched in the lower half.
///
/// States for CSS: `:on`.
public final class EaseButtons {

    /// Percent; pressing goes round.
    private static final List<Integer> SIZES = List.of(100, 130, 150);
    private static final PseudoClass ON = PseudoClass.getPseudoClass("on");

    private EaseButtons() {
    }

    /// Goes to the next size of text, from the largest to the usual.
    public static Button largeText(AtlasState state, String... styleClasses) {
        Button button = Texts.iconButton(state, "kiosk.large-text", "mdoal-format_size", () -> enlarge(state), styleClasses);
        button.getStyleClass().add("large-text");
        state.textSize().percentProperty().when(Showing.of(button))
            .subscribe(percent -> button.pseudoClassStateChanged(ON, percent.intValue() > SIZES.getFirst()));
        return button;
    }

    /// Lowers everything, or puts it back.
    public static Button lower(AtlasState state, String... styleClasses) {
        Button button = Texts.iconButton(state, "kiosk.lower", "mdomz-vertical_align_bottom",
            () -> state.arrangement().lower(!state.arrangement().isLowered()), styleClasses);
        button.getStyleClass().add("lower");
        state.arrangement().loweredProperty().when(Showing.of(button))
            .subscribe(lowered -> button.pseudoClassStateChanged(ON, lowered));
        return button;
    }

    private static void enlarge(AtlasState state) {
        int now = state.textSize().getPercent();
        state.textSize().choose(SIZES.stream().filter(size -> size > now).findFirst().orElse(SIZES.getFirst()));
    }
}
