package org.shenyangatlas.view.keypad;

import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import org.shenyangatlas.state.Marked;

/// A text whose marked letters stand out: style classes `plain` and `marked`.
final class MarkedText extends TextFlow {

    private @Nullable Marked shown;

    MarkedText(String styleClass) {
        getStyleClass().addAll("marked-text", styleClass);
    }

    void show(Marked text) {
        if (text.equals(shown)) {
            return;
        }
        shown = text;
        getChildren().setAll(text.parts().stream().map(MarkedText::part).toList());
    }

    private static Text part(Marked.Part part) {
        Text text = new Text(part.text());
        text.getStyleClass().add(part.marked() ? "marked" : "plain");
        return text;
    }
}
