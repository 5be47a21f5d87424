package com.sun.glass.ui.headless;

import com.sun.glass.events.KeyEvent;
import com.sun.glass.events.MouseEvent;
import com.sun.glass.ui.Window;
import java.util.EnumSet;
import java.util.Set;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;

/// A robot like a real platform's: the wheel turns at the mouse's place in the window, drags carry the pressed
/// button, mouse events carry Shift, Ctrl and Alt, and a pressed button holds on to the window it went down in.
final class SizedRobot extends HeadlessRobot {

    private final Set<MouseButton> down = EnumSet.noneOf(MouseButton.class);
    private double mouseX;
    private double mouseY;
    private int keys;
    private SizedWindow under;
    private SizedWindow grabbed;

    SizedRobot(HeadlessApplication application) {
        super(application);
    }

    @Override
    void windowRemoved(HeadlessWindow window) {
        super.windowRemoved(window);
        under = under == window ? null : under;
        grabbed = grabbed == window ? null : grabbed;
    }

    @Override
    public double getMouseX() {
        return mouseX;
    }

    @Override
    public double getMouseY() {
        return mouseY;
    }

    @Override
    public void keyPress(KeyCode code) {
        keys |= modifier(code);
        super.keyPress(code);
    }

    @Override
    public void keyRelease(KeyCode code) {
        keys &= ~modifier(code);
        super.keyRelease(code);
    }

    @Override
    public void mouseMove(double x, double y) {
        mouseX = x;
        mouseY = y;
        if (down.isEmpty()) {
            enterAndLeave();
            send(under, MouseEvent.MOVE, MouseEvent.BUTTON_NONE, false);
        } else {
            send(grabbed, MouseEvent.DRAG, getGlassEventButton(down.iterator().next()), false);
        }
    }

    @Override
    public void mousePress(MouseButton... buttons) {
        enterAndLeave();
        for (MouseButton button : buttons) {
            grabbed = down.isEmpty() ? under : grabbed;
            down.add(button);
            boolean menu = button == MouseButton.SECONDARY;
            send(grabbed, MouseEvent.DOWN, getGlassEventButton(button), menu);
            if (menu && isLive(grabbed)) {
                grabbed.view().notifyMenu(x(grabbed), y(grabbed), (int) mouseX, (int) mouseY, false);
            }
        }
    }

    @Override
    public void mouseRelease(MouseButton... buttons) {
        for (MouseButton button : buttons) {
            SizedWindow target = grabbed;
            down.remove(button);
            if (down.isEmpty()) {
                grabbed = null; // before it is sent: the handler may open a dialog and not return until that closes
            }
            send(target, MouseEvent.UP, getGlassEventButton(button), false);
        }
        if (down.isEmpty()) {
            enterAndLeave();
        }
    }

    @Override
    public void mouseWheel(int notches) {
        enterAndLeave();
        for (int i = 0; i < Math.abs(notches) && isLive(under); i++) {
            under.view().notifyScroll(x(under), y(under), (int) mouseX, (int) mouseY, 0, -Integer.signum(notches), keys,
                0, 0, 0, 0, multiplierX, multiplierY);
        }
    }

    /// The last window made that lies under the mouse: popups lie above their owners.
    private void enterAndLeave() {
        SizedWindow now = null;
        for (Window window : Window.getWindows()) {
            if (window instanceof SizedWindow candidate && candidate.holds(mouseX, mouseY)) {
                now = candidate;
            }
        }
        if (now != under) {
            SizedWindow before = under;
            under = now;
            send(before, MouseEvent.EXIT, MouseEvent.BUTTON_NONE, false);
            send(now, MouseEvent.ENTER, MouseEvent.BUTTON_NONE, false);
        }
    }

    private void send(SizedWindow window, int type, int button, boolean menu) {
        if (isLive(window)) {
            int modifiers = keys | getModifiers(down.toArray(MouseButton[]::new));
            window.view().notifyMouse(type, button, x(window), y(window), (int) mouseX, (int) mouseY, modifiers, menu,
                false);
        }
    }

    private int x(SizedWindow window) {
        return (int) mouseX - window.getX();
    }

    private int y(SizedWindow window) {
        return (int) mouseY - window.getY();
    }

    private static boolean isLive(SizedWindow window) {
        return window != null && window.isLive();
    }

    private static int modifier(KeyCode code) {
        return switch (code) {
            case SHIFT -> KeyEvent.MODIFIER_SHIFT;
            case CONTROL -> KeyEvent.MODIFIER_CONTROL;
            case ALT -> KeyEvent.MODIFIER_ALT;
            case META, COMMAND, WINDOWS -> KeyEvent.MODIFIER_COMMAND;
            default -> KeyEvent.MODIFIER_NONE;
        };
    }
}
