package org.shenyangatlas.state;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.shenyangatlas.catalogue.Catalogue;
import org.shenyangatlas.catalogue.CatalogueReader;
import org.shenyangatlas.catalogue.Site;
import org.shenyangatlas.state.Choice.Years;

/// Counts say what would be shown if a value alone were chosen of its facet.
class FacetCountsTest {

    private static final int STATES = 1000;
    private static final long SEED = 20261129;
    private static final List<String> TEXTS = List.of("", "", "hunnan", "s", "沈阳", "tower", "station");

    private final Catalogue catalogue =
        Objects.requireNonNull(CatalogueReader.read().catalogue(), "the bundled catalogue");
    private final SiteFilter filter = new AtlasState(catalogue, "en").filter();
    private final Random random = new Random(SEED);

    @Test
    void countsEqualCountingOneByOneInAnyState() {
        for (int state = 0; state < STATES; state++) {
            changeSomething();
            Choice choice = filter.getChoice();
            for (Facet facet : Facet.values()) {
                for (String value : values(facet)) {
                    long expected = filter.foundByText().stream().filter(fitsAllBut(facet, choice))
                        .filter(site -> facet.values(site).contains(value)).count();
                    assertEquals(expected, filter.countsProperty().get().of(facet, value),
                        facet + " " + value + " with " + choice + ", seed " + SEED + ", state " + state);
                }
            }
            Set<Site> shown = new HashSet<>(filter.foundByText().stream().filter(fitsAllBut(null, choice)).toList());
            assertEquals(shown, new HashSet<>(filter.found()), "what is shown with " + choice);
        }
    }

    @Test
    void yearsAreCountedWhicheverAreChosen() {
        filter.showYears(new Years(1989, 1989));
        assertEquals(1, filter.countsProperty().get().years().get(1899));
        assertEquals(2, filter.countsProperty().get().years().get(1989));
    }

    private void changeSomething() {
        switch (random.nextInt(8)) {
            case 0 -> filter.search(TEXTS.get(random.nextInt(TEXTS.size())));
            case 1 -> {
                int from = 1890 + random.nextInt(130);
                filter.showYears(random.nextBoolean() ? null : new Years(from, from + random.nextInt(60)));
            }
            case 2 -> filter.undo();
            case 3 -> {
                if (random.nextInt(4) == 0) {
                    filter.clear();
                }
            }
            default -> {
                Facet facet = Facet.values()[random.nextInt(Facet.values().length)];
                List<String> values = values(facet);
                filter.toggle(facet, values.get(random.nextInt(values.size())));
            }
        }
    }

    private List<String> values(Facet facet) {
        return catalogue.sites().stream().flatMap(site -> facet.values(site).stream()).distinct().sorted().toList();
    }

    /// Told here once more, by other means.
    private static Predicate<Site> fitsAllBut(Facet left, Choice choice) {
        return site -> {
            for (Facet facet : Facet.values()) {
                Set<String> chosen = choice.of(facet);
                if (facet != left && !chosen.isEmpty() && facet.values(site).stream().noneMatch(chosen::contains)) {
                    return false;
                }
            }
            Years years = choice.years();
            return years == null || site.year() != null && site.year() >= years.from() && site.year() <= years.to();
        };
    }
}
