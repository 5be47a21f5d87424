package org.shenyangatlas.view.illustration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.shenyangatlas.catalogue.Site;
import org.shenyangatlas.state.Appearance.Labels;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.testing.AtlasWindow;
import org.shenyangatlas.testing.Sites;
import org.shenyangatlas.view.Plate;

/// Which pins show their names, in a window with room for all.
class PinNamesTest {

    private final AtlasState state = Sites.stillState();
    private final Site tower = Sites.site(state, Sites.TOWER);
    private final Site forum = Sites.site(state, Sites.FORUM);
    @RegisterExtension
    final AtlasWindow window = AtlasWindow.of(state, 1200, 800, () -> new PinLayer(state, new Hotspots(List.of(), new Sketches(state.assets(), new Drawings(state.assets())))));
    private PinLayer pins;

    @BeforeEach
    void showEverything() {
        pins = window.first(".pin-layer", PinLayer.class);
        window.change(() -> pins.show(new Viewport(0.3, 0, 0), new Rectangle2D(0, 0, 1200, 800), List.of()));
    }

    @Test
    void allShowTheirNamesToBeginWith() {
        assertEquals(Set.of(Sites.TOWER, Sites.FORUM, Sites.WORKS), named());
    }

    @Test
    void onHoverOnlyTheOnePointedAtDoes() {
        switchTo(Labels.ON_HOVER);
        assertEquals(Set.of(), named());
        window.change(() -> state.selection().hover(tower));
        assertEquals(Set.of(Sites.TOWER), named());
        window.change(() -> state.selection().unhover(tower));
        assertEquals(Set.of(), named());
    }

    @Test
    void offNotEvenTheOnePointedAtDoes() {
        switchTo(Labels.OFF);
        window.change(() -> state.selection().hover(tower));
        assertEquals(Set.of(), named());
    }

    @Test
    void theChosenSiteAlwaysShowsItsName() {
        window.change(() -> state.selection().select(forum));
        switchTo(Labels.ON_HOVER);
        assertEquals(Set.of(Sites.FORUM), named());
        switchTo(Labels.OFF);
        assertEquals(Set.of(Sites.FORUM), named());
    }

    @Test
    void switchedOnceMoreAllShowTheirNamesAgain() {
        switchTo(Labels.OFF);
        switchTo(Labels.ALWAYS);
        assertEquals(3, named().size());
    }

    @Test
    void everySiteKeepsItsPinWithoutNames() {
        switchTo(Labels.OFF);
        assertEquals(3, window.seen(".plate").size());
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
