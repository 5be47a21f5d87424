package org.shenyangatlas.shell.kiosk;

import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.PopupWindow;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import javafx.util.Duration;

/// Keeps visitors in the atlas: it fills the screen and stays so, closes for nobody, and hears only the keys and buttons it
/// needs. What the operating system keeps for itself, Ctrl+Alt+Del above all, only the system can take away.
public final class KioskGuard {

    /// What a window manager is given to come to rest before it is asked again.
    private static final Duration SETTLING = Duration.millis(150);

    /// A window manager that gives full screen another size is not asked for ever: the screen would flicker.
    private static final int MOST_MISFITS = 3;

    private final Stage stage;
    private Scene scene;
    private final boolean implicitExit = Platform.isImplicitExit();
    private final KeyCombination exitKey;
    private final String exitHint;
    private ShyCursor cursor;
    private final PauseTransition settling = new PauseTransition(SETTLING);
    private final EventHandler<Event> swallow = Event::consume;
    private final EventHandler<KeyEvent> keys = event -> {
        if (!AllowedKeys.allow(event)) {
            event.consume();
        }
    };
    private final EventHandler<MouseEvent> buttons = event -> {
        boolean other = event.getButton() != MouseButton.PRIMARY && event.getButton() != MouseButton.NONE;
        if (other || event.getEventType() == MouseEvent.DRAG_DETECTED) {
            event.consume();
        }
    };
    private final InvalidationListener disturbed = _ -> settling.playFromStart();
    private final ListChangeListener<Window> windows = change -> {
        while (change.next()) {
            // A tooltip, a menu: nothing of ours in a kiosk is a window of its own.
            change.getAddedSubList().stream().filter(PopupWindow.class::isInstance).toList().forEach(KioskGuard::hideSoon);
        }
    };

    private int misfits;

    private KioskGuard(Stage stage, Scene scene) {
        this.stage = stage;
        this.scene = scene;
        exitKey = stage.getFullScreenExitKeyCombination();
        exitHint = stage.getFullScreenExitHint();
        cursor = new ShyCursor(scene);
        settling.setOnFinished(_ -> fill());
    }

    /// Shuts every way out of a window, shown already or not. The scene's root may be exchanged afterwards.
    public static KioskGuard install(Stage stage, Scene scene) {
        KioskGuard guard = new KioskGuard(stage, scene);
        guard.shut();
        return guard;
    }

    /// Watches over another scene of the same window from now on, and no longer over this one.
    public void follow(Scene other) {
        unwatch();
        scene = other;
        cursor = new ShyCursor(other);
        watch();
    }

    /// Opens the ways out again and leaves full screen: the operator may go.
    public void release() {
        settling.stop();
        unwatch();
        stage.removeEventFilter(WindowEvent.WINDOW_CLOSE_REQUEST, swallow);
        Window.getWindows().removeListener(windows);
        stage.fullScreenProperty().removeListener(disturbed);
        stage.iconifiedProperty().removeListener(disturbed);
        Screen.getScreens().removeListener(disturbed);
        Platform.setImplicitExit(implicitExit);
        stage.setFullScreen(false);
        stage.setFullScreenExitKeyCombination(exitKey);
        stage.setFullScreenExitHint(exitHint);
    }

    private void watch() {
        scene.addEventFilter(KeyEvent.ANY, keys);
        scene.addEventFilter(MouseEvent.ANY, buttons);
        scene.addEventFilter(ContextMenuEvent.ANY, swallow);
        scene.addEventFilter(DragEvent.ANY, swallow);
    }

    private void unwatch() {
        cursor.release();
        scene.removeEventFilter(KeyEvent.ANY, keys);
        scene.removeEventFilter(MouseEvent.ANY, buttons);
        scene.removeEventFilter(ContextMenuEvent.ANY, swallow);
        scene.removeEventFilter(DragEvent.ANY, swallow);
    }

    private void shut() {
        Platform.setImplicitExit(false);
        watch();
        stage.addEventFilter(WindowEvent.WINDOW_CLOSE_REQUEST, swallow);
        Window.getWindows().addListener(windows);
        // Before full screen: the key that leaves it is the one there was on entering.
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        stage.setFullScreenExitHint("");
        if (stage.isFullScreen()) {
            stage.setFullScreen(false);
        }
        fill();
        stage.fullScreenProperty().addListener(disturbed);
        stage.iconifiedProperty().addListener(disturbed);
        Screen.getScreens().addListener(disturbed);
    }

    /// In the middle of being shown it cannot be hidden, only be seen through.
    private static void hideSoon(Window popup) {
        double opacity = popup.getOpacity();
        popup.setOpacity(0);
        PauseTransition soon = new PauseTransition(Duration.ONE);
        soon.setOnFinished(_ -> {
            popup.hide();
            popup.setOpacity(opacity);
        });
        soon.play();
    }

    /// Full screen, and the size of the screen besides: without a window manager full screen alone changes nothing.
    private void fill() {
        Rectangle2D bounds = screen().getBounds();
        stage.setIconified(false);
        if (stage.getWidth() == bounds.getWidth() && stage.getHeight() == bounds.getHeight()) {
            misfits = 0;
        } else if (stage.isFullScreen() && misfits < MOST_MISFITS) {
            misfits++;
            stage.setFullScreen(false); // heard of, and put right, in a moment
            return;
        }
        if (!stage.isFullScreen()) {
            stage.setX(bounds.getMinX());
            stage.setY(bounds.getMinY());
            stage.setWidth(bounds.getWidth());
            stage.setHeight(bounds.getHeight());
            stage.setFullScreen(true);
        }
    }

    private Screen screen() {
        double x = stage.getX();
        double y = stage.getY();
        if (Double.isNaN(x) || Double.isNaN(y)) {
            return Screen.getPrimary();
        }
        ObservableList<Screen> screens = Screen.getScreensForRectangle(x, y, Math.max(1, stage.getWidth()), Math.max(1, stage.getHeight()));
        return screens.isEmpty() ? Screen.getPrimary() : screens.getFirst();
    }
}
