package org.shenyangatlas.view.map;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import javafx.geometry.Point2D;
import org.junit.jupiter.api.Test;
import org.shenyangatlas.catalogue.Connection;
import org.shenyangatlas.catalogue.GeoPoint;
import org.shenyangatlas.catalogue.LocalizedText;

class CityGroupTest {

    /// At 0, 20, 90 and 100 pixels from the left.
    private final List<Connection> cities = List.of(city("a", 0), city("b", 20), city("c", 90), city("d", 100));

    private static Connection city(String id, double x) {
        return new Connection(id, Connection.Kind.AIR, LocalizedText.ofAll(id), "JP", new GeoPoint(0, x), "", true, LocalizedText.EMPTY,
            List.of("paper"));
    }

    private List<String> groups(double scale, Connection alone) {
        return CityGroup.of(cities, city -> new Point2D(city.point().longitude() * scale, 0), alone).stream()
            .map(group -> String.join("", group.members().stream().map(Connection::id).toList()) + " at " + group.middle().getX()).toList();
    }

    @Test
    void citiesCloseTogetherShareAPinInTheirMiddle() {
        assertEquals(List.of("ab at 10.0", "cd at 95.0"), groups(1, null));
    }

    @Test
    void closerLookedAtTheyPart() {
        assertEquals(List.of("a at 0.0", "b at 100.0", "c at 450.0", "d at 500.0"), groups(5, null));
    }

    @Test
    void theSelectedOneHasAPinOfItsOwn() {
        assertEquals(List.of("a at 0.0", "b at 20.0", "cd at 95.0"), groups(1, cities.getFirst()));
        assertEquals(List.of("a at 0.0", "b at 20.0", "cd at 95.0"), groups(1, cities.get(1)));
    }
}
