package org.shenyangatlas.view.illustration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shenyangatlas.catalogue.Site;
import org.shenyangatlas.catalogue.Vignette;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.testing.AtlasWindow;
import org.shenyangatlas.testing.BareGround;
import org.shenyangatlas.testing.PinMarks;

/// The names of all sites of the shipped catalogue in the picture, with each site in the middle in turn, from everything in
/// sight to as close as one can come: none covers another name or a disc, and none leaves the window.
class NamesApartTest {

    private static final int ZOOMS = 10;

    private final AtlasState state = BareGround.ofAllSites();
    @RegisterExtension
    final AtlasWindow window = AtlasWindow.of(state, 1920, 1080,
        () -> new PinLayer(state, new Hotspots(List.of(), new Sketches(state.assets(), new Drawings(state.assets())))));

    @ParameterizedTest(name = "{0} x {1}, {2}")
    @CsvSource({"800, 560, en", "1280, 800, en", "1920, 1080, en", "800, 560, zh", "1280, 800, zh", "1920, 1080, zh"})
    void namesKeepApart(double width, double height, String language) {
        window.change(() -> state.language().speak(language));
        PinLayer pins = window.first(".pin-layer", PinLayer.class);
        List<Vignette> vignettes = state.catalogue().sites().stream().map(Site::vignette).filter(Objects::nonNull).toList();
        Rectangle2D inside = new Rectangle2D(0, 0, width, height);
        Frame frame = new Frame(state.catalogue().illustration(), vignettes, width, height, new Frame.Free(0, 0, width, height), List.of());
        Viewport home = frame.home();
        double closer = Math.pow(frame.boundedScale(1000) / home.scale(), 1. / (ZOOMS - 1));
        Set<String> faults = new TreeSet<>();
        int names = AtlasWindow.on(() -> {
            int seen = 0;
            for (Vignette vignette : vignettes) {
                for (int zoom = 0; zoom < ZOOMS; zoom++) {
                    Viewport view = zoom == 0 ? home : frame.bounded(Viewport.showing(vignette.anchorX(), vignette.anchorY(),
                        width / 2, height / 2, home.scale() * Math.pow(closer, zoom)));
                    pins.show(view, inside, List.of());
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
        assertTrue(names > vignettes.size() * ZOOMS, () -> "only " + names + " names were to be seen");
    }
}
