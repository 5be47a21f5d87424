package org.shenyangatlas.shell.presentation;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.CsvSource;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.state.Lessons;
import org.shenyangatlas.testing.AtlasWindow;
import org.shenyangatlas.testing.BareGround;

/// Whatever the audience is to read of any site of the shipped catalogue is at least a thirtieth of the window's height, and
/// all of it is there.
@ParameterizedClass(name = "{0} x {1}")
@CsvSource({"1280, 800", "1920, 1080", "3840, 2160"})
class LargeTypeTest {

    private static final double LEAST = 1 / 30.;
    private static final double ROUNDING = 0.01;

    private final AtlasState state = BareGround.ofAllSites();
    private final double width;
    private final double height;
    @RegisterExtension
    final AtlasWindow window;

    LargeTypeTest(double width, double height) {
        this.width = width;
        this.height = height;
        state.presentation().begin(Lessons.usual(state.catalogue()));
        window = AtlasWindow.of(state, width, height, () -> AudienceShell.guided(state));
    }

    @Test
    void inEveryLanguage() {
        for (String language : state.catalogue().languages()) {
            window.change(() -> state.language().speak(language));
            assertAll(state.presentation().stops().stream().map(stop -> (Executable) () -> {
                window.change(() -> state.selection().select(state.catalogue().site(stop.site()).orElseThrow()));
                assertReadable(stop.site() + " in " + language);
            }));
        }
        window.change(() -> state.selection().clear());
        assertReadable("the title");
    }

    @Test
    void inTheOverview() {
        window.change(() -> state.presentation().showOverview(true));
        assertAll(window.seen(".overview-grid .label").stream().map(label -> () -> assertLarge("overview", (Label) label)));
    }

    private void assertReadable(String what) {
        Rectangle2D wing = AtlasWindow.place(window.first(".wing", Region.class));
        List<Node> labels = window.seen(".wing .label").stream().filter(label -> !((Label) label).getText().isEmpty()).toList();
        assertTrue(labels.size() > 2, what);
        for (Node node : labels) {
            Label label = (Label) node;
            assertLarge(what, label);
            Text drawn = (Text) label.lookup(".text");
            assertTrue(drawn.getText().replace("\n", "").replace(" ", "").equals(label.getText().replace(" ", "")),
                () -> what + ": '" + label.getText() + "' is cut to '" + drawn.getText() + "'");
            Bounds bounds = AtlasWindow.on(() -> drawn.localToScene(drawn.getBoundsInLocal()));
            assertTrue(bounds.getMaxX() <= wing.getMaxX() && bounds.getMaxY() <= height && bounds.getMinY() >= 0,
                () -> what + ": '" + label.getText() + "' leaves the wing of " + wing + ": " + bounds);
        }
    }

    private void assertLarge(String what, Label label) {
        double size = label.getFont().getSize() * label.getLocalToSceneTransform().getMyy();
        assertTrue(size >= height * LEAST - ROUNDING, () -> what + ": '" + label.getText() + "' is " + size + " high of " + height);
    }
}
