package org.shenyangatlas.catalogue;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The tours that come with the atlas")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ShippedToursTest {

    private List<Tour> tours = List.of();

    @BeforeAll
    void read() {
        Catalogue catalogue = CatalogueReader.read().catalogue();
        assertNotNull(catalogue);
        tours = catalogue.tours();
    }

    private void forEveryStop(Consumer<Stop> check) {
        assertAll(tours.stream().flatMap(tour -> tour.stops().stream()).map(stop -> () -> check.accept(stop)));
    }

    @Test
    @DisplayName("are three, each of five to eight stops")
    void three() {
        assertEquals(List.of("golden-corridor", "how-shenyang-makes-things", "shenyang-and-the-world"),
            tours.stream().map(Tour::id).toList());
        tours.forEach(tour -> assertTrue(tour.stops().size() >= 5 && tour.stops().size() <= 8, tour.id()));
    }

    @Test
    @DisplayName("visit no site twice")
    void noSiteTwice() {
        tours.forEach(tour -> assertEquals(tour.stops().size(), tour.stops().stream().map(Stop::site).distinct().count(), tour.id()));
    }

    @Test
    @DisplayName("stay 20 to 60 seconds at each stop")
    void seconds() {
        forEveryStop(stop -> assertTrue(stop.seconds() >= 20 && stop.seconds() <= 60, stop.site()));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"en, [.?!](?=\\s|$), [?]", "zh, [。？！], ？"})
    @DisplayName("say two to four sentences at each stop, the last of them the one question to the class")
    void spoken(String language, String end, String question) {
        forEveryStop(stop -> {
            String notes = stop.notes().texts().getOrDefault(language, "");
            long sentences = Pattern.compile(end).matcher(notes).results().count();
            assertTrue(sentences >= 2 && sentences <= 4, () -> stop.site() + ": " + sentences + " sentences");
            assertTrue(notes.matches("[^?？]+" + question), () -> stop.site() + ": " + notes);
        });
    }

    @Test
    @DisplayName("can be told in both languages in the time they stay")
    void inTime() {
        forEveryStop(stop -> {
            int words = stop.notes().in("en").split("\\s+").length;
            assertTrue(words <= 2.2 * stop.seconds(), () -> stop.site() + ": " + words + " words");
            long characters = stop.notes().in("zh").codePoints().filter(Character::isLetterOrDigit).count();
            assertTrue(characters <= 4 * stop.seconds(), () -> stop.site() + ": " + characters + " characters");
        });
    }
}
