package org.shenyangatlas.view.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.state.ClassList;
import org.shenyangatlas.state.ClassList.Found;
import org.shenyangatlas.testing.AtlasWindow;
import org.shenyangatlas.testing.Rest;
import org.shenyangatlas.testing.Sites;

/// Names and countdown over a talk, which stands for by a button that has the keyboard's focus.
class ClassroomOverlaysTest {

    private static final int WIDTH = 1280;
    private static final int HEIGHT = 800;

    private final AtlasState state = Sites.stillState();
    private Optional<Path> chosen = Optional.empty();
    @RegisterExtension
    final AtlasWindow window = AtlasWindow.of(state, WIDTH, HEIGHT, () -> new StackPane(talk(),
        new NamePickerOverlay(state, () -> chosen), new CountdownOverlay(state)));
    private final List<KeyCode> heard = new ArrayList<>();

    @BeforeEach
    void openBoth() {
        window.change(() -> {
            state.classroom().names().take(new Found(List.of(new ClassList("first", List.of("Ann", "Bob")),
                new ClassList("second", List.of("Maximiliane Featherstonehaugh"))), List.of()));
            state.classroom().showNames(true);
            state.classroom().showCountdown(true);
            window.scene().lookup("#talk").requestFocus();
            window.scene().addEventFilter(KeyEvent.KEY_PRESSED, event -> heard.add(event.getCode()));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"#pick-name", "#undo-name", "#reset-names", "#name-picker .picked", "#run-countdown", "#add-minute",
        "#reset-countdown", "#countdown .left", "#countdown .choice"})
    void afterAClickTheNextPressStillMovesTheTalk(String place) {
        window.change(state.classroom().names()::pick);
        window.click(window.seen(place).getFirst());
        window.keys(KeyCode.PAGE_DOWN);
        assertEquals(List.of(KeyCode.PAGE_DOWN), heard);
        assertEquals("talk", window.scene().getFocusOwner().getId());
    }

    @Test
    void tabNeverComesToThem() {
        window.keys(KeyCode.TAB, KeyCode.TAB, KeyCode.TAB);
        assertEquals("talk", window.scene().getFocusOwner().getId());
    }

    @Test
    void aClickBesideThemReachesTheTalk() {
        List<String> clicks = new ArrayList<>();
        window.change(() -> {
            Button talk = window.first("#talk", Button.class);
            talk.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
            talk.setOnAction(_ -> clicks.add("talk"));
        });
        window.click(new javafx.geometry.Point2D(10, HEIGHT - 10));
        assertEquals(List.of("talk"), clicks);
    }

    @Test
    void aPickedNameIsShownMuchLargerThanTheRest() {
        window.click("#pick-name");
        String picked = state.classroom().names().getPicked();
        assertEquals(List.of(picked), window.words("#name-picker .picked"));
        assertTrue(textHeight(window.seen("#name-picker .picked").getFirst()) > HEIGHT / 10.0);
        assertEquals(List.of("1 of 2 still to come"), window.words("#name-picker .muted"));
    }

    @Test
    void everyWordIsLargeEnoughForTheLastRow() {
        for (Node label : window.seen(".classroom-card .label, .classroom-card .button")) {
            Labeled labeled = (Labeled) label;
            if (!labeled.getText().isEmpty() && !labeled.getStyleClass().contains("icon-button")) {
                assertTrue(textHeight(label) >= HEIGHT / 30.0, labeled.getText() + " " + textHeight(label));
            }
        }
    }

    @Test
    void listsAreSteppedThrough() {
        window.click(window.seen("#name-picker .icon-button").get(1));
        assertEquals(List.of("second"), window.words("#name-picker .title"));
    }

    @Test
    void wordsFollowTheLanguage() {
        window.change(() -> state.language().speak("zh"));
        assertTrue(window.words("#name-picker .primary").contains("随机点名"));
        assertTrue(window.words("#countdown .title").contains("倒计时"));
    }

    @Test
    void aChosenFileIsReadAndABadOneIsNamed(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("one.txt"), "Cai\nDan");
        Files.writeString(folder.resolve("two.txt"), "");
        chosen = Optional.of(folder);
        window.click(window.seen("#name-picker .icon-button").get(2));
        Rest.untilPainted();
        assertEquals("one", state.classroom().names().listProperty().get().title());
        assertEquals(List.of("two.txt: one name a line was expected, the file is empty."), window.words("#name-picker .refusal"));
    }

    @Test
    void theCountdownShowsWhatIsLeftAndThatItIsOver() {
        window.click(window.seen("#countdown .choice").getFirst());
        assertEquals(List.of("1:00"), window.words("#countdown .left"));
        window.click("#run-countdown");
        window.change(() -> state.classroom().countdown().pass(52));
        assertEquals(List.of("0:08"), window.words("#countdown .left"));
        assertTrue(AtlasWindow.is(window.seen("#countdown").getFirst(), "short"));
        window.change(() -> state.classroom().countdown().pass(8));
        assertEquals(List.of("Time is up"), window.words("#countdown .title"));
    }

    @Test
    void closedOrSwitchedOffNothingOfThemIsSeen() {
        window.click(window.seen("#countdown .icon-button").getFirst());
        assertFalse(state.classroom().isCounting());
        assertEquals(List.of(), window.seen("#countdown"));
        window.change(() -> state.classroom().enable(false));
        assertEquals(List.of(), window.seen("#name-picker"));
    }

    private static Button talk() {
        Button talk = new Button("talk");
        talk.setId("talk");
        return talk;
    }

    private static double textHeight(Node label) {
        return AtlasWindow.on(() -> ((Labeled) label).getFont().getSize() * label.getLocalToSceneTransform().getMyy());
    }
}
