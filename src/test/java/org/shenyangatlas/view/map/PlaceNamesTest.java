package org.shenyangatlas.view.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shenyangatlas.catalogue.GeoPoint;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.testing.AtlasWindow;
import org.shenyangatlas.testing.Rest;
import org.shenyangatlas.testing.Sites;
import org.shenyangatlas.tiles.BaseMap;
import org.shenyangatlas.tiles.Extent;

/// The names on the ground, of the map that comes with the atlas.
class PlaceNamesTest {

    private static final double WIDTH = 900;
    private static final double HEIGHT = 650;

    private final AtlasState state = Sites.stillState();
    @RegisterExtension
    final AtlasWindow window = AtlasWindow.of(state, WIDTH, HEIGHT, () -> new GeoMapView(state));
    private PlaceNames names;

    @BeforeEach
    void find() {
        BaseMap.bundled("basemap").join();
        Rest.untilPainted();
        names = window.first(".place-names", PlaceNames.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void noNameIsCutOrLiesOnAnotherOrUnderWhatCoversTheMap(String language) {
        window.change(() -> state.language().speak(language));
        Rectangle2D card = new Rectangle2D(300, 200, 260, 180);
        Set<String> faults = new TreeSet<>();
        int seen = 0;
        for (double zoom = 2.5; zoom <= 16; zoom += 0.45) {
            for (GeoPoint middle : List.of(new GeoPoint(41.79, 123.43), new GeoPoint(41.74, 123.4), new GeoPoint(41.83, 123.6))) {
                seen += look(Extent.around(middle, zoom, WIDTH, HEIGHT), card, faults);
            }
        }
        assertEquals(Set.of(), faults);
        int all = seen;
        assertTrue(all > 150, () -> "only " + all + " names were to be seen");
    }

    @Test
    void aNameStaysOnItsSideOfThePlaceWhileItCan() {
        GeoPoint station = new GeoPoint(41.8163, 123.43);
        Extent there = Extent.around(station, 14, WIDTH, HEIGHT);
        Node name = AtlasWindow.on(() -> {
            names.show(there, 14, List.of(new Rectangle2D(WIDTH / 2 - 60, HEIGHT / 2 + 12, 120, 30)));
            return shown("North Station");
        });
        double aside = AtlasWindow.on(() -> middle(name) - HEIGHT / 2);
        assertTrue(aside < 0, () -> "it gives way to above, not " + aside);
        AtlasWindow.on(() -> {
            names.show(there, 14, List.of());
            return null;
        });
        assertEquals(aside, AtlasWindow.on(() -> middle(name) - HEIGHT / 2), 0.01);
    }

    @Test
    void whileTheZoomChangesTheSameNamesAreCarriedAlong() {
        Extent there = Extent.around(new GeoPoint(41.8163, 123.43), 14, WIDTH, HEIGHT);
        AtlasWindow.on(() -> {
            names.show(there, 14, List.of());
            names.move(there.draggedBy(40, -30));
            return null;
        });
        PlaceName station = AtlasWindow.on(() -> shown("North Station"));
        assertEquals(WIDTH / 2 + 40, station.getLayoutX(), 0.51);
        assertEquals(HEIGHT / 2 - 30, station.getLayoutY(), 0.51);
    }

    private PlaceName shown(String text) {
        return names.getChildren().stream().map(PlaceName.class::cast)
            .filter(name -> name.isVisible() && name.text().equals(text)).findFirst().orElseThrow();
    }

    /// @return how many names are to be seen
    private int look(Extent extent, Rectangle2D card, Set<String> faults) {
        return AtlasWindow.on(() -> {
            names.show(extent, extent.zoom(), List.of(card));
            List<PlaceName> shown = names.getChildren().stream().map(PlaceName.class::cast).filter(Node::isVisible).toList();
            for (int i = 0; i < shown.size(); i++) {
                Bounds bounds = shown.get(i).getBoundsInParent();
                String name = shown.get(i).text() + " at " + extent.zoom();
                if (bounds.getMinX() < 0 || bounds.getMinY() < 0 || bounds.getMaxX() > WIDTH || bounds.getMaxY() > HEIGHT) {
                    faults.add(name + " is cut");
                }
                if (card.intersects(bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), bounds.getHeight())) {
                    faults.add(name + " is covered");
                }
                shown.subList(i + 1, shown.size()).stream().filter(other -> other.getBoundsInParent().intersects(bounds))
                    .forEach(other -> faults.add(name + " lies on " + other.text()));
            }
            return shown.size();
        });
    }

    private static double middle(Node name) {
        Bounds letters = name.lookup(".letters").localToScene(name.lookup(".letters").getBoundsInLocal());
        return letters.getCenterY();
    }
}
