package org.shenyangatlas.view.keypad;

import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.view.Texts;
import org.shenyangatlas.view.TouchPane;

/// Finding a site by touch: the query, what it finds, and the keypad. Upright the keypad is below; lying it is to the right.
///
/// A sheet along the lower edge of the window, of [#heightIn]. A keyboard that is plugged in types as well.
public final class FindView extends TouchPane {

    private static final double UPRIGHT = 1400;
    private static final double LYING = 712;
    private static final double MARGIN = 40;
    private static final double EDGE = 24;
    private static final double LINE = 96;
    private static final double HINT = 64;
    private static final double KEYS = 5 * 92 + 4 * Keypad.GAP;
    /// What the keypad takes of a screen that lies.
    private static final double KEYPAD_WIDTH = 1000;

    private final QueryLine line;
    private final FoundList list;
    private final Region ground = new Region();
    private final Region board = new Region();
    private final Label hint;
    private final Keypad keypad;

    /// @param done leaves the search: Done was pressed, or a site chosen, which is selected by then
    public FindView(AtlasState state, Runnable done) {
        super(UPRIGHT, LYING);
        Query query = new Query(state, done);
        line = new QueryLine(state, query);
        list = new FoundList(state, query);
        hint = Texts.label(state, "keypad.hint", "hint");
        keypad = new Keypad(state, query);
        ground.getStyleClass().add("ground");
        ground.setCache(true); // its shadow is painted once
        board.getStyleClass().add("keyboard-ground");
        show(ground, board, line, list, hint, keypad);
        getStyleClass().add("find-view");
        addEventFilter(KeyEvent.KEY_PRESSED, event -> press(event, query));
        addEventFilter(KeyEvent.KEY_TYPED, event -> type(event, query));
    }

    /// How high it is to be in a window of this size: upright it leaves the upper part to the picture.
    public static double heightIn(double windowWidth, double windowHeight) {
        double needed = windowWidth < windowHeight ? UPRIGHT : LYING;
        return Math.min(windowHeight, Math.ceil(needed * factor(windowWidth, windowHeight, needed, needed)));
    }

    /// Gives the line the keyboard's focus, so that a keyboard types into it.
    public void begin() {
        line.requestFocus();
    }

    @Override
    protected void arrange(double width, double height, boolean upright) {
        double left = upright ? 0 : width - KEYPAD_WIDTH;
        double keysTop = height - KEYS - EDGE;
        double hintTop = keysTop - HINT;
        double listWidth = (upright ? width : left) - 2 * MARGIN;
        double listTop = upright ? MARGIN + LINE + 12 : EDGE;
        ground.resizeRelocate(0, 0, width, height);
        board.resizeRelocate(left, upright ? hintTop : 0, width - left, height - (upright ? hintTop : 0));
        line.resizeRelocate(upright ? MARGIN : left + EDGE, upright ? MARGIN : EDGE, upright ? listWidth : KEYPAD_WIDTH - 2 * EDGE, LINE);
        list.resizeRelocate(MARGIN, listTop, listWidth, (upright ? hintTop : height) - listTop);
        hint.resizeRelocate(left + EDGE + 14, hintTop, width - left - 2 * EDGE - 14, HINT);
        keypad.resizeRelocate(left + EDGE, keysTop, width - left - 2 * EDGE, KEYS);
    }

    private static void press(KeyEvent event, Query query) {
        if (event.getCode() == KeyCode.BACK_SPACE) {
            query.deleteLast();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && !(event.getTarget() instanceof ButtonBase)) {
            query.chooseFirst();
            event.consume();
        }
    }

    private static void type(KeyEvent event, Query query) {
        String typed = event.getCharacter();
        boolean onButton = event.getTarget() instanceof ButtonBase && typed.equals(" ");
        if (typed.length() == 1 && !event.isShortcutDown() && !onButton
            && (Character.isLetterOrDigit(typed.charAt(0)) || typed.equals(" "))) {
            query.type(typed.charAt(0));
            event.consume();
        }
    }
}
