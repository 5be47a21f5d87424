package org.shenyangatlas.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shenyangatlas.catalogue.Catalogue;
import org.shenyangatlas.catalogue.CatalogueReader;
import org.shenyangatlas.catalogue.Category;
import org.shenyangatlas.catalogue.District;
import org.shenyangatlas.catalogue.Fact;
import org.shenyangatlas.catalogue.LocalizedText;
import org.shenyangatlas.catalogue.Reading;
import org.shenyangatlas.catalogue.Site;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.testing.NastySites;

/// What is taken along as GeoJSON or CSV comes back as it was, as far as the columns carry it.
class RoundTripTest {

    @TempDir
    Path folder;

    /// What the columns carry of a site.
    private record Carried(String id, List<String> names, String pinyin, List<String> aliases, List<String> categories, List<String> categoryNames,
                           List<String> districtNames, Integer year, List<LocalizedText> texts, String position, List<Fact> facts, List<String> sources,
                           List<String> related, List<String> partners) {
        static Carried of(Site site, Catalogue catalogue) {
            List<String> languages = List.of("en", "zh");
            return new Carried(site.id(), languages.stream().flatMap(tag -> List.of(site.name().in(tag), site.shortName().in(tag)).stream()).toList(),
                site.pinyin(), site.aliases(), site.categories(),
                site.categories().stream().flatMap(id -> catalogue.category(id).stream()).map(Category::name)
                    .flatMap(name -> languages.stream().map(name::in)).toList(),
                catalogue.district(site.district()).stream().map(District::name).flatMap(name -> languages.stream().map(name::in)).toList(),
                site.year(), List.of(site.summary(), site.description()),
                site.position().point() + " " + site.position().accuracyM() + " " + site.position().status(),
                site.facts(), site.textSources(), site.related(), site.partners());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"geojson", "csv"})
    void theShippedSitesComeBackAsTheyWere(String ending) throws IOException {
        Catalogue shipped = Objects.requireNonNull(CatalogueReader.read().catalogue());
        comesBack(shipped, ending, "the shipped sites");
    }

    @ParameterizedTest(name = "seed {0} as {1}")
    @CsvSource({"1, geojson", "1, csv", "2, geojson", "2, csv"})
    void soDoTheNastiestTexts(long seed, String ending) throws IOException {
        comesBack(NastySites.of(seed, 120), ending, "seed " + seed);
    }

    private void comesBack(Catalogue catalogue, String ending, String what) throws IOException {
        Path file = folder.resolve("first." + ending);
        write(file, catalogue);
        Reading reading = CatalogueReader.read(file);
        assertEquals(List.of(), reading.problems(), what);
        Catalogue read = Objects.requireNonNull(reading.catalogue());
        assertEquals(catalogue.sites().size(), read.sites().size(), what);
        for (int i = 0; i < read.sites().size(); i++) {
            assertEquals(Carried.of(catalogue.sites().get(i), catalogue), Carried.of(read.sites().get(i), read), what);
        }
        Path again = folder.resolve("again." + ending);
        write(again, new Catalogue(catalogue.id(), catalogue.title(), read.languages(), read.illustration(), read.map(), read.sources(),
            read.categories(), read.districts(), read.sites()));
        assertArrayEquals(Files.readAllBytes(file), Files.readAllBytes(again), what);
    }

    private static void write(Path file, Catalogue catalogue) throws IOException {
        Exporter.write(file, catalogue.sites(), new AtlasState(catalogue, "en"), new PlainPictures(), Progress.UNWATCHED);
    }
}
