package com.sun.glass.ui.headless;

import com.sun.glass.ui.Pixels;
import com.sun.glass.ui.Screen;
import com.sun.glass.ui.Window;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import javafx.scene.paint.Color;

/// A window that may be larger than the screen or stand partly outside: Headless's own throws then.
final class SizedWindow extends HeadlessWindow {

    private final SizedScreen screen;

    SizedWindow(HeadlessWindowManager manager, Window owner, Screen glass, SizedScreen screen, int styleMask) {
        super(manager, owner, glass, ByteBuffer.allocate(Integer.BYTES),
            styleMask); // its own frame buffer is never used
        this.screen = screen;
    }

    boolean holds(double x, double y) {
        return isLive() && x >= getX() && y >= getY() && x < getX() + getWidth() && y < getY() + getHeight();
    }

    boolean isLive() {
        return !isClosed() && isVisible() && getView() != null;
    }

    HeadlessView view() {
        return (HeadlessView) getView();
    }

    @Override
    void blit(Pixels pixels) {
        IntBuffer source = (IntBuffer) pixels.getBuffer();
        for (int y = 0; y < pixels.getHeight(); y++) {
            screen.paint(getX(), getY() + y, source, y * pixels.getWidth(), pixels.getWidth());
        }
    }

    @Override
    void clearRect(int x, int width, int y, int height) {
        screen.clear(x, y, width, height);
    }

    @Override
    public Color getColor(int x, int y) {
        return screen.colour(x, y);
    }

    @Override
    public void getScreenCapture(int x, int y, int width, int height, int[] data, boolean scaleToFit) {
        for (int i = 0; i < data.length && i < width * height; i++) {
            data[i] = screen.at(x + i % width, y + i / width);
        }
    }
}
