package org.shenyangatlas.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.shenyangatlas.catalogue.Lesson;
import org.shenyangatlas.catalogue.Lesson.Screen;
import org.shenyangatlas.catalogue.LocalizedText;
import org.shenyangatlas.catalogue.Stop;

/// A lesson while a teacher makes it.
class LessonDraftTest {

    private static final Lesson THREE = Lesson.of(LocalizedText.ofAll("Three"), List.of("a", "b", "c"));

    private final LessonDraft draft = new LessonDraft(THREE);

    /// Every change there is, each of which makes a difference to three stops.
    static Stream<Consumer<LessonDraft>> changes() {
        return Stream.of(d -> d.entitle("en", "Four"), d -> d.add("d"), d -> d.insert(1, Stop.at("d")), d -> d.remove(1),
            d -> d.move(0, 2), d -> d.moveUp(2), d -> d.moveDown(0), d -> d.note(0, "zh", "看"), d -> d.stay(2, 30),
            d -> d.show(1, Stop.View.MAP, 2.0), d -> d.hideNames(true), d -> d.startWith(Screen.BLACK), d -> d.endWith(Screen.BLANK));
    }

    private String sites() {
        return String.join("", draft.stops().stream().map(Stop::site).toList());
    }

    @Test
    void itBeginsAsItWasSavedWithNothingToUndo() {
        assertEquals(THREE, draft.toLesson());
        assertEquals("abc", sites());
        assertFalse(draft.changedProperty().get() || draft.undoableProperty().get() || draft.redoableProperty().get());
    }

    @ParameterizedTest
    @MethodSource("changes")
    void everyChangeIsUndoneAndRedone(Consumer<LessonDraft> change) {
        change.accept(draft);
        Lesson changed = draft.toLesson();
        assertTrue(draft.changedProperty().get() && draft.undoableProperty().get());
        draft.undo();
        assertEquals(THREE, draft.toLesson());
        assertFalse(draft.changedProperty().get() || draft.undoableProperty().get());
        draft.redo();
        assertEquals(changed, draft.toLesson());
        assertTrue(draft.changedProperty().get() && !draft.redoableProperty().get());
    }

    @ParameterizedTest
    @MethodSource("changes")
    void theListOfStopsIsThatOfTheLesson(Consumer<LessonDraft> change) {
        change.accept(draft);
        assertEquals(draft.toLesson().tour().stops(), draft.stops());
        draft.undo();
        assertEquals(THREE.tour().stops(), draft.stops());
    }

    @Test
    void sitesAreAddedAtTheEnd() {
        draft.add("a");
        assertEquals("abca", sites());
    }

    @ParameterizedTest
    @CsvSource({"0, 2, bca", "2, 0, cab", "1, 0, bac", "1, 2, acb", "1, 1, abc", "0, 3, abc", "-1, 0, abc", "3, 0, abc"})
    void aStopIsMovedWithinTheLesson(int from, int to, String order) {
        draft.move(from, to);
        assertEquals(order, sites());
    }

    @Test
    void theFirstCannotGoUpNorTheLastDown() {
        draft.moveUp(0);
        draft.moveDown(2);
        assertEquals("abc", sites());
        assertFalse(draft.undoableProperty().get());
    }

    @Test
    void placesThatDoNotExistChangeNothing() {
        draft.remove(3);
        draft.remove(-1);
        draft.note(3, "en", "Nobody");
        draft.stay(7, 20);
        draft.insert(4, Stop.at("d"));
        assertFalse(draft.changedProperty().get());
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "-5, 1", "45, 45", "99999, 3600"})
    void secondsStayInBounds(int wanted, int seconds) {
        draft.stay(0, wanted);
        assertEquals(seconds, draft.stops().getFirst().seconds());
    }

    @Test
    void notesAreWrittenInOneLanguageAtATime() {
        draft.note(0, "en", "Look.");
        draft.note(0, "zh", "看。");
        assertEquals("Look. 看。", draft.stops().getFirst().notes().in("en") + " " + draft.stops().getFirst().notes().in("zh"));
        draft.note(0, "en", " ");
        assertEquals("看。", draft.stops().getFirst().notes().in("en"));
    }

    @Test
    void whatIsTypedIntoOneFieldIsUndoneAtOnce() {
        "Look".chars().forEach(letter -> draft.note(1, "en", draft.stops().get(1).notes().in("en") + (char) letter));
        assertEquals("Look", draft.stops().get(1).notes().in("en"));
        draft.undo();
        assertEquals(THREE, draft.toLesson());
    }

    @Test
    void typingIntoAnotherFieldIsAnotherChange() {
        draft.note(1, "en", "Look");
        draft.note(2, "en", "There");
        draft.note(1, "en", "Look!");
        draft.undo();
        assertEquals("Look There", draft.stops().get(1).notes().in("en") + " " + draft.stops().get(2).notes().in("en"));
        draft.undo();
        assertTrue(draft.stops().get(2).notes().isEmpty());
    }

    @Test
    void typingAfterSavingIsAnotherChange() {
        draft.note(1, "en", "Look");
        draft.saved();
        draft.note(1, "en", "Look up");
        draft.undo();
        assertEquals("Look", draft.stops().get(1).notes().in("en"));
        assertFalse(draft.changedProperty().get());
    }

    @Test
    void undoingBehindWhatWasSavedIsAChange() {
        draft.add("d");
        draft.saved();
        assertFalse(draft.changedProperty().get());
        draft.undo();
        assertTrue(draft.changedProperty().get());
        draft.redo();
        assertFalse(draft.changedProperty().get());
    }

    @Test
    void aNewChangeEndsWhatCouldBeRedone() {
        draft.add("d");
        draft.undo();
        draft.add("e");
        assertFalse(draft.redoableProperty().get());
        draft.redo();
        assertEquals("abce", sites());
    }

    @Test
    void aChangeThatMakesNoDifferenceIsNone() {
        draft.hideNames(false);
        draft.stay(0, Stop.USUAL_SECONDS);
        draft.entitle("en", "Three");
        assertFalse(draft.undoableProperty().get());
    }

    @Test
    void oneStopsNotesTellTheListOfOneStopOnly() {
        List<String> told = new ArrayList<>();
        draft.stops().addListener((ListChangeListener<Stop>) change -> {
            while (change.next()) {
                told.add(change.getFrom() + " to " + change.getTo());
            }
        });
        draft.note(1, "en", "Look");
        assertEquals(List.of("1 to 2"), told);
    }

    @Test
    void undoingEverythingLeadsBackToTheBeginningWhateverWasDone() {
        List<Consumer<LessonDraft>> changes = changes().toList();
        Random random = new Random(7);
        for (int i = 0; i < 200; i++) {
            changes.get(random.nextInt(changes.size())).accept(draft);
            assertEquals(draft.toLesson().tour().stops(), draft.stops());
        }
        Lesson last = draft.toLesson();
        int steps = 0;
        for (; draft.undoableProperty().get(); steps++) {
            draft.undo();
        }
        assertEquals(THREE, draft.toLesson());
        for (int i = 0; i < steps; i++) {
            draft.redo();
        }
        assertEquals(last, draft.toLesson());
        assertEquals(last.tour().stops(), draft.stops());
    }
}
