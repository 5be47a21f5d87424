package org.shenyangatlas.shell.presentation;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Subscription;

/// The screens of the machine: those of a test may be plugged and unplugged.
public interface Screens {

    /// Bounds of the screens a window is not on, pixels of the desktop; the primary one first, if it is among them.
    List<Rectangle2D> besides(Stage window);

    /// Tells whenever a screen comes, goes or changes.
    Subscription whenChanged(Runnable action);

    /// The machine's own.
    static Screens real() {
        return new Screens() {
            @Override
            public List<Rectangle2D> besides(Stage window) {
                List<Screen> own = Screen.getScreensForRectangle(window.getX() + window.getWidth() / 2,
                    window.getY() + window.getHeight() / 2, 1, 1);
                return Screen.getScreens().stream().filter(screen -> !own.contains(screen)).map(Screen::getBounds).toList();
            }

            @Override
            public Subscription whenChanged(Runnable action) {
                ListChangeListener<Screen> listener = _ -> action.run();
                Screen.getScreens().addListener(listener);
                return () -> Screen.getScreens().removeListener(listener);
            }
        };
    }
}
