package org.shenyangatlas.view.filter;

import java.util.function.IntConsumer;
import java.util.function.IntSupplier;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/// One end of a range of years, moved with the keys: arrows by a year, with Shift by ten, Home and End as far as it goes.
final class YearHandle extends Region {

    private static final int LEAP = 10;

    private final IntSupplier year;
    private final IntSupplier least;
    private final IntSupplier most;
    private final IntConsumer move;

    /// @param year  where it is
    /// @param least where it may go
    /// @param most  where it may go
    /// @param move  goes to a year between the two
    YearHandle(IntSupplier year, IntSupplier least, IntSupplier most, IntConsumer move) {
        this.year = year;
        this.least = least;
        this.most = most;
        this.move = move;
        getStyleClass().add("year-handle");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    }

    void moveTo(int wanted) {
        move.accept(Math.clamp(wanted, least.getAsInt(), most.getAsInt()));
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case VALUE -> (double) year.getAsInt();
            case MIN_VALUE -> (double) least.getAsInt();
            case MAX_VALUE -> (double) most.getAsInt();
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        switch (action) {
            case INCREMENT -> moveTo(year.getAsInt() + 1);
            case DECREMENT -> moveTo(year.getAsInt() - 1);
            case SET_VALUE -> moveTo(((Number) parameters[0]).intValue());
            default -> super.executeAccessibleAction(action, parameters);
        }
    }

    private void press(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        int by = event.isShiftDown() ? LEAP : 1;
        switch (event.getCode()) {
            case LEFT, DOWN -> moveTo(year.getAsInt() - by);
            case RIGHT, UP -> moveTo(year.getAsInt() + by);
            case HOME -> moveTo(least.getAsInt());
            case END -> moveTo(most.getAsInt());
            default -> {
                return;
            }
        }
        event.consume();
    }
}
