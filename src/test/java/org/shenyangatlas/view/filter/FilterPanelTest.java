package org.shenyangatlas.view.filter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.shenyangatlas.catalogue.CatalogueReader;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.state.Choice.Years;
import org.shenyangatlas.state.Facet;
import org.shenyangatlas.testing.AtlasWindow;

/// In the shipped catalogue, whose sites differ in everything.
class FilterPanelTest {

    private static final String DISTRICT = "#filter-district ";

    private final AtlasState state = new AtlasState(Objects.requireNonNull(CatalogueReader.read().catalogue()), "en");
    private final AtomicInteger closed = new AtomicInteger();
    @RegisterExtension
    final AtlasWindow window = AtlasWindow.of(state, 352, 760, () -> new FilterPanel(state, closed::incrementAndGet));

    @Test
    void everyValueTellsHowManySitesItWouldShow() {
        window.change(() -> {
            state.filter().toggle(Facet.ACCURACY, "VERIFIED");
            state.filter().toggle(Facet.DISTRICT, "shenhe");
        });
        var counts = state.filter().countsProperty().get();
        assertEquals(state.catalogue().districts().stream()
            .map(district -> Integer.toString(counts.of(Facet.DISTRICT, district.id()))).toList(), window.words(DISTRICT + ".count"));
        assertEquals(List.of("VERIFIED", "INFERRED", "ESTIMATE").stream()
            .map(status -> Integer.toString(counts.of(Facet.ACCURACY, status))).toList(), window.words("#filter-accuracy .count"));
        assertEquals("2 of 19 sites", window.words(".result").getFirst());
    }

    @Test
    void aPressChoosesAValueBesideTheOthers() {
        window.click(chip(DISTRICT, 5));
        window.click(chip(DISTRICT, 3));
        assertEquals(Set.of("hunnan", "tiexi"), state.filter().getChoice().of(Facet.DISTRICT));
        assertTrue(AtlasWindow.is(chip(DISTRICT, 5), "on"));
        window.click(chip(DISTRICT, 5));
        assertEquals(Set.of("tiexi"), state.filter().getChoice().of(Facet.DISTRICT));
        assertFalse(AtlasWindow.is(chip(DISTRICT, 5), "on"));
    }

    @Test
    void aValueThatWouldShowNothingIsDimmedAndCanBePressed() {
        window.change(() -> state.filter().toggle(Facet.PARTNER, "FR"));
        Node hunnan = chip(DISTRICT, 5);
        assertTrue(AtlasWindow.is(hunnan, "none"));
        window.click(hunnan);
        assertEquals(Set.of("hunnan"), state.filter().getChoice().of(Facet.DISTRICT));
        assertEquals(List.of(), List.copyOf(state.filter().found()));
    }

    @Test
    void countriesAreCalledAsTheLanguageCallsThem() {
        assertEquals(List.of("Germany", "France", "United States"), window.words("#filter-partner .name"));
        window.change(() -> state.language().speak("zh"));
        assertEquals(List.of("德国", "法国", "美国"), window.words("#filter-partner .name"));
    }

    @Test
    void aValueSaysItsNameAndItsNumber() {
        assertEquals("Hunnan District, sites: 7", chip(DISTRICT, 5).getAccessibleText());
    }

    @Test
    void arrowsMoveTheYearsByOneWithShiftByTen() {
        focus("#years-from");
        window.keys(KeyCode.RIGHT);
        assertEquals(new Years(1900, 2023), years());
        window.push(KeyCode.SHIFT, KeyCode.RIGHT);
        assertEquals(new Years(1910, 2023), years());
        window.keys(KeyCode.LEFT);
        assertEquals(new Years(1909, 2023), years());
        focus("#years-to");
        window.push(KeyCode.SHIFT, KeyCode.DOWN);
        assertEquals(new Years(1909, 2013), years());
        assertEquals(List.of("1909 to 2013"), window.words(".chosen"));
    }

    @Test
    void homeAndEndGoAsFarAsTheOtherHandleAndAllYearsAreNoChoice() {
        window.change(() -> state.filter().showYears(new Years(1950, 2000)));
        focus("#years-from");
        window.keys(KeyCode.END);
        assertEquals(new Years(2000, 2000), years());
        window.keys(KeyCode.HOME);
        assertEquals(new Years(1899, 2000), years());
        focus("#years-to");
        window.keys(KeyCode.END);
        assertNull(years());
        assertEquals(List.of("Any year"), window.words(".chosen"));
    }

    @Test
    void theMouseDragsTheHandlesAndOneUndoTakesItBack() {
        Node from = window.first("#years-from", Node.class);
        Node to = window.first("#years-to", Node.class);
        window.drag(from).moveBy(60, 0).moveBy(40, 0).drop();
        window.rest();
        Years once = years();
        assertNotNull(once);
        assertTrue(once.from() > 1930 && once.from() < 1960, once::toString);
        assertEquals(2023, once.to());
        window.drag(to).moveBy(-30, 0).drop();
        window.rest();
        assertTrue(Objects.requireNonNull(years()).to() < 2020);
        window.change(state.filter()::undo);
        assertNull(years());
    }

    @Test
    void aPressOnTheBarsTakesTheNearerHandleThere() {
        var place = AtlasWindow.place(window.first(".year-range", Node.class));
        window.click(new Point2D(place.getMinX() + place.getWidth() * .75 + window.stage().getX(),
            place.getMinY() + 20 + window.stage().getY()));
        assertEquals(1899, Objects.requireNonNull(years()).from());
        assertTrue(Math.abs(years().to() - 1992) <= 4, () -> "" + years());
    }

    @Test
    void theYearsSayWhatTheyAre() {
        assertEquals("Founded in or after 1899", window.first("#years-from", Node.class).getAccessibleText());
        window.change(() -> state.language().speak("zh"));
        assertEquals("创建于 2023 年或之前", window.first("#years-to", Node.class).getAccessibleText());
    }

    @Test
    void everythingIsTakenBackAtOnce() {
        window.click(chip(DISTRICT, 5));
        window.click(".clear-all");
        assertFalse(state.filter().isActive());
        window.click(".undo-filter");
        assertEquals(Set.of("hunnan"), state.filter().getChoice().of(Facet.DISTRICT));
        window.click("#close-filters");
        assertEquals(1, closed.get());
    }

    private Node chip(String facet, int place) {
        return window.seen(facet + ".chip").get(place);
    }

    private void focus(String handle) {
        window.change(window.first(handle, Node.class)::requestFocus);
    }

    private Years years() {
        return state.filter().getChoice().years();
    }
}
