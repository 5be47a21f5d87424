package com.sun.glass.ui.headless;

import com.sun.glass.ui.Cursor;
import com.sun.glass.ui.GlassRobot;
import com.sun.glass.ui.Pixels;
import com.sun.glass.ui.Screen;
import com.sun.glass.ui.Window;

/// Makes the screen, the windows and the robot of the test platform.
public final class SizedHeadlessApplication extends HeadlessApplication {

    private final SizedScreen screen = SizedScreen.of(System.getProperty("test.screen", "1920x1080"));
    private final HeadlessWindowManager manager = new HeadlessWindowManager();
    private Screen[] screens = {};
    private SizedRobot robot;

    @Override
    protected Screen[] staticScreen_getScreens() {
        if (screens.length == 0) {
            screens = new Screen[] {screen.glass()};
        }
        return screens;
    }

    @Override
    public Window createWindow(Window owner, Screen on, int styleMask) {
        SizedWindow window = new SizedWindow(manager, owner, on, screen, styleMask);
        if (robot != null) {
            robot.windowAdded(window);
            window.setRobot(robot);
        }
        return window;
    }

    @Override
    public GlassRobot createRobot() {
        robot = new SizedRobot(this);
        return robot;
    }

    /// Headless's own throws for cursors made of an image.
    @Override
    public Cursor createCursor(int x, int y, Pixels pixels) {
        return new HeadlessCursor(Cursor.CURSOR_DEFAULT);
    }

    @Override
    protected void staticCursor_setVisible(boolean visible) {
        // there is no cursor to hide
    }

    /// Without it, shortcuts given by a character throw.
    @Override
    protected int _getKeyCodeForChar(char character, int hint) {
        return Character.isLetterOrDigit(character) ? Character.toUpperCase(character) : 0;
    }
}
