package org.shenyangatlas.shell.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.WindowEvent;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.shenyangatlas.catalogue.Lesson;
import org.shenyangatlas.catalogue.LessonFile;
import org.shenyangatlas.catalogue.Stop;
import org.shenyangatlas.exchange.Handout;
import org.shenyangatlas.shell.presentation.Screens;
import org.shenyangatlas.shell.presentation.Talk;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.state.LessonDraft;
import org.shenyangatlas.state.Presentation;
import org.shenyangatlas.testing.AtlasWindow;
import org.shenyangatlas.testing.BareGround;
import org.shenyangatlas.testing.Lectures;
import org.shenyangatlas.testing.Rest;
import org.shenyangatlas.testing.Sites;

/// Tours are listed, and lessons made, saved, opened and presented.
class LessonEditingTest {

    private final AtlasState state = BareGround.ofThreeSites();
    private final ChosenFiles files = new ChosenFiles();
    @RegisterExtension
    final AtlasWindow window = AtlasWindow.of(state, 1280, 800, () -> new DesktopShell(state, List.of(), files));
    @TempDir
    Path folder;

    @Test
    void gListsTheToursWithTheirLengthAndEscapeClosesThem() {
        window.keys(KeyCode.G);
        assertEquals(List.of("Three to know"), window.words(".tour-card .title"));
        assertTrue(window.words(".tour-card .label").contains("3 stops, 1 min"));
        window.keys(KeyCode.ESCAPE);
        assertEquals(List.of(), window.seen(".tour-card"));
    }

    @Test
    void theListIsThereInBothLanguages() {
        window.click(window.seen(".open-tours").getFirst());
        window.keys(KeyCode.L);
        assertEquals(List.of("三处必知"), window.words(".tour-card .title"));
        assertTrue(window.words("#tour-sheet .title-2").contains("导览"));
    }

    @Test
    void aTourIsPresentedFromTheList() {
        window.keys(KeyCode.G);
        window.keys(KeyCode.ENTER);
        assertEquals("Three to know", presented().tour().title().in("en"));
        assertEquals(Presentation.START, state.presentation().getPlace());
    }

    @Test
    void aLessonIsMadeSavedOpenedAndPresentedByKeysAlone() {
        Path file = folder.resolve("two" + LessonFile.EXTENSION);
        files.next(file);
        window.push(KeyCode.CONTROL, KeyCode.N);
        window.write("Two");
        tabTo("#all-sites");
        window.keys(KeyCode.ENTER, KeyCode.DOWN, KeyCode.ENTER);
        tabTo("#stops");
        window.push(KeyCode.ALT, KeyCode.UP);
        tabTo("#notes");
        window.write("look up");
        save();
        assertEquals(List.of("Two" + LessonFile.EXTENSION), files.proposed());
        window.keys(KeyCode.ESCAPE);
        assertNull(state.lessonDesk().getCurrent());
        files.next(file);
        window.push(KeyCode.CONTROL, KeyCode.O);
        settle();
        assertEquals(List.of(Sites.FORUM, Sites.TOWER), sites());
        assertEquals("look up", draft().stops().getFirst().notes().in("en"));
        window.keys(KeyCode.F5);
        assertEquals("Two", presented().tour().title().in("en"));
    }

    @Test
    void aLessonIsMadeByMouse() {
        window.click(window.seen(".open-tours").getFirst());
        window.click("#make-lesson");
        window.click(row("#all-sites", 0));
        window.click("#add-site");
        window.click(row("#all-sites", 1));
        window.click("#add-site");
        window.click(row("#all-sites", 2));
        window.click("#add-site");
        assertEquals(List.of(Sites.TOWER, Sites.FORUM, Sites.WORKS), sites());
        window.drag(row("#stops", 0)).dropTo(row("#stops", 2));
        assertEquals(List.of(Sites.FORUM, Sites.WORKS, Sites.TOWER), sites());
        press("#lesson-up");
        window.click(row("#stops", 0));
        press("#lesson-remove");
        assertEquals(List.of(Sites.TOWER, Sites.WORKS), sites());
        window.click("#names-hidden");
        window.click("#present-lesson");
        assertEquals(draft().toLesson(), presented());
        assertTrue(presented().namesHidden());
    }

    @Test
    void shiftFFivePresentsFromTheChosenStop() {
        makeOfTheTour();
        window.click(row("#stops", 1));
        window.push(KeyCode.SHIFT, KeyCode.F5);
        assertEquals(1, state.presentation().getPlace());
    }

    @Test
    void everyChangeIsUndoneAndRedoneWhileTyping() {
        makeOfTheTour();
        window.click("#lesson-title");
        window.keys(KeyCode.END);
        window.write("!!");
        window.click("#seconds");
        window.push(KeyCode.CONTROL, KeyCode.A);
        window.write("90");
        assertEquals(90, draft().stops().getFirst().seconds());
        window.push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(Lectures.SECONDS, draft().stops().getFirst().seconds());
        assertEquals("20", words("#seconds"));
        window.push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals("Three to know", words("#lesson-title"));
        window.push(KeyCode.CONTROL, KeyCode.Y);
        assertEquals("Three to know!!", words("#lesson-title"));
        assertEquals("Three to know!!", draft().toLesson().tour().title().in("en"));
    }

    @Test
    void eachLanguageHasItsOwnWords() {
        makeOfTheTour();
        window.change(() -> state.language().speak("zh"));
        assertEquals("三处必知", words("#lesson-title"));
        window.click("#lesson-title");
        window.keys(KeyCode.END);
        window.write("!");
        assertEquals("三处必知!", draft().toLesson().tour().title().in("zh"));
        assertEquals("Three to know", draft().toLesson().tour().title().in("en"));
    }

    @Test
    void unsavedChangesAreAskedAbout() {
        makeOfTheTour();
        change();
        window.keys(KeyCode.ESCAPE);
        assertEquals(1, window.seen("#ask-sheet").size());
        window.keys(KeyCode.ESCAPE);
        assertEquals(List.of(), window.seen("#ask-sheet"));
        assertEquals(2, sites().size(), "one goes on editing");
        window.keys(KeyCode.ESCAPE);
        window.click("#ask-drop");
        assertNull(state.lessonDesk().getCurrent());
        assertEquals(List.of(), window.seen("#editor-sheet"));
    }

    @Test
    void savingWhenAskedSavesAndGoesOn() {
        Path file = folder.resolve("asked" + LessonFile.EXTENSION);
        files.next(file);
        makeOfTheTour();
        change();
        window.keys(KeyCode.ESCAPE);
        window.keys(KeyCode.ENTER);
        settle();
        assertTrue(Files.exists(file));
        assertNull(state.lessonDesk().getCurrent());
    }

    @Test
    void aWindowThatIsClosedAsksFirst() {
        makeOfTheTour();
        change();
        window.change(() -> window.stage().fireEvent(new WindowEvent(window.stage(), WindowEvent.WINDOW_CLOSE_REQUEST)));
        assertTrue(window.stage().isShowing());
        window.click("#ask-drop");
        assertFalse(window.stage().isShowing());
    }

    @Test
    void aLessonOfANewerAtlasIsToldAndNeverWrittenOver() throws IOException {
        Path newer = folder.resolve("newer" + LessonFile.EXTENSION);
        String text = "{\"format\": 9, \"title\": \"From the future\"}";
        Files.writeString(newer, text);
        files.next(newer);
        window.push(KeyCode.CONTROL, KeyCode.O);
        settle();
        assertTrue(window.words(".notice .problem").getFirst().contains("newer" + LessonFile.EXTENSION), "it names the file");
        assertEquals(List.of(), window.seen("#save-lesson"));
        assertEquals(1, window.seen("#save-lesson-as").size());
        window.write("Mine");
        Path mine = folder.resolve("mine" + LessonFile.EXTENSION);
        files.next(mine);
        save();
        assertEquals(text, Files.readString(newer));
        assertTrue(Files.exists(mine));
        assertEquals(mine, Objects.requireNonNull(state.lessonDesk().getCurrent()).getFile().path());
    }

    @Test
    void aFolderThatIsNotThereIsToldAndNothingIsLost() {
        makeOfTheTour();
        change();
        files.next(folder.resolve("nowhere").resolve("a" + LessonFile.EXTENSION));
        save();
        assertTrue(window.words(".toast > .label").getFirst().contains("could not be written: no such folder"));
        assertTrue(draft().changedProperty().get());
    }

    @Test
    void anEndingThatWasAddedNeverReplacesAnotherFile() throws IOException {
        Path there = folder.resolve("mine" + LessonFile.EXTENSION);
        Files.writeString(there, "precious");
        makeOfTheTour();
        files.next(folder.resolve("mine"));
        save();
        assertEquals("precious", Files.readString(there));
        files.next(folder.resolve("other"));
        save();
        assertTrue(Files.exists(folder.resolve("other" + LessonFile.EXTENSION)));
    }

    @Test
    void theHandoutOfATourIsWritten() throws IOException {
        Path file = folder.resolve("three.pdf");
        files.next(file);
        window.keys(KeyCode.G);
        window.keys(KeyCode.TAB, KeyCode.TAB, KeyCode.ENTER);
        settle();
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            assertEquals(3 + Handout.FURTHER_PAGES, document.getNumberOfPages());
        }
        assertEquals(List.of("The handout is here: " + file), window.words(".toast > .label"));
    }

    @Test
    void nothingOfItIsInTheWindowOfATalk() {
        makeOfTheTour();
        window.change(() -> new Talk(state, window.stage(), Screens.real()));
        window.keys(KeyCode.F5);
        assertEquals(List.of(), window.seen(".lesson-editor"));
        assertEquals(List.of(), window.seen(".tour-list"));
        window.keys(KeyCode.ESCAPE);
        assertEquals(1, window.seen(".lesson-editor").size(), "afterwards one goes on");
    }

    @Test
    void theTabKeyGoesRoundWithinTheEditor() {
        makeOfTheTour();
        Node editor = window.first("#editor-sheet", Node.class);
        for (int i = 0; i < 40; i++) {
            window.type(KeyCode.TAB);
            assertTrue(within(owner(), editor), "outside after " + (i + 1));
        }
    }

    private void makeOfTheTour() {
        window.change(() -> state.lessonDesk().begin(Lesson.of(Lectures.tour())));
    }

    private void change() {
        window.change(() -> draft().remove(1));
    }

    private void save() {
        window.push(KeyCode.CONTROL, KeyCode.S);
        settle();
    }

    /// Until what is read or written in the background has been.
    private void settle() {
        Rest.untilPainted();
    }

    /// Without the mouse: on a slow machine a button's tooltip may already lie under it.
    private void press(String button) {
        window.change(window.first(button, Button.class)::fire);
    }

    private void tabTo(String selector) {
        Node wanted = window.first(selector, Node.class);
        for (int i = 0; i < 30 && owner() != wanted; i++) {
            window.type(KeyCode.TAB);
        }
        assertEquals(wanted, owner());
    }

    private Node owner() {
        return Objects.requireNonNull(AtlasWindow.on(() -> window.scene().getFocusOwner()));
    }

    private static boolean within(Node node, Node around) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each == around) {
                return true;
            }
        }
        return false;
    }

    private Node row(String list, int place) {
        return window.seen(list + " .list-cell").stream().map(ListCell.class::cast)
            .filter(cell -> !cell.isEmpty() && cell.getIndex() == place).findFirst().orElseThrow();
    }

    private LessonDraft draft() {
        return Objects.requireNonNull(state.lessonDesk().getCurrent()).draft();
    }

    private List<String> sites() {
        return draft().stops().stream().map(Stop::site).toList();
    }

    private Lesson presented() {
        return Objects.requireNonNull(state.presentation().getLesson());
    }

    private String words(String field) {
        return window.first(field, TextInputControl.class).getText();
    }
}
