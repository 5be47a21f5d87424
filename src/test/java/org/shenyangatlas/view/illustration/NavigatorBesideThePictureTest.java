package org.shenyangatlas.view.illustration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.geometry.Rectangle2D;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.shenyangatlas.catalogue.Illustration;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.testing.AtlasWindow;
import org.shenyangatlas.testing.BareGround;

/// The picture with its navigator in a corner.
class NavigatorBesideThePictureTest {

    private final AtlasState state = BareGround.ofThreeSites();
    private final Illustration picture = state.catalogue().illustration();
    private IllustrationView view;
    private Region navigator;
    @RegisterExtension
    final AtlasWindow window = AtlasWindow.of(state, 1000, 700, this::stand);

    @BeforeEach
    void comeClose() {
        window.change(view::zoomIn);
        window.change(view::zoomIn);
    }

    @Test
    void pressingInItShowsThatPlaceInTheMiddle() {
        double scale = view.getViewport().scale();
        window.click(at(0.5, 0.5));
        assertMiddle(picture.width() / 2, picture.height() / 2);
        window.click(at(0.4, 0.6));
        assertMiddle(picture.width() * 0.4, picture.height() * 0.6);
        assertEquals(scale, view.getViewport().scale(), "it does not zoom");
    }

    @Test
    void pressingInItsCornerStaysOnThePicture() {
        window.click(at(0.01, 0.99));
        Viewport corner = view.getViewport();
        assertTrue(corner.left() >= -picture.bleed() && corner.canvasY(700) <= picture.height() + picture.bleed(), corner::toString);
    }

    @Test
    void pressingInItSelectsNothing() {
        window.click(at(state.catalogue().sites().getFirst().vignette().anchorX() / picture.width(), 0.6));
        assertNull(state.selection().getSelected());
    }

    @Test
    void itIsUsefulNow() {
        assertTrue(view.navigatorUsefulProperty().get());
    }

    private StackPane stand() {
        view = new IllustrationView(state);
        navigator = view.navigator();
        navigator.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane.setAlignment(navigator, Pos.BOTTOM_LEFT);
        return new StackPane(view, navigator);
    }

    private Point2D at(double right, double down) {
        Rectangle2D place = AtlasWindow.place(navigator);
        return new Point2D(Math.round(place.getMinX() + right * place.getWidth()), Math.round(place.getMinY() + down * place.getHeight()));
    }

    /// Within a pixel of the navigator.
    private void assertMiddle(double x, double y) {
        double pixel = picture.width() / AtlasWindow.place(navigator).getWidth();
        assertEquals(x, view.getViewport().canvasX(500), pixel);
        assertEquals(y, view.getViewport().canvasY(350), pixel);
    }
}
