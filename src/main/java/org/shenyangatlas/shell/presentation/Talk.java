package org.shenyangatlas.shell.presentation;

import java.util.Objects;
import java.util.function.LongSupplier;
import javafx.animation.AnimationTimer;
import javafx.animation.PauseTransition;
import javafx.beans.InvalidationListener;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TouchEvent;
import javafx.stage.Stage;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.shenyangatlas.catalogue.Lesson;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.state.Presentation;

/// Presents in a window for as long as the state has a lesson: exchanges what stands in it, fills the screen, and afterwards
/// puts everything back as it was, the view one browsed in included.
public final class Talk {

    /// A window that has not come back to its size by now keeps the one it has.
    private static final Duration LONGEST_WAY_BACK = Duration.seconds(1);
    private static final double SECOND = 1e9;
    private static final long NANOS = 1_000_000;

    private final AtlasState state;
    private final Presentation talk;
    private final Stage stage;
    private final Screens screens;
    private final LongSupplier millis;
    private final Guide guide;
    private @Nullable Running running;
    private @Nullable WayBack wayBack;

    /// @param stage   already has its scene; what stands in it is come back to
    /// @param screens where a second window may go
    public Talk(AtlasState state, Stage stage, Screens screens) {
        this(state, stage, screens, () -> System.nanoTime() / NANOS);
    }

    /// @param millis the time, for the clicker
    Talk(AtlasState state, Stage stage, Screens screens, LongSupplier millis) {
        this.state = state;
        this.millis = millis;
        this.screens = screens;
        this.stage = stage;
        talk = state.presentation();
        guide = new Guide(state);
        talk.lessonProperty().subscribe(lesson -> {
            end();
            if (lesson != null) {
                begin(lesson);
            }
        });
    }

    /// What the audience sees; null while nothing is presented.
    public @Nullable AudienceShell audience() {
        return running == null ? null : running.audience;
    }

    /// The keys of the talk; null while nothing is presented.
    public @Nullable PresentKeys keys() {
        return running == null ? null : running.keys;
    }

    /// The windows of the talk; null while nothing is presented.
    @Nullable TalkWindows windows() {
        return running == null ? null : running.windows;
    }

    private void begin(Lesson lesson) {
        if (wayBack != null) {
            wayBack.arrive();
        }
        running = new Running(lesson);
    }

    private void end() {
        if (running != null) {
            running.end();
            running = null;
        }
    }

    /// One talk, from its beginning to its end.
    private final class Running {

        private final Scene scene = stage.getScene();
        private final Before before = Before.of(state);
        private final Parent explore = scene.getRoot();
        private final @Nullable Node focused = scene.getFocusOwner();
        private final boolean wasFullScreen = stage.isFullScreen();
        private final double width = scene.getWidth();
        private final double height = scene.getHeight();
        private final AudienceShell audience = new AudienceShell(state);
        private final PresentKeys keys = new PresentKeys(state, audience, millis);
        private final TalkWindows windows;
        private final EventHandler<InputEvent> touched = _ -> talk.play(false);
        private final Subscription following;
        private final AnimationTimer clock = new AnimationTimer() {
            private long last;

            @Override
            public void handle(long now) {
                if (last > 0) {
                    talk.pass((now - last) / SECOND);
                    state.classroom().countdown().pass((now - last) / SECOND);
                }
                last = now;
            }
        };

        Running(Lesson lesson) {
            scene.setRoot(audience); // first: what was browsed in must not see the state change
            windows = new TalkWindows(state, stage, screens, audience, keys);
            keys.steer(windows);
            keys.before(audience.pointing()::press);
            keys.listenTo(scene, windows::isPresenter);
            guide.begin(lesson);
            audience.addEventFilter(MouseEvent.MOUSE_PRESSED, touched);
            audience.addEventFilter(TouchEvent.TOUCH_PRESSED, touched);
            following = talk.placeProperty().subscribe(_ -> guide.show())
                .and(state.selection().selectedProperty().subscribe(site -> guide.keep(site != null)));
            stage.setFullScreen(true);
            stage.requestFocus(); // whichever window came last
            clock.start();
        }

        void end() {
            clock.stop();
            following.unsubscribe();
            state.quiz().end();
            state.classroom().close();
            keys.stopListening();
            windows.close();
            before.restore(state);
            stage.setFullScreen(wasFullScreen);
            wayBack = new WayBack(this);
        }
    }

    /// Leaving full screen takes a window manager some time. What was browsed in comes back once the window has its size
    /// again: a moment of another size would move its camera.
    private final class WayBack {

        private final Running from;
        private final PauseTransition patience = new PauseTransition(LONGEST_WAY_BACK);
        private final InvalidationListener resized = _ -> tryToArrive();

        WayBack(Running from) {
            this.from = from;
            from.scene.widthProperty().addListener(resized);
            from.scene.heightProperty().addListener(resized);
            patience.setOnFinished(_ -> arrive());
            patience.play();
            tryToArrive();
        }

        private void tryToArrive() {
            if (from.scene.getWidth() == from.width && from.scene.getHeight() == from.height) {
                arrive();
            }
        }

        void arrive() {
            patience.stop();
            from.scene.widthProperty().removeListener(resized);
            from.scene.heightProperty().removeListener(resized);
            if (from.scene.getRoot() != from.explore) {
                from.scene.setRoot(from.explore);
                Objects.requireNonNullElse(from.focused, from.explore).requestFocus();
            }
            wayBack = null;
        }
    }
}
