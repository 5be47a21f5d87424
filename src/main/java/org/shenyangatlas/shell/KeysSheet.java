package org.shenyangatlas.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.view.Showing;
import org.shenyangatlas.view.Texts;

/// The list of keys, in as many columns as it takes for all to be seen at once.
public final class KeysSheet extends Sheet {

    /// So many rows fit the smallest window.
    private static final int MOST_ROWS = 20;

    /// Keys that belong together.
    ///
    /// @param heading key of the text above them; "" for none
    public record Group(String heading, List<? extends KeyCommand> keys) {
    }

    /// @param groups what is listed, in this order
    public KeysSheet(AtlasState state, List<Group> groups) {
        super(state, "shell.keys", scrolled(state, tables(state, groups)));
        setId("keys-sheet");
    }

    /// Where the window is too small for all of it; the arrow keys move it then.
    private static ScrollPane scrolled(AtlasState state, FlowPane tables) {
        ScrollPane scroll = new ScrollPane(tables);
        scroll.getStyleClass().add("paper-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.accessibleTextProperty().bind(state.language().text("shell.keys").when(Showing.of(scroll)));
        scroll.focusTraversableProperty().bind(Bindings.createBooleanBinding(
            () -> tables.getHeight() > scroll.getViewportBounds().getHeight() + 1, tables.heightProperty(), scroll.viewportBoundsProperty()));
        return scroll;
    }

    private static FlowPane tables(AtlasState state, List<Group> groups) {
        FlowPane tables = new FlowPane();
        tables.setPrefWrapLength(Double.MAX_VALUE);
        List<List<Group>> columns = columns(groups);
        tables.getStyleClass().add("tables");
        if (columns.size() > 2) {
            tables.getStyleClass().add("many");
        }
        columns.forEach(column -> tables.getChildren().add(table(state, column)));
        return tables;
    }

    /// Groups that fit one column together share it; one that fits none is divided evenly.
    static List<List<Group>> columns(List<Group> groups) {
        List<List<Group>> columns = new ArrayList<>();
        int rows = MOST_ROWS;
        for (Group group : groups) {
            int count = group.keys().size();
            int most = Math.ceilDiv(count, Math.ceilDiv(count, MOST_ROWS));
            for (int from = 0; from < count; from += most) {
                Group part = new Group(from == 0 ? group.heading() : "", group.keys().subList(from, Math.min(count, from + most)));
                if (from > 0 || rows + part.keys().size() > MOST_ROWS) {
                    columns.add(new ArrayList<>());
                    rows = 0;
                }
                columns.getLast().add(part);
                rows += part.keys().size();
            }
        }
        return columns;
    }

    private static GridPane table(AtlasState state, List<Group> groups) {
        GridPane table = new GridPane();
        table.getStyleClass().add("grid");
        int row = 0;
        for (Group group : groups) {
            if (!group.heading().isEmpty()) {
                table.add(Texts.label(state, group.heading(), "heading"), 0, row++, 2, 1);
            }
            for (KeyCommand command : group.keys()) {
                Label words = Texts.label(state, command.words(), "words");
                words.setWrapText(true);
                words.setMinHeight(USE_PREF_SIZE);
                table.addRow(row++, keys(command), words);
            }
        }
        return table;
    }

    private static FlowPane keys(KeyCommand command) {
        FlowPane keys = new FlowPane();
        keys.getStyleClass().add("keys");
        command.written().forEach(key -> {
            Label label = new Label(key);
            label.getStyleClass().add("key-hint");
            label.setMinWidth(USE_PREF_SIZE);
            keys.getChildren().add(label);
        });
        return keys;
    }
}
