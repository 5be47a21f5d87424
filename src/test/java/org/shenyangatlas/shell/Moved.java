package org.shenyangatlas.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.geometry.Point2D;
import org.shenyangatlas.view.Zoomable;

/// A view that only writes down how it is moved: to the right and down, in windows.
final class Moved implements Zoomable {

    private static final int SEVERAL = 3;
    private static final long LONGEST_SECONDS = 30;

    private final List<Point2D> moves = new ArrayList<>();
    private final List<Point2D> pans = new ArrayList<>();
    private final CompletableFuture<Void> onTheMove = new CompletableFuture<>();

    /// Made at once, frame by frame.
    List<Point2D> moves() {
        return moves;
    }

    /// Made with a glide.
    List<Point2D> pans() {
        return pans;
    }

    /// Waits until it has been moved on several frames.
    void awaitMoves() throws Exception {
        onTheMove.get(LONGEST_SECONDS, TimeUnit.SECONDS);
    }

    @Override
    public void move(double right, double down) {
        moves.add(new Point2D(right, down));
        if (moves.stream().filter(move -> !move.equals(Point2D.ZERO)).count() == SEVERAL) {
            onTheMove.complete(null);
        }
    }

    @Override
    public void pan(double right, double down) {
        pans.add(new Point2D(right, down));
    }

    @Override
    public void zoomIn() {
        throw new AssertionError("nobody zooms");
    }

    @Override
    public void zoomOut() {
        throw new AssertionError("nobody zooms");
    }

    @Override
    public void showAll() {
        throw new AssertionError("nobody zooms");
    }

    @Override
    public void magnify(double times) {
        throw new AssertionError("nobody zooms");
    }
}
