package org.shenyangatlas.shell;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.scene.input.KeyCode;
import org.shenyangatlas.view.Zoomable;

/// Moves the view for as long as arrow keys are held, evenly, and lets it run on a little when they are let go.
final class Steering extends AnimationTimer {

    /// Windows a second.
    private static final double SPEED = 0.9;
    /// How far the view runs on, windows; also the least a short press moves it.
    private static final double AFTER = 0.06;
    private static final double SECOND = 1e9;
    /// A slow frame must not throw the view across the picture.
    private static final double LONGEST_FRAME = 0.1;

    private final Supplier<Zoomable> view;
    private final BooleanSupplier still;
    /// By key, not by direction: of two keys that lead the same way, one may be let go before the other.
    private final Map<KeyCode, Shortcut> held = new EnumMap<>(KeyCode.class);
    private long last;

    /// @param still whether motion is reduced: then a press moves one step, at once
    Steering(Supplier<Zoomable> view, BooleanSupplier still) {
        this.view = view;
        this.still = still;
    }

    static boolean steers(Shortcut shortcut) {
        return switch (shortcut) {
            case PAN_LEFT, PAN_RIGHT, PAN_UP, PAN_DOWN -> true;
            default -> false;
        };
    }

    void press(KeyCode key, Shortcut direction) {
        if (held.put(key, direction) != null) {
            return; // the keyboard repeats itself
        }
        if (still.getAsBoolean()) {
            view.get().move(2 * AFTER * right(), 2 * AFTER * down());
        } else if (held.size() == 1) {
            last = 0;
            start();
        }
    }

    /// @param key any; one that is not held is ignored
    void release(KeyCode key) {
        double right = right();
        double down = down();
        if (held.remove(key) != null && held.isEmpty()) {
            stop();
            if (!still.getAsBoolean()) {
                view.get().pan(AFTER * right, AFTER * down);
            }
        }
    }

    void releaseAll() {
        held.clear();
        stop();
    }

    @Override
    public void handle(long now) {
        double seconds = last == 0 ? 0 : Math.min(LONGEST_FRAME, (now - last) / SECOND);
        last = now;
        view.get().move(SPEED * seconds * right(), SPEED * seconds * down());
    }

    private int right() {
        return (held.containsValue(Shortcut.PAN_RIGHT) ? 1 : 0) - (held.containsValue(Shortcut.PAN_LEFT) ? 1 : 0);
    }

    private int down() {
        return (held.containsValue(Shortcut.PAN_DOWN) ? 1 : 0) - (held.containsValue(Shortcut.PAN_UP) ? 1 : 0);
    }
}
