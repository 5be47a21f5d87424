package org.shenyangatlas.shell.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.shenyangatlas.state.Arrangement.Large;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.testing.AtlasWindow;
import org.shenyangatlas.testing.Rest;
import org.shenyangatlas.testing.Sites;
import org.shenyangatlas.view.Coordinates;
import org.shenyangatlas.view.map.GeoMapView;

class MapMenuTest {

    private final AtlasState state = Sites.stillState();
    @RegisterExtension
    final AtlasWindow window = AtlasWindow.ofShell(state, 1280, 800);
    private GeoMapView map;

    @BeforeEach
    void enlargeTheMap() {
        window.change(() -> state.arrangement().enlarge(Large.MAP));
        map = window.first("#map", GeoMapView.class);
    }

    @Test
    void byKeysItOffersThePlaceInTheMiddle() {
        ask(map, true);
        String middle = AtlasWindow.on(() -> Coordinates.decimal(map.pointedAt()));
        assertEquals("Copy " + middle, items().getFirst().getText());
        assertEquals(3, items().size());
    }

    @Test
    void copiesWhatItSaysAndTellsSo() {
        ask(map, true);
        String link = AtlasWindow.on(() -> Coordinates.link(map.pointedAt()));
        window.change(() -> items().get(1).fire());
        assertEquals(link, AtlasWindow.on(() -> Clipboard.getSystemClipboard().getString()));
        assertTrue(window.words(".toast .label").contains("Copied: " + link));
    }

    @Test
    void theFootTellsThePlaceInTheMiddleUntilTheMousePoints() {
        assertEquals(AtlasWindow.on(() -> Coordinates.decimal(map.pointedAt())), window.first(".coordinates", Label.class).getText());
        String middle = window.first(".coordinates", Label.class).getText();
        window.moveTo(map.localToScreen(700, 300));
        window.rest();
        assertTrue(!middle.equals(window.first(".coordinates", Label.class).getText()), middle);
    }

    @Test
    void aQuizHasNoMenu() {
        window.change(state::beginQuiz);
        ask(map, true);
        assertEquals(List.of(), items());
    }

    @Test
    void thePictureHasNone() {
        window.change(() -> state.arrangement().enlarge(Large.PICTURE));
        ask(window.first("#picture", Region.class), true);
        assertEquals(List.of(), items());
    }

    @Test
    void theSavedPictureHasTheCreditsInIt() {
        Rest.untilPainted();
        Image picture = AtlasWindow.on(() -> MapMenu.photograph(map, 1));
        assertEquals(AtlasWindow.on(map::getWidth), picture.getWidth(), 1);
        var foot = AtlasWindow.on(() -> map.lookup(".map-foot").getBoundsInParent());
        Color paper = picture.getPixelReader().getColor((int) foot.getMaxX() - 3, (int) foot.getMaxY() - 3);
        assertEquals(Color.web("#fbf6ea"), paper);
    }

    private void ask(Node node, boolean byKey) {
        window.change(() -> Event.fireEvent(node, new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 600, 300, 600, 300,
            byKey, null)));
    }

    private static List<MenuItem> items() {
        return AtlasWindow.on(() -> Window.getWindows().stream().filter(ContextMenu.class::isInstance).map(ContextMenu.class::cast)
            .flatMap(menu -> menu.getItems().stream()).toList());
    }
}
