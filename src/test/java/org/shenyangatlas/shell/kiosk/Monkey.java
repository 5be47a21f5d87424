package org.shenyangatlas.shell.kiosk;

import java.nio.file.Path;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.shenyangatlas.operation.Configuration;
import org.shenyangatlas.operation.OperatorFile;
import org.shenyangatlas.operation.Pin;
import org.shenyangatlas.operation.PinLock;
import org.shenyangatlas.operation.watch.Schedule;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.state.Visit.Phase;

/// A child with too much time at a kiosk: touches, drags, keys and wheels by chance, and now and then nobody for a while.
/// All on the FX thread, with a clock of its own.
final class Monkey {

    private static final KeyCode[] KEYS = {KeyCode.TAB, KeyCode.ENTER, KeyCode.SPACE, KeyCode.ESCAPE, KeyCode.UP, KeyCode.DOWN,
        KeyCode.LEFT, KeyCode.RIGHT, KeyCode.F1, KeyCode.F4, KeyCode.F5, KeyCode.F11, KeyCode.HOME, KeyCode.END, KeyCode.DELETE,
        KeyCode.Q, KeyCode.W, KeyCode.PLUS, KeyCode.MINUS, KeyCode.DIGIT1, KeyCode.DIGIT5, KeyCode.PAGE_DOWN, KeyCode.PAGE_UP,
        KeyCode.CONTEXT_MENU, KeyCode.BACK_SPACE};
    private static final KeyCode[] MODIFIERS = {KeyCode.CONTROL, KeyCode.ALT, KeyCode.SHIFT, KeyCode.META};

    private final ExecutorService background = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().factory());
    private final Random random;
    private final Robot robot = new Robot();
    private final Stage stage = new Stage();
    private final KioskGuard guard;
    private final KioskScreen screen;
    private final double width;
    private final double height;
    private final List<String> escapes = new ArrayList<>();
    private long nanos;
    private int visits;
    private int left;

    /// @param folder for what is kept
    Monkey(AtlasState state, Path folder, double width, double height, long seed) {
        random = new Random(seed);
        this.width = width;
        this.height = height;
        Installation installation = new Installation("0", Configuration.DEFAULT, new OperatorFile(folder), Optional.empty(), Optional.empty(), Optional.empty(),
            List::of, background);
        KioskScreen.Program program = new KioskScreen.Program() {
            @Override
            public void restart() {
                left++;
            }

            @Override
            public void leave() {
                left++;
            }

            @Override
            public void showContent() {
                left++;
            }

            @Override
            public void quiet(ZonedDateTime now, Duration idle, Duration running) {
            }
        };
        PinLock lock = new PinLock(Pin.of(Pin.hash("80808080".toCharArray())).orElseThrow(), folder, () -> nanos);
        screen = new KioskScreen(state, installation, lock, Schedule.STANDARD, program, () -> nanos,
            () -> ZonedDateTime.parse("2026-11-29T12:00:00+08:00[Asia/Shanghai]"));
        Scene scene = new Scene(screen.shell(), width, height);
        screen.shell().moveInto(scene);
        stage.setScene(scene);
        stage.setX(0);
        stage.setY(0);
        guard = KioskGuard.install(stage, scene);
        stage.show();
        screen.visit().phaseProperty().subscribe((before, now) -> visits += before == Phase.ATTRACT ? 1 : 0);
    }

    /// Does something.
    void act() {
        pass(random.nextInt(3000));
        double x = random.nextDouble() * width;
        double y = random.nextDouble() * height;
        switch (random.nextInt(20)) {
            case 0, 1, 2, 3, 4, 5, 6, 7 -> tap(x, y, MouseButton.PRIMARY);
            case 8 -> tap(x, y, MouseButton.SECONDARY);
            case 9 -> tap(random.nextDouble() * 100, random.nextDouble() * 100, MouseButton.PRIMARY);
            case 10, 11, 12 -> drag(x, y, random.nextDouble() * width, random.nextDouble() * height);
            case 13 -> {
                robot.mouseMove(x, y);
                robot.mouseWheel(random.nextInt(9) - 4);
            }
            case 14, 15, 16 -> key(KEYS[random.nextInt(KEYS.length)]);
            case 17 -> {
                KeyCode modifier = MODIFIERS[random.nextInt(MODIFIERS.length)];
                robot.keyPress(modifier);
                key(KEYS[random.nextInt(KEYS.length)]);
                robot.keyRelease(modifier);
            }
            case 18 -> tap(x, height * (0.8 + 0.2 * random.nextDouble()), MouseButton.PRIMARY);
            default -> {
                if (random.nextInt(12) == 0) {
                    goAway();
                }
            }
        }
        check();
    }

    /// Nobody is there until the screen is asleep again. The choice of a language would wait for ever.
    void goAway() {
        screen.visit().choose("zh");
        for (int seconds = 0; seconds < 1200 && !(screen.visit().getPhase() == Phase.ATTRACT && !screen.door().isOpen()); seconds += 5) {
            screen.door().close(); // it closes by itself, but by the clock of the real world
            pass(5000);
        }
    }

    boolean isAsleep() {
        return screen.visit().getPhase() == Phase.ATTRACT && !screen.door().isOpen();
    }

    int visits() {
        return visits;
    }

    List<String> escapes() {
        return escapes;
    }

    int nodes() {
        return count(stage.getScene().getRoot());
    }

    void end() {
        screen.end();
        guard.release();
        stage.hide();
        background.shutdown();
    }

    private void pass(long milliseconds) {
        nanos += TimeUnit.MILLISECONDS.toNanos(milliseconds);
        screen.shell().tick();
        screen.rounds().look();
    }

    private void tap(double x, double y, MouseButton button) {
        robot.mouseMove(x, y);
        robot.mousePress(button);
        robot.mouseRelease(button);
    }

    private void drag(double x, double y, double toX, double toY) {
        robot.mouseMove(x, y);
        robot.mousePress(MouseButton.PRIMARY);
        for (int step = 1; step <= 4; step++) {
            robot.mouseMove(x + (toX - x) * step / 4, y + (toY - y) * step / 4);
        }
        robot.mouseRelease(MouseButton.PRIMARY);
    }

    private void key(KeyCode key) {
        robot.keyPress(key);
        robot.keyRelease(key);
    }

    private void check() {
        if (left > 0) {
            escapes.add("the operator's commands were reached");
            left = 0;
        }
        if (!stage.isShowing() || !stage.isFullScreen()) {
            escapes.add(stage.isShowing() ? "not full screen" : "the window is gone");
        }
        Window.getWindows().stream().filter(window -> window != stage && window.isShowing() && window instanceof Stage own && own.getScene() != null
            && own.getWidth() > 0).map(Object::toString).forEach(escapes::add);
    }

    private static int count(Node node) {
        return 1 + (node instanceof Parent parent ? parent.getChildrenUnmodifiable().stream().mapToInt(Monkey::count).sum() : 0);
    }
}
