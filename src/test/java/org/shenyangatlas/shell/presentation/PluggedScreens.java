package org.shenyangatlas.shell.presentation;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.stage.Stage;
import javafx.util.Subscription;

/// Screens of a test: none but the window's own, until others are plugged in.
final class PluggedScreens implements Screens {

    /// A projector to the right of the window's screen.
    static final Rectangle2D PROJECTOR = new Rectangle2D(1920, 0, 1024, 768);

    private final List<Rectangle2D> others = new ArrayList<>();
    private final List<Runnable> told = new ArrayList<>();

    void plug(Rectangle2D screen) {
        others.add(screen);
        List.copyOf(told).forEach(Runnable::run);
    }

    void unplug() {
        others.clear();
        List.copyOf(told).forEach(Runnable::run);
    }

    @Override
    public List<Rectangle2D> besides(Stage window) {
        return others;
    }

    @Override
    public Subscription whenChanged(Runnable action) {
        told.add(action);
        return () -> told.remove(action);
    }
}
