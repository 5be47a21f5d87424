package org.shenyangatlas.shell.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.CsvSource;
import org.shenyangatlas.catalogue.Site;
import org.shenyangatlas.catalogue.Vignette;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.testing.AtlasWindow;
import org.shenyangatlas.testing.BareGround;
import org.shenyangatlas.testing.PinMarks;
import org.shenyangatlas.view.illustration.IllustrationView;
import org.shenyangatlas.view.illustration.Viewport;

/// In a window of each size class, the camera leads every site of the shipped catalogue to where it is wholly seen: its
/// footing, and what drawings take of their square, lie in the window and under nothing.
@ParameterizedClass(name = "{0} x {1}")
@CsvSource({"800, 560", "1280, 800", "1920, 1080", "2560, 1440", "3200, 1800"})
class SiteInSightTest {

    /// What a drawing takes of its square: to each side of its foot, and above it.
    private static final double HALF_WIDTH = 0.38;
    private static final double TALL = 0.86;

    private final AtlasState state = BareGround.ofAllSites();
    private final Rectangle2D inside;
    @RegisterExtension
    final AtlasWindow window;

    SiteInSightTest(double width, double height) {
        inside = new Rectangle2D(0, 0, width, height);
        window = AtlasWindow.ofShell(state, width, height);
    }

    @Test
    void everyChosenSiteIsSeen() {
        IllustrationView picture = window.first("#picture", IllustrationView.class);
        List<String> faults = new ArrayList<>();
        for (Site site : state.catalogue().sites().stream().filter(each -> each.vignette() != null).toList()) {
            faults.addAll(AtlasWindow.on(() -> {
                state.selection().select(site);
                layOut();
                return faults(site, picture);
            }));
        }
        assertEquals(List.of(), faults);
    }

    private List<String> faults(Site site, IllustrationView picture) {
        Vignette vignette = site.vignette();
        Viewport view = picture.getViewport();
        Rectangle2D board = PinMarks.inScene(picture);
        double x = board.getMinX() + view.windowX(vignette.anchorX());
        double foot = board.getMinY() + view.windowY(vignette.bottom());
        double top = board.getMinY() + view.windowY(vignette.anchorY()) - TALL * vignette.side() * view.scale();
        double half = HALF_WIDTH * vignette.side() * view.scale();
        Rectangle2D drawing = new Rectangle2D(x - half, top, 2 * half, foot - top);
        List<String> faults = new ArrayList<>();
        if (!inside.contains(drawing)) {
            faults.add(site.id() + " at " + drawing + " leaves the window");
        }
        Stream.of(".floating", ".index", ".rail", ".bar").flatMap(card -> window.seen(card).stream()).forEach(card -> {
            Rectangle2D place = PinMarks.inScene(card);
            if (place.intersects(drawing)) {
                faults.add(site.id() + " at " + drawing + " lies under " + card + " at " + place);
            }
        });
        return faults;
    }

    /// What the next pulses would do: cards come with the choice, and the camera leads round them.
    private void layOut() {
        for (int pulse = 0; pulse < 3; pulse++) {
            window.scene().getRoot().applyCss();
            window.scene().getRoot().layout();
        }
    }
}
