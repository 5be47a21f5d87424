package org.shenyangatlas.shell.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
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
import org.junit.jupiter.api.AfterEach;
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

    @AfterEach
    void close() {
        window.interact(() -> menus().forEach(ContextMenu::hide)); // before its window
    }

    @Test
    void byKeysItOffersThePlaceInTheMiddleAndCopiesWhatItSays() {
        ask(map);
        String middle = AtlasWindow.on(() -> Coordinates.decimal(map.pointedAt()));
        String link = AtlasWindow.on(() -> Coordinates.link(map.pointedAt()));
        assertEquals(List.of("Copy " + middle, "Copy " + link, "Save the map as a picture"),
            items().stream().map(MenuItem::getText).toList());
        window.change(() -> items().get(1).fire());
        assertEquals(link, AtlasWindow.on(() -> Clipboard.getSystemClipboard().getString()));
        assertTrue(window.words(".toast .label").contains("Copied: " + link));
    }

    @Test
    void neitherThePictureNorAQuizHasOne() {
        window.change(() -> state.arrangement().enlarge(Large.PICTURE));
        ask(window.first("#picture", Region.class));
        assertEquals(List.of(), items());
        window.change(() -> state.arrangement().enlarge(Large.MAP));
        window.change(state::beginQuiz);
        ask(map);
        assertEquals(List.of(), items());
    }

    @Test
    void theFootTellsThePlaceInTheMiddleUntilTheMousePoints() {
        String middle = window.first(".coordinates", Label.class).getText();
        assertEquals(AtlasWindow.on(() -> Coordinates.decimal(map.pointedAt())), middle);
        window.moveTo(map.localToScreen(700, 300));
        window.rest();
        assertNotEquals(middle, window.first(".coordinates", Label.class).getText());
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

    private void ask(Node node) {
        window.change(() -> Event.fireEvent(node, new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 600, 300, 600, 300,
            true, null)));
    }

    private static List<MenuItem> items() {
        return AtlasWindow.on(() -> menus().flatMap(menu -> menu.getItems().stream()).toList());
    }

    private static Stream<ContextMenu> menus() {
        return List.copyOf(Window.getWindows()).stream().filter(ContextMenu.class::isInstance).map(ContextMenu.class::cast);
    }
}
