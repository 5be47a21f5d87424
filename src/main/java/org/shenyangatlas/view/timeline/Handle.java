package org.shenyangatlas.view.timeline;

import java.util.function.IntConsumer;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.shenyangatlas.view.Showing;

/// One end of the range. Left and Right move it by a year, with Shift by ten; Home and End as far as it goes.
final class Handle extends StackPane {

    private static final int STRIDE = 10;
    /// Further than any year: as far as it goes.
    private static final int FAR = 100_000;

    /// How far it reaches below the line of time, pixels.
    private static final double BELOW = 22;

    private final IntConsumer move;
    private final Runnable done;

    /// @param spoken what it is and where it stands
    /// @param move   receives by how many years it is to move
    /// @param done   is told when a key that moved it is let go
    Handle(String id, ObservableValue<String> spoken, IntConsumer move, Runnable done) {
        this.move = move;
        this.done = done;
        setId(id);
        getStyleClass().add("handle");
        Region line = new Region();
        line.getStyleClass().add("line");
        setMargin(line, new Insets(0, 0, BELOW, 0));
        Region grip = new Region();
        grip.getStyleClass().add("grip");
        Region room = new Region();
        room.getStyleClass().add("room");
        getChildren().addAll(line, room, grip);
        setPickOnBounds(false);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        accessibleTextProperty().bind(spoken.when(Showing.of(this)));
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        addEventHandler(KeyEvent.KEY_RELEASED, _ -> done.run());
        focusedProperty().subscribe(focused -> {
            if (!focused) {
                done.run();
            }
        });
    }

    private void press(KeyEvent event) {
        int step = event.isShiftDown() ? STRIDE : 1;
        int years = switch (event.getCode()) {
            case LEFT, KP_LEFT, DOWN, KP_DOWN -> -step;
            case RIGHT, KP_RIGHT, UP, KP_UP -> step;
            case HOME -> -FAR;
            case END -> FAR;
            default -> 0;
        };
        if (years != 0 && !event.isShortcutDown() && !event.isAltDown()) {
            move.accept(years);
            event.consume();
        }
    }
}
