package org.shenyangatlas.view.illustration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import javafx.geometry.Insets;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Shape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shenyangatlas.catalogue.Assets;
import org.shenyangatlas.catalogue.Catalogue;
import org.shenyangatlas.catalogue.Illustration;
import org.shenyangatlas.catalogue.Site;
import org.shenyangatlas.catalogue.Vignette;
import org.shenyangatlas.catalogue.Vignette.Corner;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.testing.AtlasWindow;
import org.shenyangatlas.testing.Pictures;
import org.shenyangatlas.testing.Rest;
import org.shenyangatlas.testing.Sites;
import org.shenyangatlas.view.Work;

/// A picture of 1200 x 900 pixels, green with a red square and a blue triangle, each of which is a site.
class OwnPictureViewTest {

    private static final int GREEN = 0x60A060;
    private static final int RED = 0xC03020;
    private static final int BLUE = 0x2040C0;
    private static final List<Corner> SQUARE = List.of(new Corner(200, 200), new Corner(400, 200), new Corner(400, 400), new Corner(200, 400));
    private static final List<Corner> TRIANGLE = List.of(new Corner(700, 700), new Corner(1000, 700), new Corner(700, 400));

    @TempDir
    private static Path folder;

    private final AtlasState state = state("city.png");
    private final Site square = Sites.site(state, Sites.TOWER);
    private final Site triangle = Sites.site(state, Sites.FORUM);
    @RegisterExtension
    final AtlasWindow window = AtlasWindow.of(state, 1000, 700, () -> new IllustrationView(state));

    @Test
    void aClickInsideAPolygonSelectsAndOneOutsideClears() {
        Rest.untilPainted();
        window.click(at(780, 660));
        assertEquals(triangle, state.selection().getSelected());
        window.click(at(980, 430)); // in the triangle's rectangle, but not in the triangle
        assertNull(state.selection().getSelected());
        window.change(view()::showAll);
        window.click(at(300, 300));
        assertEquals(square, state.selection().getSelected());
    }

    @Test
    void pointingAtAnAreaOutlinesIt() {
        assertEquals(List.of(), window.seen(".hover-ring"));
        window.moveTo(at(300, 300));
        assertEquals(square, state.selection().hoveredProperty().get());
        Rectangle2D outline = outline(".hover-ring");
        assertEquals(at(200, 200).getX(), outline.getMinX(), 1);
        assertEquals(at(400, 400).getY(), outline.getMaxY(), 1);
        window.moveTo(at(300, 500));
        assertEquals(List.of(), window.seen(".hover-ring"));
    }

    @Test
    void aSelectedAreaStandsClearInItsOutline() {
        Rectangle2D card = new Rectangle2D(16, 480, 280, 200);
        window.change(() -> {
            view().clearanceProperty().set(new Insets(60, 320, 0, 0));
            view().cardsProperty().set(List.of(card));
        });
        for (Site site : List.of(square, triangle)) {
            window.change(() -> state.selection().select(site));
            Rectangle2D outline = outline(".selection-ring");
            assertTrue(new Rectangle2D(0, 60, 680, 640).contains(outline), () -> site.id() + " " + outline);
            assertFalse(card.intersects(outline), site.id());
            assertTrue(outline.getWidth() > 200, site.id());
            Vignette.Extent extent = Objects.requireNonNull(site.vignette()).extent();
            assertEquals(at(extent.right(), extent.bottom()).getX(), outline.getMaxX(), 1);
            assertEquals(at(extent.right(), extent.bottom()).getY(), outline.getMaxY(), 1);
        }
    }

    @Test
    void theVeilLeavesTheSelectedAreaOut() {
        Region veil = window.first(".veil", Region.class);
        window.change(() -> state.selection().select(triangle));
        Shape shape = Objects.requireNonNull(veil.getShape());
        window.change(() -> shape.setFill(Color.BLACK)); // else its inside does not count
        assertFalse(AtlasWindow.on(() -> shape.contains(at(780, 660))));
        assertTrue(AtlasWindow.on(() -> shape.contains(at(900, 520))));
        window.change(() -> state.selection().clear());
        assertNull(veil.getShape());
    }

    @Test
    void nothingIsDrawnForAnArea() {
        assertEquals(List.of(), window.seen(".vignette"));
        assertEquals(2, window.seen(".plate").size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"city.png", "city.jpg", "city.svg"})
    void thePictureIsSeenByDayAndDarkerByNight(String file) {
        AtlasState own = state(file);
        IllustrationView[] shown = new IllustrationView[1];
        window.interact(() -> {
            shown[0] = new IllustrationView(own);
            AtlasWindow.open(own, shown[0], 900, 700);
        });
        Rest.untilPainted();
        assertEquals("[]", labels(shown[0]).toString());
        Color day = colour(shown[0], 300, 300);
        assertEquals(0xC0 / 255., day.getRed(), 0.03);
        assertEquals(0x20 / 255., day.getBlue(), 0.03);
        window.change(() -> own.appearance().switchNight());
        Rest.untilPainted();
        assertTrue(colour(shown[0], 300, 300).getRed() < 0.7 * day.getRed());
    }

    @Test
    void meanwhileItSaysHowFarItIs() {
        CountDownLatch held = new CountDownLatch(1);
        Work.requestLong(() -> awaited(held), _ -> { });
        AtlasState own = state("city.jpg");
        IllustrationView[] shown = new IllustrationView[1];
        window.change(() -> {
            shown[0] = new IllustrationView(own);
            AtlasWindow.open(own, shown[0], 900, 700);
        });
        try {
            assertEquals(List.of("Preparing the picture: 0 %"), labels(shown[0]));
            window.change(() -> own.language().speak("zh"));
            assertEquals(List.of(own.language().textNow("picture.preparing", 0)), labels(shown[0]));
        } finally {
            held.countDown();
        }
        Rest.untilPainted();
        assertEquals(List.of(), labels(shown[0]));
    }

    @Test
    void aDamagedPictureIsToldOfAndThePinsStay() throws IOException {
        byte[] whole = Files.readAllBytes(folder.resolve("city.png"));
        Files.write(folder.resolve("damaged.png"), Arrays.copyOf(whole, whole.length / 2));
        AtlasState own = state("damaged.png");
        IllustrationView[] shown = new IllustrationView[1];
        window.change(() -> {
            shown[0] = new IllustrationView(own);
            AtlasWindow.open(own, shown[0], 900, 700);
        });
        Rest.untilPainted();
        assertEquals(List.of(own.language().textNow("picture.damaged")), labels(shown[0]));
        assertEquals(2, AtlasWindow.on(() -> shown[0].lookupAll(".plate").size()));
    }

    private static boolean awaited(CountDownLatch latch) {
        try {
            latch.await();
            return true;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> labels(IllustrationView view) {
        return AtlasWindow.on(() -> view.lookupAll(".preparing").stream().filter(Node::isVisible)
            .map(node -> ((Preparing) node).getText()).toList());
    }

    private IllustrationView view() {
        return window.first(".illustration-view", IllustrationView.class);
    }

    private Point2D at(double canvasX, double canvasY) {
        Viewport view = view().getViewport();
        return new Point2D(Math.round(view.windowX(canvasX)), Math.round(view.windowY(canvasY)));
    }

    /// Without the width of its lines.
    private Rectangle2D outline(String ring) {
        Node line = window.seen(ring + " .line").getFirst();
        return AtlasWindow.on(() -> {
            var bounds = line.localToScene(((Shape) line).getBoundsInLocal());
            double half = ((Shape) line).getStrokeWidth() / 2;
            return new Rectangle2D(bounds.getMinX() + half, bounds.getMinY() + half, bounds.getWidth() - 2 * half, bounds.getHeight() - 2 * half);
        });
    }

    private static Color colour(IllustrationView view, double canvasX, double canvasY) {
        return AtlasWindow.on(() -> {
            Image image = view.snapshot(null, null);
            Viewport shown = view.getViewport();
            return image.getPixelReader().getColor((int) shown.windowX(canvasX), (int) shown.windowY(canvasY));
        });
    }

    private static AtlasState state(String file) {
        if (file.endsWith(".svg")) {
            drawing(file);
        } else if (!Files.exists(folder.resolve(file))) {
            Pictures.written(folder.resolve(file), file.substring(file.length() - 3), BufferedImage.TYPE_INT_RGB, 1200, 900, false,
                (x, y) -> x >= 200 && x < 400 && y >= 200 && y < 400 ? RED : x >= 700 && y < 700 && x - 700 < y - 400 ? BLUE : GREEN);
        }
        Catalogue all = Sites.catalogue();
        Catalogue catalogue = new Catalogue(all.id(), all.title(), all.languages(), new Illustration(1200, 900, 0, file, null, null),
            all.map(), all.sources(), all.categories(), all.districts(),
            List.of(area(all, Sites.TOWER, SQUARE, 300, 400), area(all, Sites.FORUM, TRIANGLE, 800, 700)));
        AtlasState state = new AtlasState(catalogue, Assets.in(folder), "en");
        state.appearance().reduceMotion(true);
        return state;
    }

    private static void drawing(String file) {
        try {
            Files.writeString(folder.resolve(file), """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 900"><rect width="1200" height="900" fill="#60a060"/>
                <rect x="200" y="200" width="200" height="200" fill="#c03020"/></svg>""");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Site area(Catalogue all, String id, List<Corner> corners, double anchorX, double anchorY) {
        Site of = all.site(id).orElseThrow();
        return new Site(of.id(), of.number(), of.name(), of.shortName(), of.pinyin(), of.aliases(), of.categories(), of.district(),
            of.year(), of.summary(), of.description(), of.textSources(), of.position(), of.positions(),
            Vignette.area(anchorX, anchorY, corners), of.facts(), of.related(), of.partners());
    }
}
