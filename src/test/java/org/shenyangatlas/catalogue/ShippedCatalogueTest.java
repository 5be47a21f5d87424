package org.shenyangatlas.catalogue;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@DisplayName("The catalogue that comes with the atlas")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ShippedCatalogueTest {

    private static final GeoPoint SHENYANG = new GeoPoint(41.8, 123.43);
    private static final double REGION_M = 150_000;

    private Reading reading;
    private Catalogue catalogue;

    @BeforeAll
    void read() {
        reading = CatalogueReader.read();
        catalogue = reading.catalogue();
        assertNotNull(catalogue, () -> reading.problems().toString());
    }

    private void forEverySite(Consumer<Site> check) {
        assertAll(catalogue.sites().stream().map(site -> () -> check.accept(site)));
    }

    @Test
    @DisplayName("has no errors and no warnings")
    void noProblems() {
        assertEquals(List.of(), reading.problems());
    }

    @Test
    @DisplayName("has seventeen sites in the picture and two off it")
    void nineteenSites() {
        long pictured = catalogue.sites().stream().filter(site -> site.vignette() != null).count();
        assertEquals("17 and 2", pictured + " and " + (catalogue.sites().size() - pictured));
    }

    @Test
    @DisplayName("is in English and Chinese throughout")
    void bothLanguages() {
        assertEquals(List.of("en", "zh"), catalogue.languages());
        forEverySite(site -> texts(site).forEach(text ->
            assertTrue(text.has("en") && text.has("zh"), () -> site.id() + ": " + text)));
    }

    private static Stream<LocalizedText> texts(Site site) {
        return Stream.concat(Stream.of(site.name(), site.shortName(), site.summary(), site.description()),
            site.facts().stream().flatMap(fact -> Stream.of(fact.label(), fact.value())));
    }

    @Test
    @DisplayName("knows at least three things about every site")
    void threeFacts() {
        forEverySite(site -> assertTrue(site.facts().size() >= 3, site.id()));
    }

    @Test
    @DisplayName("names a source for every text, fact and position")
    void everySource() {
        forEverySite(site -> {
            assertTrue(!site.textSources().isEmpty() && !site.position().sources().isEmpty(), site.id());
            site.facts().forEach(fact -> assertTrue(!fact.sources().isEmpty(), () -> site.id() + ": " + fact.label()));
        });
    }

    @Test
    @DisplayName("describes every site in 80 to 150 English words")
    void englishLength() {
        forEverySite(site -> {
            int words = site.description().in("en").strip().split("\\s+").length;
            assertTrue(words >= 80 && words <= 150, () -> site.id() + ": " + words + " words");
        });
    }

    @Test
    @DisplayName("describes every site in 120 to 250 Chinese characters")
    void chineseLength() {
        forEverySite(site -> {
            long characters = site.description().in("zh").codePoints().filter(Character::isIdeographic).count();
            assertTrue(characters >= 120 && characters <= 250, () -> site.id() + ": " + characters + " characters");
        });
    }

    @Test
    @DisplayName("attests its connections in both languages, and never claims all friendship cities")
    void connections() {
        Hub hub = catalogue.hub().orElseThrow();
        assertTrue(hub.attested() > 0 && hub.attested() < hub.friendshipCities(), hub.attested() + " of " + hub.friendshipCities());
        assertTrue(hub.point().metresTo(SHENYANG) < 5_000, hub.point()::toString);
        assertAll(hub.connections().stream().map(each -> () -> assertTrue(each.name().has("en") && each.name().has("zh")
            && each.note().has("en") && each.note().has("zh") && !each.sources().isEmpty(), each.id())));
    }

    @Test
    @DisplayName("lies in and around Shenyang")
    void nearShenyang() {
        forEverySite(site -> Stream.concat(Stream.of(site.position()), site.positions().stream()).forEach(position ->
            assertTrue(position.point().metresTo(SHENYANG) < REGION_M, () -> site.id() + ": " + position.point())));
    }
}
