package org.shenyangatlas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;
import org.shenyangatlas.catalogue.Catalogue;
import org.shenyangatlas.catalogue.CatalogueReader;
import org.shenyangatlas.catalogue.Category;
import org.shenyangatlas.testing.Project;
import org.shenyangatlas.testing.Stylesheet;

/// The stylesheets name and use the same colours, and what the catalogue and the sources ask of them is there.
class StylesTest {

    private static final Pattern PACK_ICON = Pattern.compile("\"(mdo(?:al|mz)-[a-z0-9_]+)\"");

    static List<Stylesheet> sheets() {
        return Stylesheet.all();
    }

    static List<Category> categories() {
        Catalogue catalogue = Objects.requireNonNull(CatalogueReader.read().catalogue(), "the bundled catalogue");
        return catalogue.categories();
    }

    @ParameterizedTest
    @ValueSource(strings = {"dark", "contrast"})
    void everyThemeNamesTheSameColours(String theme) {
        assertEquals(List.copyOf(Stylesheet.named("light").tokens().keySet()),
            List.copyOf(Stylesheet.named(theme).tokens().keySet()), "light.css and " + theme + ".css");
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void everyColourThatIsUsedHasAName(Stylesheet sheet) {
        Set<String> unknown = new TreeSet<>(sheet.lookedUp());
        Stylesheet.all().forEach(other -> unknown.removeAll(other.tokens().keySet()));
        assertEquals(Set.of(), unknown, "looked up in " + sheet + ", defined nowhere");
    }

    @Test
    void everyColourOfTheThemesIsUsed() {
        Set<String> idle = new TreeSet<>(Stylesheet.named("light").tokens().keySet());
        Stylesheet.all().forEach(sheet -> idle.removeAll(sheet.lookedUp()));
        assertEquals(Set.of(), idle, "in light.css, used nowhere");
    }

    @Test
    void everyColourWeReplaceBelongsToTheControlsTheme() throws IOException {
        Set<String> replaced = Stylesheet.named("base").tokens().keySet().stream()
            .filter(token -> token.startsWith("-color-")).collect(Collectors.toCollection(TreeSet::new));
        try (InputStream in = Objects.requireNonNull(PrimerLight.class.getResourceAsStream("primer-light.css"))) {
            String theirs = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            replaced.removeIf(token -> theirs.contains(token + ":"));
        }
        assertEquals(Set.of(), replaced, "base.css replaces colours that AtlantaFX does not have");
    }

    @ParameterizedTest
    @MethodSource("categories")
    void everyCategoryHasItsColourAndItsIcon(Category category) {
        assertTrue(Stylesheet.named("light").tokens().containsKey("-cat-" + category.colour()), "a colour in the themes");
        assertTrue(Stylesheet.named("base").text().contains(".cat-" + category.colour() + " "), "a style class in base.css");
        assertTrue(isIcon(category.icon()), "an icon: " + category.icon());
    }

    @Test
    void everyIconNamedInTheSourcesExists() {
        Set<String> missing = Project.files(Project.ATLAS, ".java").stream()
            .flatMap(file -> PACK_ICON.matcher(Project.read(file)).results()).map(found -> found.group(1))
            .filter(icon -> !isIcon(icon)).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), missing);
    }

    @Test
    void noSheetAsksForMoreThanItsColours() {
        List<String> fetched = Stylesheet.all().stream().flatMap(sheet -> Pattern.compile("@import|https?:").matcher(sheet.text())
            .results().map(MatchResult::group).map(found -> sheet + ": " + found)).toList();
        assertEquals(List.of(), fetched, "sheets are loaded by Theme, in its order, and never from a network");
    }

    private static boolean isIcon(String name) {
        if (name.startsWith("mdoal-") || name.startsWith("mdomz-")) {
            return Stream.concat(Stream.of(Material2OutlinedAL.values()).map(Material2OutlinedAL::getDescription),
                Stream.of(Material2OutlinedMZ.values()).map(Material2OutlinedMZ::getDescription)).anyMatch(name::equals);
        }
        return Stylesheet.named("icons").text().contains("." + name + "-icon ");
    }
}
