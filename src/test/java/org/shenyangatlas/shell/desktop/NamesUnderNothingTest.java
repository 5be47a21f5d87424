package org.shenyangatlas.shell.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.shenyangatlas.state.Arrangement.Large;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.testing.AtlasWindow;
import org.shenyangatlas.testing.BareGround;
import org.shenyangatlas.testing.PinMarks;

/// The names of all sites in the whole window, while the wheel goes closer: none lies under what lies on the board.
class NamesUnderNothingTest {

    /// From everything to the closest in the picture, each a fourth closer than the one before.
    private static final int ZOOMS = 10;
    private static final double CLOSER = 50;

    private final AtlasState state = BareGround.ofAllSites();
    @RegisterExtension
    final AtlasWindow window = AtlasWindow.ofShell(state, 1920, 1080);

    @ParameterizedTest
    @EnumSource(Large.class)
    void namesHangUnderNoCard(Large large) {
        window.change(() -> state.arrangement().enlarge(large));
        Region view = window.first(large == Large.MAP ? "#map" : "#picture", Region.class);
        Rectangle2D inside = new Rectangle2D(0, 0, 1920, 1080);
        Set<String> faults = new TreeSet<>();
        for (int zoom = 0; zoom < ZOOMS; zoom++) {
            window.rest();
            List<Rectangle2D> cards = Stream.of(".floating", ".index").flatMap(card -> window.seen(card).stream())
                .map(AtlasWindow::place).toList();
            faults.addAll(AtlasWindow.on(() -> new PinMarks(view).faults(inside, cards)));
            window.interact(() -> goCloser(view));
        }
        assertEquals(Set.of(), faults);
    }

    /// About a place from which sites go out to the upper right, where the navigator comes up.
    private static void goCloser(Region view) {
        double x = view.getWidth() * 0.35;
        double y = view.getHeight() * 0.65;
        view.fireEvent(new ScrollEvent(ScrollEvent.SCROLL, x, y, x, y, false, false, false, false, false, false, 0, CLOSER, 0,
            CLOSER, ScrollEvent.HorizontalTextScrollUnits.NONE, 0, ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0, null));
    }
}
