package org.shenyangatlas.view.keypad;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.Region;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.view.Icon;
import org.shenyangatlas.view.Showing;
import org.shenyangatlas.view.Texts;

/// Digits and letters in ten columns, and the keys for what is not a letter. A key acts when it is let go, once.
final class Keypad extends Region {

    static final double GAP = 10;
    private static final int COLUMNS = 10;

    /// A key and how wide it is beside the others of its row.
    private record Key(Button button, double share) {
    }

    private final List<List<Key>> rows = new ArrayList<>();

    Keypad(AtlasState state, Query query) {
        getStyleClass().add("keypad");
        rows.add(letters("1234567890", query));
        rows.add(letters("qwertyuiop", query));
        rows.add(letters("asdfghjkl", query));
        List<Key> last = letters("zxcvbnm", query);
        last.add(new Key(backspace(state, query), 1.4));
        rows.add(last);
        rows.add(List.of(key(state, "keypad.clear", "key-clear", query::clear, 2.1, "named"),
            key(state, "keypad.space", "key-space", () -> query.type(' '), 5.3, "named"),
            key(state, "keypad.done", "key-done", query::finish, 2.6, "primary")));
        rows.forEach(row -> row.forEach(key -> getChildren().add(key.button())));
    }

    private static List<Key> letters(String letters, Query query) {
        List<Key> row = new ArrayList<>();
        for (char letter : letters.toCharArray()) {
            Button button = new Button(String.valueOf(letter));
            button.getStyleClass().add("key");
            button.setId("key-" + letter);
            button.setOnAction(_ -> query.type(letter));
            row.add(new Key(button, 1));
        }
        return row;
    }

    private static Button backspace(AtlasState state, Query query) {
        Button button = new Button();
        button.setGraphic(Icon.of("mdoal-backspace"));
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.getStyleClass().addAll("key", "named");
        button.setId("key-backspace");
        button.setOnAction(_ -> query.deleteLast());
        button.accessibleTextProperty().bind(state.language().text("keypad.backspace").when(Showing.of(button)));
        return button;
    }

    private static Key key(AtlasState state, String words, String id, Runnable action, double share, String styleClass) {
        Button button = Texts.button(state, words, "", action, "key", styleClass);
        button.setId(id);
        return new Key(button, share);
    }

    @Override
    protected void layoutChildren() {
        double width = snapSizeX(getWidth());
        double height = (getHeight() - (rows.size() - 1) * GAP) / rows.size();
        double column = (width - (COLUMNS - 1) * GAP) / COLUMNS;
        double y = 0;
        for (List<Key> row : rows) {
            double indent = row.size() == COLUMNS - 1 ? (column + GAP) / 2 : 0;
            double share = (width - 2 * indent - (row.size() - 1) * GAP) / row.stream().mapToDouble(Key::share).sum();
            double x = indent;
            for (Key key : row) {
                double keyWidth = share * key.share();
                key.button().resizeRelocate(Math.round(x), Math.round(y), Math.round(x + keyWidth) - Math.round(x), Math.round(height));
                x += keyWidth + GAP;
            }
            y += height + GAP;
        }
    }
}
