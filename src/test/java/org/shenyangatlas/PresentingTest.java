package org.shenyangatlas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shenyangatlas.catalogue.Catalogue;
import org.shenyangatlas.catalogue.CatalogueReader;
import org.shenyangatlas.catalogue.Lesson;
import org.shenyangatlas.state.Presentation;
import org.shenyangatlas.testing.Sites;

/// What `--present` finds.
class PresentingTest {

    private final Presentation presentation = new Presentation();

    @TempDir
    private Path folder;

    private static Catalogue shipped() {
        Catalogue catalogue = CatalogueReader.read().catalogue();
        assertNotNull(catalogue);
        return catalogue;
    }

    private String title() {
        Lesson lesson = presentation.getLesson();
        return lesson == null ? "" : lesson.tour().title().in("en");
    }

    @Test
    void withoutANameTheFirstTourBegins() {
        assertEquals("", Presenting.of("", shipped()).begin(presentation, null));
        assertEquals("The golden corridor", title());
        assertEquals(Presentation.START, presentation.getPlace());
    }

    @Test
    void aTourIsFoundByItsId() {
        assertEquals("", Presenting.of("shenyang-and-the-world", shipped()).begin(presentation, null));
        assertEquals("Shenyang and the world", title());
    }

    @Test
    void aSiteThatIsAStopIsWhereItBegins() {
        Presenting.of("", shipped()).begin(presentation, "tv-tower");
        assertEquals(2, presentation.getPlace());
    }

    @Test
    void aSiteThatIsNoneBeginsAtTheStart() {
        Presenting.of("", shipped()).begin(presentation, "siasun");
        assertEquals(Presentation.START, presentation.getPlace());
    }

    @Test
    void aLessonIsReadFromItsFile() throws IOException {
        Path file = Files.writeString(folder.resolve("my.lesson.json"), "{\"format\": 1, \"title\": \"Mine\", \"stops\": [{\"site\": \"k11\"}, {\"site\": \"k12\"}]}");
        Presenting presenting = Presenting.of(file.toString(), shipped());
        assertEquals("", presenting.begin(presentation, null));
        assertEquals("Mine", title());
        assertEquals(List.of("/stops/1/site"), presenting.problems().stream().map(problem -> problem.path()).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "{\"format\": 1, \"stops\": []}", "{\"format\": 1, \"stops\": [{\"site\": \"nowhere\"}]}"})
    void aFileWithoutAStopPresentsNothing(String content) throws IOException {
        Path file = Files.writeString(folder.resolve("my.lesson.json"), content);
        assertEquals("The lesson '" + file + "' has no stop that can be presented.", Presenting.of(file.toString(), shipped()).begin(presentation, null));
        assertNull(presentation.getLesson());
    }

    @Test
    void aFileThatIsNotThereIsToldByItsName() {
        Path nowhere = folder.resolve("nowhere.lesson.json");
        assertEquals("no such file", Presenting.of(nowhere.toString(), shipped()).problems().getFirst().found());
    }

    @ParameterizedTest
    @ValueSource(strings = {"golden", "\0"})
    void anythingElseIsRefusedWithTheToursThereAre(String wanted) {
        String fault = Presenting.of(wanted, shipped()).begin(presentation, null);
        assertEquals("There is no tour '" + wanted + "', and no file of that name. "
            + "Tours: golden-corridor, how-shenyang-makes-things, shenyang-and-the-world", fault);
    }

    @Test
    void aCatalogueWithoutToursSaysSo() {
        assertTrue(Presenting.of("", Sites.catalogue()).fault().startsWith("This catalogue has no tours"));
    }
}
