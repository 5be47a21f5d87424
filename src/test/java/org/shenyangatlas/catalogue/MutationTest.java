package org.shenyangatlas.catalogue;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

@DisplayName("Whatever stands in a file")
class MutationTest {

    private static final byte[] MARKS = "{}[]\",:0-e".getBytes(StandardCharsets.UTF_8);

    @RepeatedTest(value = 5, name = "reading never throws, and what is read keeps its promises, seed {currentRepetition}")
    void neverThrows(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        byte[] good = Faulty.threeSites().getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 500; i++) {
            byte[] mutated = mutated(good, random);
            Reading reading = CatalogueReader.read(mutated, Faulty.FILE, Assets.bundled());
            Catalogue catalogue = reading.catalogue();
            if (catalogue == null) {
                assertTrue(reading.hasErrors(), "a file that is refused has an error");
            } else {
                catalogue.sites().forEach(site -> assertKeepsPromises(site, catalogue));
                catalogue.tours().forEach(tour -> assertKeepsPromises(tour, catalogue));
            }
        }
    }

    static byte[] mutated(byte[] good, Random random) {
        byte[] mutated = good.clone();
        int changes = 1 + random.nextInt(3);
        for (int i = 0; i < changes; i++) {
            int at = random.nextInt(mutated.length);
            switch (random.nextInt(8)) {
                case 0 -> mutated = Arrays.copyOf(mutated, at + 1);
                case 1, 2 -> mutated[at] = (byte) random.nextInt(256);
                case 3, 4 -> mutated[at] = MARKS[random.nextInt(MARKS.length)];
                default -> mutated[at] = (byte) ('a' + random.nextInt(26));
            }
        }
        return mutated;
    }

    private static void assertKeepsPromises(Site site, Catalogue catalogue) {
        assertTrue(site.categories().stream().allMatch(id -> catalogue.category(id).isPresent()), "categories exist");
        assertTrue(catalogue.district(site.district()).isPresent(), "the district exists");
        assertTrue(site.related().stream().allMatch(id -> catalogue.site(id).isPresent()), "related sites exist");
        assertTrue(site.textSources().stream().allMatch(id -> catalogue.source(id).isPresent()), "sources exist");
        assertTrue(!site.position().sources().isEmpty(), "a position has a source");
        assertTrue(site.facts().stream().noneMatch(fact -> fact.sources().isEmpty()), "facts have sources");
    }

    private static void assertKeepsPromises(Tour tour, Catalogue catalogue) {
        assertTrue(!tour.stops().isEmpty(), "a tour has a stop");
        assertTrue(tour.stops().stream().allMatch(stop -> catalogue.site(stop.site()).isPresent()), "a stop's site exists");
    }
}
