package org.shenyangatlas.view.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.Node;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.shenyangatlas.catalogue.Site;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.testing.AtlasWindow;
import org.shenyangatlas.testing.BareGround;
import org.shenyangatlas.testing.Crowd;
import org.shenyangatlas.testing.Sites;
import org.shenyangatlas.view.Plate;

/// Pins of several sites on the map.
class ClusterPinsTest {

    @Nested
    class WithFewSites {

        private final AtlasState state = still(BareGround.ofThreeSites());
        private GeoMapView map;

        @RegisterExtension
        final AtlasWindow window = AtlasWindow.of(state, 1000, 700, () -> map = new GeoMapView(state));

        @Test
        void eachSiteHasAPinOfItsOwnFromCloseBy() {
            assertEquals(3, plates(window).size());
            assertEquals(List.of(), window.seen(".cluster-pin"));
        }

        @Test
        void fromFarAwayTheyAreOnePinWithTheirNumber() {
            window.change(() -> map.magnify(0.01));
            assertEquals(List.of("3"), window.words(".cluster-pin"));
            assertEquals(List.of(), plates(window));
        }

        @Test
        void pressingItGoesSoCloseThatTheyPart() {
            window.change(() -> map.magnify(0.01));
            window.click(".cluster-pin");
            assertEquals(3, plates(window).size());
        }

        @Test
        void theSelectedSiteKeepsAPinOfItsOwn() {
            window.change(() -> state.selection().select(Sites.site(state, Sites.FORUM)));
            window.change(() -> map.magnify(0.01));
            assertEquals(List.of(Sites.FORUM), plates(window).stream().map(Plate::site).map(Site::id).toList());
        }

        @Test
        void onlyWhatTheFilterFindsIsCounted() {
            window.change(() -> state.filter().search("shenhe"));
            window.change(() -> map.magnify(0.01));
            assertEquals(List.of("2"), window.words(".cluster-pin"));
        }

        @Test
        void itSaysWhatItIs() {
            window.change(() -> map.magnify(0.01));
            assertTrue(AtlasWindow.on(() -> window.seen(".cluster-pin").getFirst().getAccessibleText()).startsWith("3 sites"));
            window.change(() -> state.language().speak("zh"));
            assertTrue(AtlasWindow.on(() -> window.seen(".cluster-pin").getFirst().getAccessibleText()).startsWith("3 处"));
        }
    }

    @Nested
    class WithManySites {

        private final AtlasState state = still(new AtlasState(Crowd.of(3000), "en"));
        private GeoMapView map;

        @RegisterExtension
        final AtlasWindow window = AtlasWindow.of(state, 1000, 700, () -> map = new GeoMapView(state));

        @Test
        void theMapHoldsFewMarksHoweverManySites() {
            int marks = window.seen(".cluster-pin").size() + plates(window).size();
            assertTrue(marks > 10 && marks < 400, marks + " marks");
        }

        @Test
        void allOfThemAreCounted() {
            window.change(() -> map.magnify(0.02));
            int counted = window.words(".cluster-pin").stream().filter(word -> !word.isEmpty()).mapToInt(Integer::parseInt).sum();
            assertTrue(counted > 2900, counted + " counted");
        }

        @Test
        void pinsMoveWithTheGround() {
            Node pin = window.seen(".cluster-pin").getFirst();
            double before = AtlasWindow.place(pin).getMinX();
            window.change(() -> map.move(0.05, 0));
            assertEquals(before - 50, AtlasWindow.place(pin).getMinX(), 1.01);
        }
    }

    private static List<Plate> plates(AtlasWindow window) {
        return window.seen(".plate").stream().map(Plate.class::cast).toList();
    }

    private static AtlasState still(AtlasState state) {
        state.appearance().reduceMotion(true);
        return state;
    }
}
