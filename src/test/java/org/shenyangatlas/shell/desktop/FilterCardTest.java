package org.shenyangatlas.shell.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.CsvSource;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.state.Choice.Years;
import org.shenyangatlas.state.Facet;
import org.shenyangatlas.testing.AtlasWindow;
import org.shenyangatlas.testing.BareGround;

@ParameterizedClass(name = "{0} x {1}")
@CsvSource({"1920, 1080", "1280, 800"})
class FilterCardTest {

    private final AtlasState state = BareGround.ofAllSites();
    @RegisterExtension
    final AtlasWindow window;

    FilterCardTest(double width, double height) {
        window = AtlasWindow.ofShell(state, width, height);
    }

    @Test
    void thePanelStandsInTheWindowAndOnNothingElseUntilItIsClosed() {
        window.change(button()::fire);
        assertTrue(AtlasWindow.is(button(), "on"));
        var panel = AtlasWindow.place(window.first(".filter-panel", Node.class));
        assertTrue(panel.getMaxY() <= window.scene().getHeight() && panel.getMaxX() <= window.scene().getWidth(), panel::toString);
        for (String each : List.of(".index", ".rail", ".bar", ".map-inset-view", ".cluster", ".zoom-column")) {
            window.seen(each).forEach(node -> assertFalse(AtlasWindow.place(node).intersects(panel), each));
        }
        window.keys(KeyCode.ESCAPE);
        assertEquals(List.of(), window.seen(".filter-panel"));
        window.change(button()::fire);
        window.change(button()::fire);
        assertEquals(List.of(), window.seen(".filter-panel"));
    }

    @Test
    void whatIsChosenStandsAsChipsThatTakeItAway() {
        assertEquals("Filters", button().getAccessibleText());
        choose();
        assertEquals(List.of("3"), window.words(".filters-button .number"));
        assertEquals("Filters, 3 chosen", button().getAccessibleText());
        assertEquals(List.of("Hunnan District", "Verified", "1980 to 2010"), window.words(".active-filter .name"));
        Node district = window.seen(".active-filter").getFirst();
        assertEquals("Remove filter: Hunnan District", district.getAccessibleText());
        window.click(district);
        assertEquals(Set.of(), state.filter().getChoice().of(Facet.DISTRICT));
        assertEquals(List.of("Verified", "1980 to 2010"), window.words(".active-filter .name"));
        window.click(window.seen(".active-filters .clear-all").getFirst());
        assertFalse(state.filter().isActive());
        assertEquals(List.of(), window.seen(".active-filters"));
    }

    @Test
    void theKeyboardTakesOneAfterTheOtherAwayAndCtrlZTakesThatBack() {
        choose();
        window.change(window.seen(".active-filter").getFirst()::requestFocus);
        window.keys(KeyCode.SPACE);
        window.keys(KeyCode.SPACE);
        assertEquals(List.of("1980 to 2010"), window.words(".active-filter .name"));
        assertTrue(window.seen(".active-filter").getFirst().isFocused());
        window.push(KeyCode.CONTROL, KeyCode.Z);
        window.push(KeyCode.CONTROL, KeyCode.Z);
        window.rest();
        assertEquals(List.of("Hunnan District", "Verified", "1980 to 2010"), window.words(".active-filter .name"));
    }

    private void choose() {
        window.change(() -> {
            state.filter().toggle(Facet.DISTRICT, "hunnan");
            state.filter().toggle(Facet.ACCURACY, "VERIFIED");
            state.filter().showYears(new Years(1980, 2010));
        });
    }

    private Button button() {
        return window.first(".open-filters", Button.class);
    }
}
