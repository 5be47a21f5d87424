package org.shenyangatlas.view.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shenyangatlas.catalogue.Site;
import org.shenyangatlas.catalogue.TileSource;
import org.shenyangatlas.state.Appearance.Labels;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.testing.AtlasWindow;
import org.shenyangatlas.testing.BareGround;
import org.shenyangatlas.testing.PinMarks;
import org.shenyangatlas.tiles.Extent;
import org.shenyangatlas.tiles.PlanePoint;
import org.shenyangatlas.view.Plate;

/// The names of the pins on the map, of all sites of the shipped catalogue.
class MapNamesTest {

    private static final int ZOOMS = 10;
    private static final double FARTHEST = 8;
    private static final double CLOSEST = 18;

    private final AtlasState state = BareGround.ofAllSites();
    private final TileSource source = state.catalogue().map().tileSources().getFirst();
    private final Site tower = state.catalogue().site("tv-tower").orElseThrow();
    private final Site station = state.catalogue().site("shenyang-railway-station").orElseThrow();
    @RegisterExtension
    final AtlasWindow window = AtlasWindow.of(state, 1280, 800, () -> new GeoMapView(state));
    private GeoMapView map;
    private MapPins pins;

    @BeforeEach
    void find() {
        map = window.first(".geo-map-view", GeoMapView.class);
        pins = window.first(".pin-layer", MapPins.class);
    }

    @ParameterizedTest(name = "{0} x {1}, {2}")
    @CsvSource({"800, 560, en", "1280, 800, en", "1920, 1080, en", "800, 560, zh", "1280, 800, zh", "1920, 1080, zh"})
    void noNameCoversAnotherOrADiscOrLeavesTheWindow(double width, double height, String language) {
        window.change(() -> state.language().speak(language));
        Rectangle2D inside = new Rectangle2D(0, 0, width, height);
        Set<String> faults = new TreeSet<>();
        int names = AtlasWindow.on(() -> {
            int seen = 0;
            for (Site site : state.catalogue().sites()) {
                PlanePoint point = PlanePoint.of(site.position().point());
                for (int step = 0; step < ZOOMS; step++) {
                    double zoom = FARTHEST + (CLOSEST - FARTHEST) * step / (ZOOMS - 1);
                    pins.show(new Extent(point.x(), point.y(), zoom, width, height), inside, List.of());
                    pins.applyCss();
                    pins.layout();
                    PinMarks marks = new PinMarks(pins);
                    faults.addAll(marks.faults(inside, List.of()));
                    seen += marks.names();
                }
            }
            return seen;
        });
        assertEquals(Set.of(), faults);
        assertTrue(names > state.catalogue().sites().size() * ZOOMS, () -> "only " + names + " names were to be seen");
    }

    @Test
    void namesAreShownToBeginWith() {
        window.change(() -> map.cardsProperty().set(List.of()));
        assertTrue(named().size() > 3, () -> named().toString());
    }

    @Test
    void onHoverOnlyTheOnePointedAtShowsIts() {
        switchTo(Labels.ON_HOVER);
        assertEquals(Set.of(), named());
        window.change(() -> state.selection().hover(tower));
        assertEquals(Set.of("tv-tower"), named());
        window.change(() -> state.selection().unhover(tower));
        assertEquals(Set.of(), named());
    }

    @Test
    void offNotEvenTheOnePointedAtShowsItsButTheChosenOneDoes() {
        switchTo(Labels.OFF);
        window.change(() -> state.selection().hover(tower));
        assertEquals(Set.of(), named());
        window.change(() -> state.selection().select(station));
        assertEquals(Set.of("shenyang-railway-station"), named());
    }

    @Test
    void everySiteKeepsItsDiscWithoutNames() {
        int pins = window.seen(".plate").size();
        switchTo(Labels.OFF);
        assertEquals(pins, window.seen(".plate").size());
    }

    private void switchTo(Labels labels) {
        while (state.appearance().labelsProperty().get() != labels) {
            window.change(state.appearance()::switchLabels);
        }
    }

    private Set<String> named() {
        return window.seen(".plate").stream().map(Plate.class::cast).filter(plate -> !AtlasWindow.is(plate, "bare"))
            .map(plate -> plate.site().id()).collect(Collectors.toSet());
    }
}
