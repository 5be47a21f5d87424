package org.shenyangatlas.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shenyangatlas.testing.Sites;

@DisplayName("A lesson's file")
class LessonFileTest {

    private static final String HEIGHTS = """
        {
          "format": 1,
          "catalogue": "%s",
          "title": "Heights",
          "namesHidden": true,
          "start": "black",
          "stops": [
            {"site": "tv-tower", "seconds": 60, "notes": {"en": "Look up.", "zh": "抬头看。"}, "view": "map", "times": 2.5},
            {"site": "forum-66", "notes": "And here."}
          ]
        }
        """.formatted(Sites.catalogue().id());

    @TempDir
    private Path folder;

    private Path path = Path.of("heights.lesson.json");

    @BeforeEach
    void inFolder() {
        path = folder.resolve("heights" + LessonFile.EXTENSION);
    }

    private LessonFile file(String content) throws IOException {
        Files.writeString(path, content);
        return LessonFile.read(path, Sites.catalogue());
    }

    private static Lesson lesson(LessonFile file) {
        return file.lesson().orElseThrow(() -> new AssertionError(file.problems()));
    }

    private static List<String> sites(LessonFile file) {
        return lesson(file).tour().stops().stream().map(Stop::site).toList();
    }

    @Test
    @DisplayName("says everything a lesson is")
    void read() throws IOException {
        LessonFile file = file(HEIGHTS);
        assertEquals(List.of(), file.problems());
        Lesson lesson = lesson(file);
        assertEquals("Heights", lesson.tour().title().in("zh"));
        assertEquals("true BLACK WHOLE", lesson.namesHidden() + " " + lesson.start() + " " + lesson.end());
        Stop tower = lesson.tour().stops().getFirst();
        assertEquals(new Stop("tv-tower", 60, Sites.text("Look up.", "抬头看。"), Stop.View.MAP, 2.5), tower);
        assertEquals(new Stop("forum-66", 10, LocalizedText.ofAll("And here."), null, null), lesson.tour().stops().getLast());
    }

    @Test
    @DisplayName("needs no more than its stops")
    void least() throws IOException {
        LessonFile file = file("{\"format\": 1, \"stops\": [{\"site\": \"forum-66\"}]}");
        assertEquals(List.of(), file.problems());
        assertEquals(Lesson.of(LocalizedText.EMPTY, List.of("forum-66")), lesson(file));
    }

    @Test
    @DisplayName("that is not there yet says so and may be written")
    void notThere() throws IOException {
        LessonFile file = LessonFile.read(path, Sites.catalogue());
        assertEquals("no such file", file.problems().getFirst().found());
        assertFalse(file.isGuarded());
        file.write(Lesson.of(LocalizedText.ofAll("New"), List.of("forum-66")));
        assertEquals(List.of("forum-66"), sites(LessonFile.read(path, Sites.catalogue())));
    }

    @Test
    @DisplayName("reads as the lesson that was written")
    void roundTrip() throws IOException {
        Stop stop = new Stop("bmw-brilliance", 45, Sites.text("Cars.", "汽车。"), Stop.View.PICTURE, 4.0);
        Tour tour = new Tour(Lesson.ID, Sites.text("A title", "标题"), Sites.text("A summary.", "简介。"),
            List.of(stop, Stop.at("tv-tower"), stop));
        Lesson lesson = new Lesson(tour, true, Lesson.Screen.BLANK, Lesson.Screen.BLACK);
        LessonFile written = LessonFile.at(path, Sites.catalogue()).write(lesson);
        assertEquals(lesson, lesson(written));
        LessonFile again = LessonFile.read(path, Sites.catalogue());
        assertEquals(List.of(), again.problems());
        assertEquals(lesson, lesson(again));
    }

    @Test
    @DisplayName("made of a tour is a lesson like any other")
    void ofATour() throws IOException {
        Tour tour = new Tour("two", LocalizedText.ofAll("Two"), LocalizedText.EMPTY, List.of(Stop.at("tv-tower"), Stop.at("forum-66")));
        LessonFile.at(path, Sites.catalogue()).write(Lesson.of(tour));
        assertEquals(List.of("tv-tower", "forum-66"), sites(LessonFile.read(path, Sites.catalogue())));
    }

    @Test
    @DisplayName("is written for people: a field a line, with letters as they are")
    void readable() throws IOException {
        LessonFile.at(path, Sites.catalogue()).write(Lesson.of(Sites.text("Tower", "高塔"), List.of("tv-tower")));
        assertEquals("""
            {
              "format": 1,
              "catalogue": "%s",
              "title": {
                "en": "Tower",
                "zh": "高塔"
              },
              "namesHidden": false,
              "start": "title",
              "end": "whole",
              "stops": [
                {
                  "site": "tv-tower",
                  "seconds": 10
                }
              ]
            }
            """.formatted(Sites.catalogue().id()), Files.readString(path));
    }

    @Test
    @DisplayName("names a stop at an unknown site and the site that was meant, and leaves it out")
    void unknownSite() throws IOException {
        LessonFile file = file(HEIGHTS.replace("tv-tower", "tv-towel"));
        assertEquals(List.of("forum-66"), sites(file));
        assertEquals(path + ":8:14: error at /stops/0/site: expected the id of a site, found \"tv-towel\". "
            + "Did you mean \"tv-tower\"?", file.problems().getFirst().toString());
    }

    @ParameterizedTest(name = "{1} instead of {0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        "black"      | "blak"     | /start            | one of "title", "blank", "black", "whole"
        true         | "yes"      | /namesHidden      | true or false
        "Heights"    | 7          | /title            | a text in quotes or an object
        60           | 0          | /stops/0/seconds  | a whole number from 1 to 3600
        "And here."  | ["And"]    | /stops/1/notes    | a text in quotes or an object
        "map"        | "globe"    | /stops/0/view     | one of "picture", "map"
        """)
    @DisplayName("names a bad field, and the rest is a lesson")
    void badField(String text, String instead, String path, String expected) throws IOException {
        LessonFile file = file(HEIGHTS.replace(text, instead));
        assertFalse(lesson(file).tour().stops().isEmpty());
        Problem problem = file.problems().getFirst();
        assertEquals(path + " " + expected, problem.path() + " " + problem.expected());
    }

    @Test
    @DisplayName("made for another catalogue is read with a warning")
    void otherCatalogue() throws IOException {
        LessonFile file = file(HEIGHTS.replace("\"catalogue\": \"" + Sites.catalogue().id(), "\"catalogue\": \"harbin"));
        assertEquals("The lesson was made for another catalogue", file.problems().getFirst().suggestion());
        assertEquals(2, lesson(file).tour().stops().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "{", "[]", "7", "{}", "{\"format\": 1}", "{\"format\": 1, \"stops\": 3}", "{\"format\": \"1\", \"stops\": []}",
        "{\"format\": 1, \"format\": 1, \"stops\": []}", "{\"format\": 1, \"stops\": []} x", "\0PNG", "{\"format\": 1e999, \"stops\": []}"})
    @DisplayName("that is no lesson is told with a reason, and never written over")
    void noLesson(String content) throws IOException {
        LessonFile file = file(content);
        assertTrue(file.lesson().isEmpty());
        assertEquals(1, file.problems().size(), file.problems()::toString);
        assertNotWritten(file, content);
    }

    private void assertNotWritten(LessonFile file, String content) throws IOException {
        assertTrue(file.isGuarded());
        Lesson lesson = Lesson.of(LocalizedText.EMPTY, List.of("tv-tower"));
        assertThrows(IOException.class, () -> file.write(lesson));
        assertThrows(IOException.class, () -> LessonFile.at(path, Sites.catalogue()).write(lesson));
        assertEquals(content, Files.readString(path));
    }

    @Test
    @DisplayName("with a broken line is told by line and column")
    void syntax() throws IOException {
        LessonFile file = file(HEIGHTS.replace("\"Heights\",", "\"Heights\""));
        assertEquals(path + ":5:3: error: expected a comma or }, found '\"'. Put a comma between two fields", file.problems().getFirst().toString());
    }

    @Test
    @DisplayName("of a newer atlas is told so, and never written over")
    void newer() throws IOException {
        String newer = HEIGHTS.replace("\"format\": 1", "\"format\": 2");
        LessonFile file = file(newer);
        assertEquals("2: This lesson was made with a newer atlas: open it there",
            file.problems().getFirst().found() + ": " + file.problems().getFirst().suggestion());
        assertNotWritten(file, newer);
    }

    @Test
    @DisplayName("in Latin-1 is told to be saved as UTF-8, and never written over")
    void latin1() throws IOException {
        byte[] content = HEIGHTS.replace("Heights", "H\u00f6hen").replaceAll("[^\u0000-\u00ff]", "x").getBytes(StandardCharsets.ISO_8859_1);
        Files.write(path, content);
        LessonFile file = LessonFile.read(path, Sites.catalogue());
        assertEquals("Save the file as UTF-8", file.problems().getFirst().suggestion());
        assertTrue(file.isGuarded());
    }

    @Test
    @DisplayName("with brackets inside brackets inside brackets is refused")
    void nesting() throws IOException {
        LessonFile file = file("{\"format\": 1, \"stops\": " + "[".repeat(100_000));
        assertEquals("at most 32 brackets inside each other", file.problems().getFirst().expected());
        assertTrue(file.isGuarded());
    }

    @Test
    @DisplayName("of more than a few megabytes is refused")
    void large() throws IOException {
        LessonFile file = file(HEIGHTS + " ".repeat(4 << 20));
        assertEquals("a file of up to 4 MB", file.problems().getFirst().expected());
        assertTrue(file.isGuarded());
    }

    @Test
    @DisplayName("of more stops than a lesson has is refused")
    void manyStops() throws IOException {
        LessonFile file = file("{\"format\": 1, \"stops\": [" + "{},".repeat(1000) + "{}]}");
        assertEquals("a list of up to 1000 stops", file.problems().getFirst().expected());
        assertTrue(file.isGuarded());
    }

    @Test
    @DisplayName("that is a folder is told so")
    void folder() {
        LessonFile file = LessonFile.read(folder, Sites.catalogue());
        assertEquals("a directory", file.problems().getFirst().found());
        assertTrue(file.isGuarded());
    }
}
