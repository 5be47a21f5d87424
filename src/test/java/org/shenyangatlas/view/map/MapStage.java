package org.shenyangatlas.view.map;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.shenyangatlas.catalogue.Site;
import org.shenyangatlas.tiles.AtlasTiles;
import org.shenyangatlas.view.Plate;
import org.shenyangatlas.view.PlateLayout;
import org.testfx.util.WaitForAsyncUtils;

/// A window with one map in it, looked at the way a user looks.
final class MapStage {

    static final double WIDTH = 1000;
    static final double HEIGHT = 700;

    private static final long PULSE_MS = 20;

    private final Stage stage;
    private final Scene scene;

    /// Shows a node at the screen's corner; call it on the FX thread.
    MapStage(Stage stage, Node map, double width, double height) {
        this.stage = stage;
        scene = new Scene(new StackPane(map), width, height);
        wear("light");
        stage.setScene(scene);
        stage.setX(0);
        stage.setY(0);
        resize(width, height); // TestFX's stage still has the size of the test before
        stage.show();
    }

    /// @param theme name of a style sheet of colours
    void wear(String theme) {
        scene.getStylesheets().setAll(List.of(theme, "base", "controls", "illustration", "map").stream()
            .map(name -> Objects.requireNonNull(PlateLayout.class.getResource("/org/shenyangatlas/style/" + name
                + ".css"), name)
                .toExternalForm()).toList());
        scene.getRoot().pseudoClassStateChanged(PseudoClass.getPseudoClass("dark"), theme.equals("dark"));
    }

    void resize(double width, double height) {
        stage.setWidth(width);
        stage.setHeight(height);
    }

    Plate plate(Site site) {
        return scene.getRoot().lookupAll(".plate").stream().map(Plate.class::cast)
            .filter(plate -> plate.site().equals(site)).findFirst().orElseThrow();
    }

    /// The middle of a site's number disc, laid out anew.
    Point2D disc(Site site) {
        return on(() -> {
            layOut();
            Node disc = plate(site).getGraphic();
            Bounds bounds = disc.localToScene(disc.getBoundsInLocal());
            return new Point2D(bounds.getCenterX(), bounds.getCenterY());
        });
    }

    /// The window at this moment; call it on the FX thread.
    Image picture() {
        return scene.snapshot(null);
    }

    /// What the next pulse would do first; call it on the FX thread.
    void layOut() {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
    }

    /// The colour on screen; waits for tiles first.
    Color colour(double x, double y) {
        settle();
        return on(this::picture).getPixelReader().getColor((int) x, (int) y);
    }

    /// Waits until nothing is being painted any more, layout included.
    static void settle() {
        try {
            for (int quiet = 0; quiet < 3;) {
                WaitForAsyncUtils.waitForFxEvents();
                WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> AtlasTiles.pending() == 0);
                WaitForAsyncUtils.waitForFxEvents();
                WaitForAsyncUtils.sleep(PULSE_MS, TimeUnit.MILLISECONDS); // a map may ask for more in its next layout
                quiet = AtlasTiles.pending() == 0 ? quiet + 1 : 0;
            }
        } catch (TimeoutException e) {
            throw new AssertionError("The map is never done painting", e);
        }
    }

    static <T> T on(Callable<T> look) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, look);
    }
}
