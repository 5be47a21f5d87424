package org.shenyangatlas.shell;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.view.Texts;

/// The list of keys, in two columns.
public final class KeysSheet extends Sheet {

    /// @param keys what is listed, in this order
    public KeysSheet(AtlasState state, List<? extends KeyCommand> keys) {
        super(state, "shell.keys", table(state, keys));
        setId("keys-sheet");
    }

    private static GridPane table(AtlasState state, List<? extends KeyCommand> commands) {
        GridPane table = new GridPane();
        table.getStyleClass().add("grid");
        int half = (commands.size() + 1) / 2;
        for (int i = 0; i < commands.size(); i++) {
            KeyCommand command = commands.get(i);
            HBox keys = new HBox();
            keys.getStyleClass().add("keys");
            command.written().forEach(key -> {
                Label label = new Label(key);
                label.getStyleClass().add("key-hint");
                label.setMinWidth(USE_PREF_SIZE);
                keys.getChildren().add(label);
            });
            Label words = Texts.label(state, command.words());
            words.setMinWidth(USE_PREF_SIZE);
            table.add(keys, i / half * 2, i % half);
            table.add(words, i / half * 2 + 1, i % half);
        }
        return table;
    }
}
