package org.shenyangatlas.shell.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.CsvSource;
import org.shenyangatlas.catalogue.Site;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.state.Visit;
import org.shenyangatlas.state.Visit.Phase;
import org.shenyangatlas.testing.AtlasWindow;
import org.shenyangatlas.testing.BareGround;
import org.shenyangatlas.view.Plate;

/// Everything a finger is to hit is large enough, lies apart from the next, and has a name; nothing that is written is cut off.
@ParameterizedClass(name = "{0} x {1}")
@CsvSource({"540, 960", "960, 540"})
class KioskTargetsTest {

    /// On screens of half the size that everything is reckoned for, which are quicker to draw.
    private static final double SIDE = 63.5 / 2;
    private static final double APART = 7.5 / 2;

    private final AtlasState state = BareGround.ofAllSites();
    private KioskShell shell;
    @RegisterExtension
    final AtlasWindow window;

    KioskTargetsTest(double width, double height) {
        window = AtlasWindow.of(state, width, height,
            () -> shell = new KioskShell(state, new Visit(state, Visit.Settings.USUAL, () -> 0L)));
    }

    private record Scene(String name, Consumer<KioskTargetsTest> open) {
    }

    private static final List<Scene> SCENES = List.of(
        new Scene("attract", _ -> { }),
        new Scene("language", test -> test.shell.show(Phase.LANGUAGE)),
        new Scene("home", test -> test.shell.show(Phase.EXPLORE)),
        new Scene("site", test -> test.state.selection().select(test.state.catalogue().site("bmw-brilliance").orElseThrow())),
        new Scene("text", test -> test.press("#read-more")),
        new Scene("find", test -> test.press("#tab-find")),
        new Scene("quiz", test -> test.press("#tab-quiz")),
        new Scene("question", test -> test.press("#quiz-begin")),
        new Scene("lowered, large text", test -> {
            test.state.quiz().end();
            test.state.arrangement().lower(true);
            test.state.textSize().choose(150);
        }),
        new Scene("warning", test -> test.shell.show(Phase.WARNING)));

    @Test
    void everythingCanBeHitAndRead() {
        Set<String> faults = new TreeSet<>();
        for (Scene scene : SCENES) {
            window.change(() -> scene.open().accept(this));
            look(scene.name(), faults);
            window.change(() -> state.language().speakOther());
            look(scene.name() + " in Chinese", faults);
            window.change(() -> state.language().speakOther());
        }
        assertEquals("", String.join("\n", faults));
    }

    @Test
    void noSheetHasMoreToSayThanItHoldsAtTheUsualSize() {
        Set<String> faults = new TreeSet<>();
        window.change(() -> shell.show(Phase.EXPLORE));
        state.catalogue().languages().forEach(language -> talkative(language).forEach(site -> {
            window.change(() -> {
                state.language().speak(language);
                state.selection().select(site);
            });
            cut().forEach(words -> faults.add(site.id() + ": " + words));
            ScrollPane middle = (ScrollPane) window.seen(".site-sheet > .scroll-pane").getFirst();
            double hidden = AtlasWindow.on(() -> middle.getContent().getLayoutBounds().getHeight() - middle.getViewportBounds().getHeight());
            if (hidden > 2) {
                faults.add(site.id() + " in " + language + ": " + hidden + " pixels have no room");
            }
        }));
        assertEquals("", String.join("\n", faults));
    }

    private List<Site> talkative(String language) {
        return state.catalogue().sites().stream().sorted(Comparator.comparingInt(
            (Site site) -> -site.summary().in(language).length() - 2 * site.shortName().in(language).length())).limit(3).toList();
    }

    private void look(String scene, Set<String> faults) {
        Map<Node, Rectangle2D> targets = new LinkedHashMap<>();
        window.seen(".button").stream().filter(node -> !node.isDisabled() && !(node instanceof Plate))
            .filter(KioskTargetsTest::isInSight).forEach(node -> targets.put(node, AtlasWindow.place(node)));
        targets.forEach((target, place) -> {
            if (place.getWidth() < SIDE || place.getHeight() < SIDE) {
                faults.add(scene + ", too small: " + target + " " + place);
            }
            if (name(target).isBlank()) {
                faults.add(scene + ", without a name: " + target);
            }
            targets.keySet().stream().filter(other -> other != target && pane(other) == pane(target))
                .filter(other -> layer(other).equals(layer(target)))
                .filter(other -> targets.get(other).intersects(place.getMinX() - APART, place.getMinY() - APART,
                    place.getWidth() + 2 * APART, place.getHeight() + 2 * APART))
                .forEach(other -> faults.add(scene + ", too close: " + target + " and " + other));
        });
        cut().forEach(words -> faults.add(scene + ", cut off: " + words));
    }

    private Stream<String> cut() {
        return window.seen(".text").stream().filter(text -> text instanceof Text && text.getParent() instanceof Labeled)
            .filter(text -> ((Labeled) text.getParent()).getContentDisplay() != ContentDisplay.GRAPHIC_ONLY
                && !((Text) text).getText().equals(((Labeled) text.getParent()).getText()))
            .map(text -> ((Labeled) text.getParent()).getText() + " (" + ((Text) text).getText() + ")");
    }

    private static String name(Node node) {
        String spoken = node.getAccessibleText();
        return spoken != null ? spoken : node instanceof Labeled labeled && labeled.getText() != null ? labeled.getText() : "";
    }

    /// Whether the window of the scroll pane it lies in shows all of it.
    private static boolean isInSight(Node node) {
        ScrollPane pane = pane(node);
        return pane == null || AtlasWindow.place(pane).contains(AtlasWindow.place(node));
    }

    private static ScrollPane pane(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each instanceof ScrollPane pane) {
                return pane;
            }
        }
        return null;
    }

    /// What lies over everything is not too close to what it lies on; nor is a button at the end of a strip.
    private static String layer(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            for (String layer : List.of("warning-view", "attract-view", "float")) {
                if (each.getStyleClass().contains(layer)) {
                    return layer;
                }
            }
        }
        return "";
    }

    private void press(String selector) {
        ((ButtonBase) shell.lookup(selector)).fire();
    }
}
