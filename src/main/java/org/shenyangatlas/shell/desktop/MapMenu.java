package org.shenyangatlas.shell.desktop;

import java.util.function.Consumer;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.image.WritableImage;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.transform.Transform;
import javafx.stage.Window;
import org.shenyangatlas.catalogue.GeoPoint;
import org.shenyangatlas.shell.Board;
import org.shenyangatlas.shell.SavePicture;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.view.Coordinates;
import org.shenyangatlas.view.Showing;
import org.shenyangatlas.view.map.GeoMapView;

/// What the right button, a long press, the menu key or Shift F10 offers on the large map: to copy the coordinates of a place,
/// and to save the map as a picture. By keys the place is the middle of the map.
final class MapMenu {

    private final AtlasState state;
    private final Consumer<String> told;
    private final Copying copying;
    private final ContextMenu menu = new ContextMenu();

    /// @param told gets a sentence after something was done
    MapMenu(AtlasState state, Board board, Consumer<String> told) {
        this.state = state;
        this.told = told;
        copying = new Copying(state, told);
        menu.getStyleClass().add("map-menu");
        board.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, event -> {
            if (board.large() instanceof GeoMapView map && !state.quiz().isRunning()) {
                open(map, event);
                event.consume();
            }
        });
        state.arrangement().largeProperty().when(Showing.of(board)).subscribe(_ -> menu.hide());
    }

    private void open(GeoMapView map, ContextMenuEvent event) {
        Point2D at = map.screenToLocal(event.getScreenX(), event.getScreenY());
        GeoPoint place = event.isKeyboardTrigger() ? map.pointedAt() : map.place(at.getX(), at.getY()).orElseThrow();
        menu.getItems().setAll(copy(Coordinates.decimal(place)), copy(Coordinates.link(place)),
            item(state.language().textNow("map.save"), () -> save(map)));
        Point2D middle = map.localToScreen(map.getWidth() / 2, map.getHeight() / 2);
        if (event.isKeyboardTrigger()) {
            menu.show(map, middle.getX(), middle.getY());
        } else {
            menu.show(map, event.getScreenX(), event.getScreenY());
        }
    }

    private MenuItem copy(String text) {
        return item(state.language().textNow("map.copy", text), () -> copying.accept(text));
    }

    private static MenuItem item(String words, Runnable action) {
        MenuItem item = new MenuItem(words);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> action.run());
        return item;
    }

    /// As it is seen, with scale and credits in its foot.
    private void save(GeoMapView map) {
        Window window = map.getScene().getWindow();
        SavePicture.ask(state, window, photograph(map, window.getRenderScaleX()), told);
    }

    static WritableImage photograph(GeoMapView map, double pixels) {
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setTransform(Transform.scale(pixels, pixels));
        parameters.setViewport(new Rectangle2D(0, 0, Math.ceil(map.getWidth() * pixels), Math.ceil(map.getHeight() * pixels)));
        return map.snapshot(parameters, null);
    }
}
