package org.shenyangatlas.shell.desktop;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.shenyangatlas.catalogue.Site;
import org.shenyangatlas.state.Arrangement.Large;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.testing.AtlasWindow;
import org.shenyangatlas.testing.BareGround;
import org.shenyangatlas.testing.PictureSight;
import org.shenyangatlas.testing.Rest;
import org.shenyangatlas.testing.Sites;
import org.shenyangatlas.view.Plate;

/// One selection and one filter: whichever view a site is chosen in, all the others follow.
class InStepTest {

    private final AtlasState state = BareGround.ofThreeSites();
    private final Site forum = Sites.site(state, Sites.FORUM);
    private final Site tower = Sites.site(state, Sites.TOWER);
    @RegisterExtension
    final AtlasWindow window = AtlasWindow.ofShell(state, 1920, 1080);

    /// A way to choose Forum 66, the second of three.
    enum Way {
        ROW(test -> test.window.click(test.row())),
        DRAWING(test -> {
            Rest.untilPainted();
            test.window.click(new PictureSight(test.window, "#picture").drawn(test.forum));
        }),
        PLATE_ON_THE_PICTURE(test -> test.window.click(test.window.plate("#picture", test.forum))),
        PLATE_ON_THE_MAP(test -> {
            test.window.change(() -> test.state.arrangement().enlarge(Large.MAP));
            test.window.click(test.window.plate("#map", test.forum));
            test.window.change(() -> test.state.arrangement().enlarge(Large.PICTURE));
        }),
        DOT_ON_THE_SMALL_MAP(test -> test.window.click(test.dot())),
        NEIGHBOUR_IN_THE_PANEL(test -> {
            test.window.change(() -> test.state.selection().select(test.tower));
            test.window.change(() -> ((ButtonBase) test.window.seen(".neighbour").getFirst()).fire()); // far down in the panel
        }),
        ENTER_IN_THE_SEARCH_FIELD(test -> {
            test.window.clickOn("#search").write("forum");
            test.window.keys(KeyCode.ENTER);
        }),
        PAGE_DOWN(test -> {
            test.window.change(() -> test.state.selection().select(test.tower));
            test.window.keys(KeyCode.PAGE_DOWN);
        });

        private final Consumer<InStepTest> choose;

        Way(Consumer<InStepTest> choose) {
            this.choose = choose;
        }
    }

    /// The map is made when it is first large.
    @BeforeEach
    void haveSeenTheMap() {
        window.change(() -> state.arrangement().enlarge(Large.MAP));
        window.change(() -> state.arrangement().enlarge(Large.PICTURE));
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void whereverASiteIsChosenAllTheOthersFollow(Way way) {
        way.choose.accept(this);
        assertAll(
            () -> assertEquals(forum, state.selection().getSelected(), "the state"),
            () -> assertEquals(Set.of(forum), rows("selected"), "the list"),
            () -> assertEquals(Set.of(forum), plates("#picture", "selected"), "the picture's plates"),
            () -> assertEquals(1, marked("#picture .vignette", "selected").size(), "the picture's drawings"),
            () -> assertEquals(Set.of(forum), plates("#map", "selected"), "the map's plates"),
            () -> assertEquals(List.of("Forum 66"), window.words("#detail-title"), "the panel"),
            () -> assertEquals(List.of(dot()), marked(".map-dot", "selected"), "the small map"));
    }

    @Test
    void aCategoryFadesTheOthersEverywhere() {
        Set<Site> others = Set.of(tower, Sites.site(state, Sites.WORKS));
        window.click(window.seen(".index .chip").get(3));
        assertAll(
            () -> assertEquals(others, rows("faded"), "the list"),
            () -> assertEquals(others, plates("#picture", "faded"), "the picture's plates"),
            () -> assertEquals(2, marked("#picture .vignette", "faded").size(), "the picture's drawings"),
            () -> assertEquals(others, plates("#map", "faded"), "the map's plates"),
            () -> assertEquals(2, marked(".map-dot", "faded").size(), "the small map"));
    }

    @Test
    void theSmallPictureBesideALargeMapFollowsToo() {
        window.change(() -> state.arrangement().enlarge(Large.MAP));
        window.change(() -> state.selection().select(forum));
        assertEquals(1, marked(".inset .vignette", "selected").size());
        window.change(() -> state.filter().search("tower"));
        assertEquals(2, marked(".inset .vignette", "faded").size());
    }

    @Test
    void endingTheSelectionEndsItEverywhere() {
        window.change(() -> state.selection().select(forum));
        window.change(() -> state.selection().clear());
        assertAll(
            () -> assertEquals(Set.of(), rows("selected"), "the list"),
            () -> assertEquals(Set.of(), plates("#picture", "selected"), "the picture's plates"),
            () -> assertEquals(Set.of(), plates("#map", "selected"), "the map's plates"),
            () -> assertEquals(List.of(), window.seen("#detail-title"), "the panel"),
            () -> assertEquals(List.of(), marked(".map-dot", "selected"), "the small map"));
    }

    private Node row() {
        return window.seen(".index .site-row").stream().filter(row -> forum.equals(((ListCell<?>) row).getItem())).findFirst().orElseThrow();
    }

    /// The dot of the only site of business.
    private Node dot() {
        return window.seen(".map-dot").stream().filter(dot -> dot.getStyleClass().contains("cat-business")).findFirst().orElseThrow();
    }

    private Set<Site> rows(String mark) {
        return marked(".index .site-row", mark).stream().filter(AtlasWindow::isSeen).map(row -> (Site) ((ListCell<?>) row).getItem())
            .filter(site -> site != null).collect(Collectors.toSet());
    }

    private Set<Site> plates(String view, String mark) {
        return marked(view + " .plate", mark).stream().map(plate -> ((Plate) plate).site()).collect(Collectors.toSet());
    }

    /// Of what a selector finds, seen or not, the nodes with a pseudo-class.
    private List<Node> marked(String selector, String mark) {
        return AtlasWindow.on(() -> window.scene().getRoot().lookupAll(selector).stream()
            .filter(node -> AtlasWindow.is(node, mark)).toList());
    }
}
