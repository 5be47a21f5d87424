package org.shenyangatlas.view.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.shenyangatlas.catalogue.Figure;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.testing.AtlasWindow;
import org.shenyangatlas.testing.Sites;

class FiguresViewTest {

    private final AtlasState state = Sites.stillState();
    private final List<String> asked = new ArrayList<>();
    private final List<Image> pictures = new ArrayList<>();
    @RegisterExtension
    final AtlasWindow window = AtlasWindow.of(state, 900, 900, () -> new FiguresView(state, new FigureCommands() {
        @Override
        public void savePicture(Figure figure, Image picture) {
            asked.add("picture of " + figure.id());
            pictures.add(picture);
        }

        @Override
        public void saveTable(String title, List<Figure> figures) {
            asked.add(title + ": " + figures.stream().map(Figure::id).collect(Collectors.joining()));
        }

        @Override
        public void showTimeline() {
            asked.add("timeline");
        }
    }));

    private Rectangle2D place(String selector, int number) {
        return AtlasWindow.place(window.seen(selector).get(number));
    }

    @Test
    void columnsStandOnOneGroundAndAreAsHighAsTheirValues() {
        Rectangle2D first = place(".column-chart .rest", 0);
        Rectangle2D imports = place(".column-chart .stated", 0);
        Rectangle2D second = place(".column-chart .stated", 1);
        assertEquals(first.getMaxY(), second.getMaxY());
        assertEquals(first.getMaxY(), imports.getMaxY());
        assertEquals(105.5 / 140.66, first.getHeight() / second.getHeight(), .01);
        assertEquals(75.2 / 140.66, imports.getHeight() / second.getHeight(), .01);
        assertEquals(first.getWidth(), second.getWidth());
    }

    @Test
    void valuesAreWrittenOnTheColumns() {
        assertEquals(List.of("105.5", "over 140.66"), window.words(".column-chart .value"));
        assertEquals(List.of("2019", "2022, paid in"), window.words(".column-chart .name"));
        assertEquals(List.of("75.2 imports"), window.words(".column-chart .part"));
    }

    @Test
    void chineseCountsInItsOwnUnits() {
        window.change(() -> state.language().speak("zh"));
        assertEquals(List.of("1,055", "超 1,406.6"), window.words(".column-chart .value"));
        assertEquals(List.of("亿元"), window.words(".figure-sheet .subtitle"));
    }

    @Test
    void theTableSaysWhatTheChartShows() {
        window.click(".as-table");
        assertEquals(List.of(), window.seen(".column-chart"));
        assertEquals(List.of("2019", "105.5", "+7.2 %", "of it imports", "75.2", "", "2022, paid in", "over 140.66", ""),
            window.words(".point-table .cell"));
        window.click(".as-table");
        assertEquals(1, window.seen(".column-chart").size());
    }

    @Test
    void chartAndTableSayTheSameToThoseWhoHearThem() {
        List<String> chart = spoken(".column-chart .target");
        window.click(".as-table");
        assertEquals(chart, spoken(".point-table .target"));
        assertEquals("2019: 105.5 Billion yuan, +7.2 %, 75.2 imports, A publisher, 2023-05-19", chart.getFirst());
        assertEquals(2, chart.size());
    }

    private List<String> spoken(String selector) {
        return window.seen(selector).stream().map(Node::getAccessibleText).toList();
    }

    @Test
    void theKeyboardReachesEveryColumnAndEveryButton() {
        window.change(() -> window.first("#open-timeline", Node.class).requestFocus());
        List<String> way = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            Node at = window.scene().getFocusOwner();
            way.add(at.getId() == null ? at.getStyleClass().getLast() : at.getId());
            window.keys(KeyCode.TAB);
        }
        assertEquals(List.of("open-timeline", "save-figures", "target", "target", "as-table", "save-picture", "save-table"), way);
    }

    @Test
    void sourcesAreSpelledOut() {
        assertEquals(List.of("A publisher, 2023-05-19", "The atlas"), window.words(".figure-sheet .source"));
        assertEquals(List.of("Converted, \"as told\"."), window.words(".caveat .label"));
    }

    @Test
    void aFigureIsSavedWithTitleAndSourcesAndNothingIsSeeThrough() {
        window.click(".save-picture");
        window.click(".save-table");
        window.click("#save-figures");
        window.click("#open-timeline");
        assertEquals(List.of("picture of trade", "Trade: trade", "Shenyang in figures: trade", "timeline"), asked);
        Image picture = pictures.getFirst();
        Rectangle2D sheet = place(".figure-sheet", 0);
        assertEquals(2 * sheet.getWidth(), picture.getWidth(), 2);
        assertTrue(sheet.contains(place(".figure-sheet .title", 0)) && sheet.contains(place(".figure-sheet .source", 1)));
        assertEquals(0xFF, picture.getPixelReader().getArgb(0, 0) >>> 24, "a corner");
    }

    @Test
    void atTwiceTheSizeNoWordIsLost() {
        window.change(() -> window.scene().getRoot().setStyle("-fx-font-size: 30px"));
        List<String> cut = window.seen(".label .text").stream().filter(text -> {
            javafx.scene.control.Labeled label = (javafx.scene.control.Labeled) text.getParent();
            return !((javafx.scene.text.Text) text).getText().replace("\n", " ").equals(label.getText());
        }).map(Node::toString).toList();
        assertEquals(List.of(), cut);
    }
}
