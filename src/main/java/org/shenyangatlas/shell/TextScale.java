package org.shenyangatlas.shell;

import java.util.List;
import javafx.scene.Parent;
import org.shenyangatlas.state.TextSize;
import org.shenyangatlas.view.Showing;

/// Lets the stylesheets know how large text is to be: style classes `text-115` to `text-200` of a root, none at the usual size.
public final class TextScale {

    private static final String PREFIX = "text-";
    private static final List<String> CLASSES = TextSize.PERCENTS.stream().skip(1).map(percent -> PREFIX + percent).toList();

    private TextScale() {
    }

    /// Keeps a root at a size for as long as it shows.
    public static void follow(Parent root, TextSize size) {
        size.percentProperty().when(Showing.of(root)).subscribe(percent -> {
            root.getStyleClass().removeAll(CLASSES);
            String wanted = PREFIX + percent;
            if (CLASSES.contains(wanted)) {
                root.getStyleClass().add(wanted);
            }
            root.requestLayout();
        });
    }
}
