package org.shenyangatlas.shell.desktop;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.shenyangatlas.catalogue.Lesson;
import org.shenyangatlas.catalogue.Problem;
import org.shenyangatlas.catalogue.Site;
import org.shenyangatlas.state.Arrangement.Large;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.state.Choice;
import org.shenyangatlas.state.Facet;
import org.shenyangatlas.state.Round;
import org.shenyangatlas.testing.AtlasWindow;
import org.shenyangatlas.testing.BareGround;
import org.shenyangatlas.testing.CutWords;

/// Walks everything the window shows in each of its states: all that can be used has a name and is large enough to hit, and
/// nothing is cut off.
@ParameterizedClass(name = "{0} x {1}")
@CsvSource({"1920, 1080", "1280, 800"})
class AccessibleTest {

    /// Sides of what is pressed, pixels; half a one is lost to rounding.
    private static final double TARGET = 43.5;
    /// A plate is at least its disc, which stands on a true place and cannot be padded without covering its neighbours.
    private static final String PIN = "plate";
    private static final double DISC = 25.5;

    private final AtlasState state = BareGround.ofAllSites();
    @RegisterExtension
    final AtlasWindow window;

    AccessibleTest(double width, double height) {
        window = AtlasWindow.ofShell(state, width, height,
            new Problem(Problem.Severity.ERROR, "catalogue.json", 12, 7, "/sites/3/id", "a text", "7", "Put it in quotes"));
    }

    /// What the window can show.
    enum Scene {
        HOME,
        SELECTED(test -> test.state.selection().select(test.site("tv-tower"))),
        FILTERED(test -> test.state.filter().search("tower")),
        NOTHING_FOUND(test -> test.state.filter().search("atlantis")),
        MAP(test -> test.state.arrangement().enlarge(Large.MAP)),
        WORLD(test -> test.state.connections().show()),
        WORLD_CITY(test -> {
            test.state.connections().show();
            test.state.connections().next();
        }),
        KEYS(test -> ((DesktopShell) test.window.scene().getRoot()).showKeys()),
        QUIZ_TO_BEGIN(test -> test.state.beginQuiz()),
        QUIZ_QUESTION(test -> {
            test.state.beginQuiz();
            test.state.quiz().next();
        }),
        QUIZ_ANSWER(test -> {
            test.state.beginQuiz();
            test.state.quiz().share(4);
            test.state.quiz().next();
            test.state.quiz().next();
        }),
        QUIZ_AT_ITS_END(test -> {
            test.state.beginQuiz();
            test.state.quiz().share(4);
            while (test.state.quiz().getRound().phase() != Round.Phase.OVER) {
                test.state.quiz().next();
            }
        }),
        TOURS(test -> ((DesktopShell) test.window.scene().getRoot()).lessons().showTours()),
        FIGURES(test -> ((DesktopShell) test.window.scene().getRoot()).showFigures()),
        FIGURES_AS_TABLES(test -> {
            ((DesktopShell) test.window.scene().getRoot()).showFigures();
            test.window.scene().getRoot().lookupAll(".as-table").forEach(button -> ((ButtonBase) button).fire());
        }),
        TIMELINE(test -> ((DesktopShell) test.window.scene().getRoot()).showTimeline()),
        EDITOR(test -> test.state.lessonDesk().begin(Lesson.of(test.state.catalogue().tours().getFirst()))),
        ASKED(test -> {
            test.state.lessonDesk().begin(Lesson.of(test.state.catalogue().tours().getFirst()));
            Objects.requireNonNull(test.state.lessonDesk().getCurrent()).draft().remove(0);
            ((DesktopShell) test.window.scene().getRoot()).closeUppermost();
        }),
        FILTERS(test -> {
            test.state.filter().toggle(Facet.DISTRICT, "hunnan");
            test.state.filter().showYears(new Choice.Years(1980, 2010));
            test.window.seen(".open-filters").forEach(button -> ((ButtonBase) button).fire());
        }),
        RECENT(test -> {
            test.state.recentSearches().remember("hn");
            ((DesktopShell) test.window.scene().getRoot()).search();
        }),
        DRAWER(test -> test.window.seen("#open-sites").forEach(button -> ((ButtonBase) button).fire())),
        WHOLE_PANEL(test -> {
            test.state.selection().select(test.site("bmw-brilliance"));
            test.window.scene().getRoot().layout();
            test.window.seen(".peek-view .primary").forEach(button -> ((ButtonBase) button).fire());
        });

        private final Consumer<AccessibleTest> open;

        Scene() {
            this(_ -> { });
        }

        Scene(Consumer<AccessibleTest> open) {
            this.open = open;
        }
    }

    @ParameterizedTest
    @EnumSource(Scene.class)
    void everythingHasANameCanBeHitAndIsNotCutOff(Scene scene) {
        window.change(() -> scene.open.accept(this));
        assertAll(
            () -> assertNone(focusable().filter(node -> name(node).isBlank()), "without a name"),
            () -> assertNone(focusable().filter(AccessibleTest::isPressed).filter(AccessibleTest::isSmall), "too small to hit"),
            () -> assertNone(pins().filter(pin -> AtlasWindow.place(pin).getHeight() < DISC), "smaller than a disc"),
            () -> assertEquals(Set.of(), CutWords.in(window), "cut off"));
        window.change(() -> state.language().speak("zh"));
        assertAll(
            () -> assertNone(focusable().filter(node -> name(node).isBlank()), "without a name in Chinese"),
            () -> assertEquals(Set.of(), CutWords.in(window), "cut off in Chinese"));
    }

    @ParameterizedTest
    @CsvSource({"en", "zh"})
    void noWordOfAnySiteIsCutOff(String language) {
        window.change(() -> state.language().speak(language));
        Set<String> cut = new TreeSet<>();
        for (Site site : state.catalogue().sites()) {
            window.change(() -> state.selection().select(site));
            CutWords.in(window).forEach(words -> cut.add(site.id() + ": " + words));
            window.seen(".card").stream().map(AtlasWindow::place).filter(card -> !inside().contains(card))
                .forEach(card -> cut.add(site.id() + ": a card at " + card));
        }
        assertEquals(Set.of(), cut);
    }

    private Rectangle2D inside() {
        return new Rectangle2D(0, 0, window.scene().getWidth(), window.scene().getHeight());
    }

    private Site site(String id) {
        return state.catalogue().site(id).orElseThrow();
    }

    private Stream<Node> focusable() {
        return window.seen("*").stream().filter(Node::isFocusTraversable).filter(node -> !node.isDisabled());
    }

    private Stream<Node> pins() {
        return Stream.of("#picture .plate", "#map .plate").flatMap(pin -> window.seen(pin).stream());
    }

    private static boolean isPressed(Node node) {
        return (node instanceof ButtonBase || node instanceof TextInputControl) && !node.getStyleClass().contains(PIN);
    }

    private static boolean isSmall(Node node) {
        Region region = (Region) node;
        return hitWidth(region) < TARGET || hitHeight(region) < TARGET;
    }

    private static String name(Node node) {
        String spoken = node.getAccessibleText();
        return spoken != null ? spoken : node instanceof Labeled labeled && labeled.getText() != null ? labeled.getText() : "";
    }

    /// Background that reaches beyond the edges takes clicks too.
    private static double hitWidth(Region region) {
        Insets beyond = beyond(region);
        return region.getWidth() + beyond.getLeft() + beyond.getRight();
    }

    private static double hitHeight(Region region) {
        Insets beyond = beyond(region);
        return region.getHeight() + beyond.getTop() + beyond.getBottom();
    }

    private static Insets beyond(Region region) {
        return region.getBackground() == null ? Insets.EMPTY : region.getBackground().getOutsets();
    }

    private static void assertNone(Stream<Node> found, String what) {
        Set<String> nodes = found.map(node -> node + " in " + node.getParent() + " " + AtlasWindow.place(node))
            .collect(Collectors.toCollection(TreeSet::new));
        assertTrue(nodes.isEmpty(), () -> what + ":\n" + String.join("\n", nodes));
    }
}
