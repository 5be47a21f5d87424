package org.shenyangatlas.view.classroom;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.state.ClassList;
import org.shenyangatlas.state.ClassList.Refusal;
import org.shenyangatlas.view.Texts;

/// The parts its overlays are made of.
final class Classroom {

    private static final int KILOBYTE = 1024;

    private Classroom() {
    }

    /// A button the Tab key does not come to.
    static Button button(AtlasState state, String key, String id, Runnable action, String styleClass) {
        Button button = Texts.button(state, key, "", action, styleClass);
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setFocusTraversable(false);
        return button;
    }

    static Button icon(AtlasState state, String key, String icon, Runnable action) {
        Button button = Texts.iconButton(state, key, icon, action, "ghost");
        button.setFocusTraversable(false);
        return button;
    }

    /// Which file was not taken, what was expected, and what was found.
    static ObservableValue<String> words(AtlasState state, Refusal refusal) {
        var language = state.language();
        return switch (refusal.fault()) {
            case TOO_LARGE -> language.text("classroom.refused.large", refusal.file(), ClassList.LARGEST / KILOBYTE, refusal.found() / KILOBYTE);
            case TOO_LONG -> language.text("classroom.refused.long", refusal.file(), refusal.found(), ClassList.LONGEST);
            case NO_TEXT -> language.text("classroom.refused.binary", refusal.file(), refusal.found());
            case NO_NAMES -> language.text("classroom.refused.empty", refusal.file());
            case NO_LISTS -> language.text("classroom.refused.none", refusal.file());
            case UNREADABLE -> language.text("classroom.refused.unreadable", refusal.file());
        };
    }
}
