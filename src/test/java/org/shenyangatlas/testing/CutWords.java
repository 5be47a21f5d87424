package org.shenyangatlas.testing;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;

/// Words that end in an ellipsis on screen but not in truth.
public final class CutWords {

    /// In the list the name in the other language gives way first; the site's panel has it in full.
    private static final Set<String> MAY_BE_CUT = Set.of("other-name");

    private CutWords() {
    }

    /// Everything that is cut off in a window, with what is seen of it.
    public static Set<String> in(AtlasWindow window) {
        return window.seen(".text").stream().filter(text -> text instanceof Text && text.getParent() instanceof Labeled)
            .filter(text -> {
                Labeled label = (Labeled) text.getParent();
                return label.getContentDisplay() != ContentDisplay.GRAPHIC_ONLY
                    && label.getStyleClass().stream().noneMatch(MAY_BE_CUT::contains)
                    && !((Text) text).getText().equals(label.getText());
            })
            .map(text -> ((Labeled) text.getParent()).getText() + " (" + ((Text) text).getText() + ")")
            .collect(Collectors.toCollection(TreeSet::new));
    }
}
