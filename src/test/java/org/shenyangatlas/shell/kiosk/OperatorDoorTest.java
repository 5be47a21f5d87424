package org.shenyangatlas.shell.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.robot.Robot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.shenyangatlas.shell.kiosk.PinGate.Answer;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.testing.AtlasWindow;
import org.shenyangatlas.testing.BareGround;
import org.testfx.util.WaitForAsyncUtils;

/// Only who knows the taps and the PIN comes to the panel, and it never stays open.
class OperatorDoorTest {

    private static final String PIN = "4711";

    private final AtlasState state = BareGround.ofThreeSites();
    private final SomeDesk desk = new SomeDesk(state);
    private final AtomicLong clock = new AtomicLong();
    private final List<String> entered = new ArrayList<>();
    private final int[] below = new int[1];
    private CompletionStage<Answer> wrong = CompletableFuture.completedStage(new Answer(false, 0));
    private OperatorDoor door;
    @RegisterExtension
    final AtlasWindow window = AtlasWindow.of(state, 1080, 1000, () -> {
        Button button = new Button("below");
        button.setOnAction(_ -> below[0]++);
        button.setPrefSize(100, 60);
        button.relocate(10, 10);
        door = new OperatorDoor(state, this::answer, desk, Corner.UPPER_LEFT, clock::get);
        return new StackPane(new Pane(button), door);
    });

    @Test
    void fiveQuickTapsOpenThePadAndReachWhatLiesBelow() {
        taps(5, 20, 20);
        assertTrue(door.isOpen());
        assertEquals(1, window.seen("#pin-1").size());
        assertEquals(5, below[0]);
    }

    @Test
    void fourTapsOrTapsBesideTheCornerDoNot() {
        taps(8, 150, 20);
        taps(4, 20, 20);
        taps(1, 500, 500);
        taps(4, 20, 20);
        assertFalse(door.isOpen());
    }

    @Test
    void theRightPinOpensThePanel() {
        enter(PIN);
        assertEquals(1, window.seen(".operator-panel").size());
        assertEquals(List.of(), window.seen("#pin-1"));
        assertEquals(List.of(PIN), entered);
    }

    @Test
    void aKeyboardEntersDigitsToo() {
        taps(5, 20, 20);
        window.keys(KeyCode.DIGIT4, KeyCode.NUMPAD7, KeyCode.DIGIT9, KeyCode.BACK_SPACE, KeyCode.DIGIT1, KeyCode.DIGIT1, KeyCode.ENTER);
        assertEquals(List.of(PIN), entered);
    }

    @Test
    void aWrongPinIsSaidSoAndForgotten() {
        enter("1234");
        assertEquals(List.of("That is not the PIN"), window.words("#pin-message"));
        assertEquals(0, window.seen(".dot").stream().filter(dot -> AtlasWindow.is(dot, "on")).count());
        press("4", "7", "1", "1");
        assertEquals(List.of("Enter the PIN"), window.words("#pin-message"));
        press("enter");
        assertEquals(1, window.seen(".operator-panel").size());
    }

    @Test
    void fourToEightDigitsAreTried() {
        enter("123");
        assertEquals(List.of(), entered);
        press("4567890".split(""));
        press("enter");
        assertEquals(List.of("12345678"), entered);
    }

    @Test
    void aLockIsCountedDownAndOutlivesThePad() {
        wrong = CompletableFuture.completedStage(new Answer(false, 30));
        enter("1234");
        assertEquals(List.of("Locked. Try again in 30 s"), window.words("#pin-message"));
        press("4", "7", "1", "1", "enter");
        assertEquals(List.of("1234"), entered, "nothing is tried meanwhile");
        clock.addAndGet(Duration.ofSeconds(12).toNanos());
        await(() -> window.words("#pin-message").equals(List.of("Locked. Try again in 18 s")));
        press("cancel");
        taps(5, 20, 20);
        assertEquals(List.of("Locked. Try again in 18 s"), window.words("#pin-message"));
        clock.addAndGet(Duration.ofSeconds(18).toNanos());
        await(() -> window.words("#pin-message").equals(List.of("Enter the PIN")));
    }

    @Test
    void whatCannotBeCheckedOpensNothing() {
        wrong = CompletableFuture.failedStage(new IllegalStateException("no file"));
        enter("1234");
        assertEquals(List.of("The PIN could not be checked"), window.words("#pin-message"));
        assertEquals(List.of(), window.seen(".operator-panel"));
    }

    @Test
    void anAnswerThatComesTooLateOpensNothing() {
        CompletableFuture<Answer> late = new CompletableFuture<>();
        wrong = late;
        enter("1234");
        press("cancel");
        late.complete(new Answer(true, 0));
        window.rest();
        assertFalse(door.isOpen());
        assertEquals(List.of(), window.seen(".operator-panel"));
    }

    @Test
    void thePadGoesWhenNobodyTouchesIt() {
        taps(5, 20, 20);
        clock.addAndGet(Duration.ofSeconds(15).toNanos());
        press("1");
        clock.addAndGet(Duration.ofSeconds(15).toNanos());
        window.rest();
        assertTrue(door.isOpen(), "it was touched");
        clock.addAndGet(Duration.ofSeconds(6).toNanos());
        await(() -> !door.isOpen());
    }

    @Test
    void thePanelGoesWhenNobodyTouchesIt() {
        enter(PIN);
        clock.addAndGet(Duration.ofSeconds(59).toNanos());
        await(() -> window.words("#operator-closes").equals(List.of("Closes in 1 s")));
        clock.addAndGet(Duration.ofSeconds(1).toNanos());
        await(() -> !door.isOpen());
        assertEquals(List.of(), window.seen(".operator-panel"));
    }

    @Test
    void theKeyboardReachesNothingBelow() {
        enter(PIN);
        window.interact(() -> {
            Robot robot = new Robot();
            for (int i = 0; i < 25; i++) {
                robot.keyType(i < 20 ? KeyCode.TAB : KeyCode.UP);
                assertTrue(within(window.scene().getFocusOwner()), "after " + i);
            }
        });
    }

    @Test
    void theCleaningLockSwallowsEverythingAndEndsByItself() {
        enter(PIN);
        window.click("#operator-cleaning");
        assertEquals(List.of("30"), window.words("#cleaning-left"));
        int before = below[0];
        taps(7, 20, 20);
        window.keys(KeyCode.TAB, KeyCode.ENTER, KeyCode.SPACE);
        window.clickOn(new Point2D(540, 500), MouseButton.SECONDARY);
        assertEquals(before, below[0]);
        assertEquals(List.of(), desk.done);
        assertEquals(1, window.seen(".cleaning-lock").size());
        clock.addAndGet(Duration.ofSeconds(29).toNanos());
        await(() -> window.words("#cleaning-left").equals(List.of("1")));
        clock.addAndGet(Duration.ofSeconds(1).toNanos());
        await(() -> !door.isOpen());
        taps(1, 20, 20);
        assertEquals(before + 1, below[0], "the screen answers again");
    }

    @Test
    void whatCannotBeUndoneIsAskedOnceMore() {
        enter(PIN);
        window.click("#operator-leave");
        assertEquals(List.of(), desk.done);
        window.click("#question-stay");
        assertEquals(List.of(), desk.done);
        window.click("#operator-leave");
        window.click(".question .primary");
        assertEquals(List.of("leave"), desk.done);
    }

    @Test
    void whatCameOfAnActionIsSaid() {
        enter(PIN);
        window.click("#operator-check");
        assertEquals(List.of("Nothing new"), window.words("#operator-said"));
        window.interact(() -> desk.answer = CompletableFuture.failedStage(new CompletionException(new IllegalStateException("no stick"))));
        window.click("#operator-check");
        assertEquals(List.of("no stick"), window.words("#operator-said"));
        assertTrue(AtlasWindow.is(window.seen(".operator-panel .foot").getFirst(), "fault"));
    }

    @Test
    void statisticsGoToThePlaceThatIsChosen() {
        enter(PIN);
        window.click("#operator-export");
        window.click(window.seen(".question .choice").get(1));
        assertEquals(List.of("export Desktop"), desk.done);
    }

    @Test
    void statisticsThatGoNowhereLeaveTheButtonUsable() {
        enter(PIN);
        window.click("#operator-export");
        window.click("#question-stay");
        assertEquals(List.of(), desk.done);
        assertFalse(window.seen("#operator-export").getFirst().isDisabled());
        window.interact(() -> desk.places = List.of());
        window.click("#operator-export");
        assertEquals(List.of("No USB stick and no folder to write to"), window.words("#operator-said"));
    }

    @Test
    void settingsTurnInStepsWithinTheirLimits() {
        enter(PIN);
        window.interact(() -> desk.volume.value().set(10));
        window.rest();
        window.click(window.seen(".setting .less").getFirst());
        assertEquals(0, desk.volume.value().get());
        assertTrue(window.words(".setting .value").contains("silent"));
        assertTrue(window.seen(".setting .less").getFirst().isDisabled());
        window.click("#start-in-zh");
        assertEquals("zh", desk.language.get());
    }

    @Test
    void thePanelFollowsWhatHappens() {
        enter(PIN);
        assertEquals(1, window.seen("#operator-back").size());
        window.change(() -> desk.older.set(false));
        assertEquals(List.of(), window.seen("#operator-back"), "nothing to go back to");
        assertEquals(List.of("Everything works"), window.words(".operator-card .fine"));
        window.change(() -> desk.troubles.set(List.of("No network")));
        assertTrue(window.words(".operator-card .line .label").contains("No network"));
    }

    @Test
    void aPanelThatWasClosedIsLetGo() {
        enter(PIN);
        WeakReference<Node> panel = new WeakReference<>(window.seen(".operator-panel").getFirst());
        window.click("#operator-close");
        window.interact(() -> desk.troubles.set(List.of("No network")));
        await(() -> {
            System.gc();
            return panel.get() == null;
        });
    }

    private CompletionStage<Answer> answer(String digits) {
        entered.add(digits);
        return digits.equals(PIN) ? CompletableFuture.completedStage(new Answer(true, 0)) : wrong;
    }

    private void enter(String digits) {
        taps(5, 20, 20);
        press(digits.split(""));
        press("enter");
    }

    private void press(String... keys) {
        window.change(() -> List.of(keys).forEach(key -> {
            Button button = window.lookup("#pin-" + key).queryAs(Button.class);
            Robot robot = new Robot();
            robot.mouseMove(centre(button));
            robot.mousePress(MouseButton.PRIMARY);
            robot.mouseRelease(MouseButton.PRIMARY);
        }));
    }

    private void taps(int count, double x, double y) {
        window.change(() -> {
            Robot robot = new Robot();
            robot.mouseMove(x, y);
            for (int i = 0; i < count; i++) {
                robot.mousePress(MouseButton.PRIMARY);
                robot.mouseRelease(MouseButton.PRIMARY);
            }
        });
    }

    private static Point2D centre(Button button) {
        var bounds = button.localToScreen(button.getLayoutBounds());
        return new Point2D(bounds.getCenterX(), bounds.getCenterY());
    }

    private boolean within(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each == door) {
                return true;
            }
        }
        return false;
    }

    private static void await(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, condition);
        } catch (TimeoutException e) {
            throw new AssertionError("never came about", e);
        }
    }
}
