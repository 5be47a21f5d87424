package org.shenyangatlas.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The figures and events that come with the atlas")
class ShippedFiguresTest {

    private static final Catalogue CATALOGUE = Objects.requireNonNull(CatalogueReader.read().catalogue());

    private static Stream<Point> points(String id) {
        return CATALOGUE.figures().stream().filter(figure -> figure.id().equals(id)).flatMap(figure -> figure.points().stream());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        trade                 | 2019 105.5 7.2, 2022 140.66 null
        foreign-capital       | 2019 1.65 15.0, 2022 3.92 375.1
        investment-by-country | ../2020-12 24.3 null, ../2020-12 16.8 null, ../2020-12 11.3 null, ../2020-12 2.9 null
        liaoning-trade        | 2018-H1 52.25 6.0, 2021-H1 57.37 13.6
        china-germany-park    | 2023-05 420.0 null, 2023-05 127.0 null, 2023-05 84.0 null
        """)
    @DisplayName("are those of the sources")
    void asTold(String id, String told) {
        assertEquals(told, points(id).map(point -> point.period() + " " + point.value() + " " + point.change()).collect(Collectors.joining(", ")));
    }

    @Test
    @DisplayName("break out what each source breaks out of the trade")
    void parts() {
        assertEquals("imports 75.2 17.1, exports 52.23 7.7", points("trade").map(Point::part).map(Objects::requireNonNull)
            .map(part -> part.label().in("en") + " " + part.value() + " " + part.change()).collect(Collectors.joining(", ")));
    }

    @Test
    @DisplayName("are in Chinese too, in units of that language")
    void inChinese() {
        CATALOGUE.figures().forEach(figure -> {
            assertTrue(figure.title().has("zh"), figure.id());
            assertEquals(figure.unit().in("zh").startsWith("亿"), figure.times().containsKey("zh"), figure.id());
        });
    }

    @Test
    @DisplayName("tell of the years from 1899 to 2023, in their order")
    void events() {
        assertEquals(CATALOGUE.events().stream().map(Event::date).sorted().toList(), CATALOGUE.events().stream().map(Event::date).toList());
        assertEquals("1899-2023", CATALOGUE.events().getFirst().year() + "-" + CATALOGUE.events().getLast().year());
    }
}
