package org.shenyangatlas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.shenyangatlas.catalogue.Catalogue;
import org.shenyangatlas.catalogue.CatalogueReader;
import org.shenyangatlas.catalogue.Site;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.testing.Project;

/// What people type finds what they mean: a table of queries in both languages, pinyin, initials, with errors, of districts,
/// categories and words of the texts.
class QueriesTest {

    private static final double FIRST = 0.95;
    private static final int AMONG = 3;

    private static final Catalogue CATALOGUE =
        Objects.requireNonNull(CatalogueReader.read().catalogue(), "the bundled catalogue");

    private final AtlasState state = new AtlasState(CATALOGUE, "en");

    /// @param meant a site's id, or "district:" or "category:" and an id: any site of it
    private record Query(String typed, String meant) {

        static Query of(String line) {
            int comma = line.lastIndexOf(',');
            return new Query(line.substring(0, comma), line.substring(comma + 1));
        }

        boolean isMet(Site site) {
            return meant.equals(site.id()) || meant.equals("district:" + site.district())
                || site.categories().stream().anyMatch(category -> meant.equals("category:" + category));
        }
    }

    private final List<Query> queries = Project.read(Project.TEST_RESOURCES.resolve("queries.csv")).lines()
        .filter(line -> !line.startsWith("#") && !line.isBlank()).map(Query::of).toList();

    @Test
    void nearlyEveryQueryFindsWhatIsMeantFirst() {
        List<String> missed = queries.stream().filter(query -> place(query) != 0).map(this::outcome).toList();
        assertTrue(missed.size() <= queries.size() * (1 - FIRST), missed.size() + " of " + queries.size() + " not first:\n"
            + String.join("\n", missed));
    }

    @Test
    void everyQueryFindsWhatIsMeantAmongTheFirstThree() {
        assertEquals("", queries.stream().filter(query -> place(query) < 0 || place(query) >= AMONG).map(this::outcome)
            .collect(Collectors.joining("\n")));
    }

    @Test
    void theTableIsLongEnoughToMeanSomething() {
        assertTrue(queries.size() >= 120, queries.size() + " queries");
    }

    private int place(Query query) {
        List<Site> found = found(query);
        return found.stream().filter(query::isMet).findFirst().map(found::indexOf).orElse(-1);
    }

    private String outcome(Query query) {
        return query.typed() + " means " + query.meant() + ", finds "
            + found(query).stream().limit(AMONG).map(Site::id).toList();
    }

    private List<Site> found(Query query) {
        state.filter().search(query.typed());
        return List.copyOf(state.filter().found());
    }
}
