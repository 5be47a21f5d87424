package org.shenyangatlas.view.detail;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shenyangatlas.catalogue.CatalogueReader;
import org.shenyangatlas.catalogue.Fact;
import org.shenyangatlas.catalogue.Source;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.testing.AtlasWindow;

/// The panel with what the atlas comes with.
class ShippedDetailTest {

    private final AtlasState state = new AtlasState(Objects.requireNonNull(CatalogueReader.read().catalogue()), "en");
    @RegisterExtension
    final AtlasWindow window = AtlasWindow.of(state, 432, 900, () -> new DetailView(state));

    @Test
    void everyFactBearsTheMarksOfExactlyItsSources() {
        assertAll(state.catalogue().sites().stream().map(site -> () -> {
            window.change(() -> state.selection().select(site));
            List<Node> rows = window.seen(".fact");
            assertEquals(site.facts().size(), rows.size(), site.id());
            for (int i = 0; i < rows.size(); i++) {
                Fact fact = site.facts().get(i);
                assertEquals(fact.label().in("en"), words(rows.get(i), ".fact-label").getFirst(), site.id());
                assertEquals(marks(fact.sources()), words(rows.get(i), ".source-mark"), () -> site.id() + ", " + fact.label());
            }
        }));
    }

    @Test
    void everyDisagreementOfSourcesIsTold() {
        assertAll(state.catalogue().sites().stream().map(site -> () -> {
            window.change(() -> state.selection().select(site));
            List<List<String>> told = window.seen(".disagreement").stream().map(note -> words(note, ".source-mark")).toList();
            assertEquals(site.facts().stream().flatMap(fact -> fact.otherwise().stream().map(other -> marks(
                Stream.concat(fact.sources().stream(), other.sources().stream()).distinct().toList()))).toList(), told, site.id());
        }));
    }

    @ParameterizedTest(name = "{0} of the way down")
    @ValueSource(doubles = {0, 0.25, 0.5, 0.75, 1})
    void switchingTheLanguageKeepsSelectionAndSection(double scrolled) {
        window.change(() -> state.selection().select(state.catalogue().site("tv-tower").orElseThrow()));
        ScrollPane scroll = window.first(".paper-scroll", ScrollPane.class);
        window.change(() -> scroll.setVvalue(scrolled));
        int section = section();
        window.change(() -> state.language().speak("zh"));
        assertEquals(section, section(), "the section at the upper edge");
        assertEquals("辽宁广播电视塔", window.first("#detail-title", Label.class).getText());
    }

    /// How many headings have been scrolled past or stand at the upper edge.
    private int section() {
        List<Node> headings = window.seen(".heading");
        return (int) IntStream.range(0, headings.size()).filter(i -> AtlasWindow.place(headings.get(i)).getMinY() < 40).count();
    }

    private List<String> marks(List<String> sources) {
        return sources.stream().map(id -> state.catalogue().source(id).map(Source::mark).orElseThrow()).toList();
    }

    private static List<String> words(Node under, String selector) {
        return AtlasWindow.on(() -> ((Parent) under).lookupAll(selector).stream().map(label -> ((Label) label).getText()).toList());
    }
}
