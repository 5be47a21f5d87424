package org.shenyangatlas.view.illustration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.shenyangatlas.catalogue.Motion;
import org.shenyangatlas.testing.AtlasWindow;
import org.shenyangatlas.testing.Sites;
import org.shenyangatlas.view.illustration.Parts.Part;

/// A drawing of 600 units painted at 300 pixels, half a pixel per unit: a wall that stands and a flag that moves.
class PartsTest {

    private static final double EXACT = 1e-4;
    private static final String DRAWING = """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 600"><rect x="100" y="400" width="300" height="80"/>
        <g id="flag"><rect x="200" y="100" width="40" height="20"/></g></svg>
        """;
    private static final Motion UP = new Motion("flag", Motion.Kind.SWING, 10, -20, 0, 0, 0, 0, 8);
    private static final Motion NOD = new Motion("flag", Motion.Kind.SWING, 0, 0, 90, 200, 100, 0, 8);
    private static final Motion WHEEL = new Motion("flag", Motion.Kind.SPIN, 0, 0, 0, 200, 100, 0, 8);
    private static final Motion ON_A_WALL = new Motion("flag", Motion.Kind.SPIN, 0, 0, 0, 200, 100, 0.5, 8);

    @RegisterExtension
    final AtlasWindow window = AtlasWindow.of(Sites.state(), 400, 400, StackPane::new);
    private final List<Drawings.Slice> slices = SvgCut.slices(DRAWING, List.of("flag")).stream().map(PartsTest::parsed).toList();
    private Parts parts;

    @BeforeEach
    void stand() {
        window.change(() -> {
            parts = new Parts();
            ((StackPane) window.scene().getRoot().getChildrenUnmodifiable().getFirst()).getChildren().add(parts);
        });
    }

    @Test
    void eachPartIsOnlyAsLargeAsWhatIsPaintedOnIt() {
        List<Part> painted = Parts.paint(slices, List.of(UP), 300);
        Part wall = painted.getFirst();
        assertEquals(List.of(50, 200, 150, 40), List.of(wall.x(), wall.y(), (int) wall.image().getWidth(), (int) wall.image().getHeight()));
        Part flag = painted.get(1);
        assertEquals(List.of(100, 50, 20, 10), List.of(flag.x(), flag.y(), (int) flag.image().getWidth(), (int) flag.image().getHeight()));
    }

    @Test
    void onlyThePartThatIsNamedMoves() {
        assertEquals(List.of(false, true, false), Parts.paint(slices, List.of(UP), 300).stream().map(part -> part.motion() != null).toList());
    }

    @Test
    void aSliceWithNothingOnItIsOnePixel() {
        assertEquals(1, Parts.paint(slices, List.of(UP), 300).get(2).image().getWidth());
    }

    @Test
    void everythingStandsWhereItIsDrawnAtFirst() {
        show(UP, 0);
        assertAt(100, 50, flag().getMinX(), flag().getMinY());
    }

    @Test
    void aSwingIsAtItsEndAfterHalfItsTimeAndBackAfterAllOfIt() {
        show(UP, 4);
        assertAt(105, 40, flag().getMinX(), flag().getMinY());
        show(UP, 8);
        assertAt(100, 50, flag().getMinX(), flag().getMinY());
    }

    @Test
    void aSwingTurnsAboutItsPivot() {
        show(NOD, 4);
        assertAt(100, 50, flag().getMaxX(), flag().getMinY());
        assertAt(10, 20, flag().getWidth(), flag().getHeight());
    }

    @Test
    void aWheelTurnsClockwiseAndEvenly() {
        show(WHEEL, 2);
        assertAt(100, 50, flag().getMaxX(), flag().getMinY());
        show(WHEEL, 4);
        assertAt(100, 50, flag().getMaxX(), flag().getMaxY());
        show(WHEEL, 16);
        assertAt(100, 50, flag().getMinX(), flag().getMinY());
    }

    @Test
    void aWheelOnAWallTurnsInItsPlane() {
        show(ON_A_WALL, 4);
        Point2D turned = AtlasWindow.on(() -> moving().localToParent(102, 51));
        assertAt(98, 49, turned.getX(), turned.getY());
    }

    @Test
    void nothingElseMoves() {
        show(UP, 4);
        Bounds wall = AtlasWindow.on(() -> parts.getChildren().getFirst().getBoundsInParent());
        assertAt(50, 200, wall.getMinX(), wall.getMinY());
    }

    @Test
    void itIsStretchedUntilItIsPaintedAnew() {
        show(UP, 0);
        window.change(() -> parts.stretchTo(600));
        Bounds all = AtlasWindow.on(() -> parts.localToParent(flag()));
        assertAt(200, 100, all.getMinX(), all.getMinY());
    }

    private void show(Motion motion, double seconds) {
        List<Part> painted = Parts.paint(slices, List.of(motion), 300);
        window.change(() -> {
            parts.show(painted, 300);
            parts.moveTo(seconds);
        });
    }

    private ImageView moving() {
        return (ImageView) parts.getChildren().get(1);
    }

    private Bounds flag() {
        return AtlasWindow.on(() -> moving().getBoundsInParent());
    }

    private static void assertAt(double x, double y, double foundX, double foundY) {
        assertEquals(x, foundX, EXACT);
        assertEquals(y, foundY, EXACT);
    }

    private static Drawings.Slice parsed(SvgCut.Slice slice) {
        try {
            return new Drawings.Slice(slice.part(), Drawing.parse(slice.svg(), "a flag"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
