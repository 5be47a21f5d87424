package org.shenyangatlas.shell.desktop;

import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import org.shenyangatlas.shell.Shortcut;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.view.Texts;

/// The list of keys, in two columns.
final class KeysSheet extends Sheet {

    KeysSheet(AtlasState state) {
        super(state, "shell.keys", table(state));
        setId("keys-sheet");
    }

    private static GridPane table(AtlasState state) {
        GridPane table = new GridPane();
        table.getStyleClass().add("grid");
        int half = (Shortcut.values().length + 1) / 2;
        for (Shortcut shortcut : Shortcut.values()) {
            HBox keys = new HBox();
            keys.getStyleClass().add("keys");
            shortcut.written().forEach(key -> {
                Label label = new Label(key);
                label.getStyleClass().add("key-hint");
                label.setMinWidth(USE_PREF_SIZE);
                keys.getChildren().add(label);
            });
            Label words = Texts.label(state, shortcut.words());
            words.setMinWidth(USE_PREF_SIZE);
            table.add(keys, shortcut.ordinal() / half * 2, shortcut.ordinal() % half);
            table.add(words, shortcut.ordinal() / half * 2 + 1, shortcut.ordinal() % half);
        }
        return table;
    }
}
