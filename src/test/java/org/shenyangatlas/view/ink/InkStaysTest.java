package org.shenyangatlas.view.ink;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Point2D;
import javafx.scene.layout.Region;
import javafx.scene.shape.LineTo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.shenyangatlas.state.Arrangement.Large;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.state.InkColour;
import org.shenyangatlas.state.Stroke;
import org.shenyangatlas.state.Stroke.Nib;
import org.shenyangatlas.testing.AtlasWindow;
import org.shenyangatlas.testing.BareGround;
import org.shenyangatlas.tiles.Extent;
import org.shenyangatlas.view.Surface;
import org.shenyangatlas.view.Zoomable;
import org.shenyangatlas.view.illustration.IllustrationView;
import org.shenyangatlas.view.illustration.Viewport;
import org.shenyangatlas.view.map.GeoMapView;

/// Ink stays within a pixel of the place it was put on, through a thousand moves of the camera.
class InkStaysTest {

    private static final double PIXEL = 1;
    private static final int MOVES = 1000;
    private static final double WIDTH = 1000;
    private static final double HEIGHT = 700;

    private final Random random = new Random(20261123);
    private final AtlasState state = BareGround.ofThreeSites();
    @RegisterExtension
    final AtlasWindow window = AtlasWindow.of(state, WIDTH, HEIGHT, Region::new);

    @Test
    void onTheCanvasOfThePicture() {
        moves(new Viewport(0.4, 500, 300),
            view -> new Seen(view, at -> new Point2D(view.canvasX(at.getX()), view.canvasY(at.getY())),
                at -> new Point2D(view.windowX(at.getX()), view.windowY(at.getY())), view.scale()),
            view -> random.nextBoolean() ? view.draggedBy(x() - WIDTH / 2, y() - HEIGHT / 2)
                : view.zoomedTo(Math.clamp(view.scale() * Math.pow(1.2, random.nextInt(-3, 4)), 0.2, 8), x(), y()));
    }

    @Test
    void onThePlaneOfTheMap() {
        moves(new Extent(0.8428, 0.3741, 14, WIDTH, HEIGHT),
            view -> new Seen(view, at -> new Point2D(view.planeX(at.getX()), view.planeY(at.getY())),
                at -> new Point2D(view.windowX(at.getX()), view.windowY(at.getY())), view.scale()),
            view -> random.nextBoolean() ? view.draggedBy(x() - WIDTH / 2, y() - HEIGHT / 2)
                : view.zoomedTo(Math.clamp(view.zoom() + random.nextDouble(-1, 1), 8, 18), x(), y()));
    }

    /// Draws a line across the window and moves.
    private <V> void moves(V start, Function<V, Surface> surface, UnaryOperator<V> move) {
        Surface first = surface.apply(start);
        Point2D from = first.onSurface(100, 150);
        Point2D to = first.onSurface(830, 600);
        Stroke stroke = Stroke.at(Nib.PEN, InkColour.RED, 5 / first.scale(), from.getX(), from.getY()).to(to.getX(), to.getY());
        StrokePath path = new StrokePath(stroke);
        V view = start;
        for (int i = 0; i < MOVES; i++) {
            view = move.apply(view);
            Surface seen = surface.apply(view);
            path.show(seen);
            Point2D begins = seen.inWindow(from.getX(), from.getY());
            Point2D ends = seen.inWindow(to.getX(), to.getY());
            assertEquals(0, begins.distance(path.localToParent(0, 0)), PIXEL, () -> "begins at " + begins);
            assertEquals(0, ends.distance(end(path)), PIXEL, () -> "ends at " + ends);
        }
    }

    @ParameterizedTest
    @EnumSource
    void inAWindow(Large which) {
        AtlasWindow.on(() -> {
            Region view = which == Large.PICTURE ? new IllustrationView(state) : new GeoMapView(state);
            Easel easel = which == Large.PICTURE ? new Easel(state, (IllustrationView) view, which)
                : new Easel(state, (GeoMapView) view, which);
            window.scene().setRoot(easel);
            layOut(easel);
            Surface surface = (Surface) view;
            Point2D place = surface.onSurface(400, 300);
            state.ink().begin(state.ink().page(which),
                Stroke.at(Nib.PEN, InkColour.RED, 5 / surface.scale(), place.getX(), place.getY()));
            state.ink().end();
            for (int i = 0; i < MOVES; i++) {
                move((Zoomable) view);
                layOut(easel);
                Point2D expected = surface.inWindow(place.getX(), place.getY());
                assertEquals(0, expected.distance(easel.lookup(".stroke").localToScene(0, 0)), PIXEL);
            }
            return true;
        });
    }

    private void move(Zoomable view) {
        switch (random.nextInt(5)) {
            case 0 -> view.zoomIn();
            case 1 -> view.zoomOut();
            case 2 -> view.magnify(random.nextDouble(1, 8));
            default -> view.move(random.nextDouble(-0.4, 0.4), random.nextDouble(-0.4, 0.4));
        }
    }

    private static void layOut(Region root) {
        root.applyCss();
        root.layout();
    }

    private static Point2D end(StrokePath path) {
        LineTo last = (LineTo) path.getElements().getLast();
        return path.localToParent((float) last.getX(), (float) last.getY());
    }

    private double x() {
        return random.nextDouble(WIDTH);
    }

    private double y() {
        return random.nextDouble(HEIGHT);
    }

    /// A surface that stands still.
    private record Seen(Object view, UnaryOperator<Point2D> toSurface, UnaryOperator<Point2D> toWindow, double scale)
        implements Surface {

        @Override
        public Point2D onSurface(double windowX, double windowY) {
            return toSurface.apply(new Point2D(windowX, windowY));
        }

        @Override
        public Point2D inWindow(double surfaceX, double surfaceY) {
            return toWindow.apply(new Point2D(surfaceX, surfaceY));
        }

        @Override
        public ObservableValue<?> seen() {
            return new ReadOnlyObjectWrapper<>(view);
        }
    }
}
