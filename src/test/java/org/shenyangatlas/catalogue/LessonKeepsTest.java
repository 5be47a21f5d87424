package org.shenyangatlas.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shenyangatlas.testing.Sites;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("Writing a lesson loses nothing of its file:")
class LessonKeepsTest {

    private static final JsonMapper EXACT =
        JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

    private static final String STRANGE = """
        {"format": 1, "$schema": "lesson.schema.json", "stops": [
          {"site": "far-away", "seconds": 5},
          {"site": "tv-tower", "colour": "red", "notes": "One."},
          {"site": "gone", "notes": {"en": "Kept."}},
          7,
          {"site": "forum-66", "times": "big"},
          {"site": "bmw-brilliance", "quiz": [{"a": 0.1234567890123456789012, "b": 1e400}]},
          {"site": "late"}
        ], "author": {"name": "李老师", "age": 44}, "start": "fireworks"}
        """;

    @TempDir
    private Path folder;

    private Path path = Path.of("strange.lesson.json");

    @BeforeEach
    void write() throws IOException {
        path = Files.writeString(folder.resolve("strange.lesson.json"), STRANGE);
    }

    private LessonFile read() {
        return LessonFile.read(path, Sites.catalogue());
    }

    private JsonNode onDisk() throws IOException {
        return EXACT.readTree(Files.readString(path));
    }

    private static Lesson edited(LessonFile file, UnaryOperator<List<Stop>> edit) {
        Lesson lesson = file.lesson().orElseThrow();
        Tour tour = lesson.tour();
        return new Lesson(new Tour(tour.id(), tour.title(), tour.summary(), edit.apply(new ArrayList<>(tour.stops()))),
            lesson.namesHidden(), lesson.start(), lesson.end());
    }

    /// The sites of the file's stops, in order; what is no stop as it is.
    private String order() throws IOException {
        List<String> order = new ArrayList<>();
        onDisk().path("stops").forEach(stop -> order.add(stop.path("site").asString(stop.toString())));
        return String.join(" ", order);
    }

    @Test
    @DisplayName("an unchanged lesson is the same file, to the last digit")
    void unchanged() throws IOException {
        LessonFile file = read();
        assertEquals(List.of("tv-tower", "bmw-brilliance"), file.lesson().orElseThrow().tour().stops().stream().map(Stop::site).toList());
        JsonNode before = onDisk();
        file.write(file.lesson().orElseThrow());
        assertEquals(before, onDisk());
    }

    @Test
    @DisplayName("unknown fields of the lesson and of a stop stay beside what was changed")
    void changed() throws IOException {
        LessonFile file = read();
        file.write(edited(file, stops -> {
            stops.set(0, new Stop("tv-tower", 99, Sites.text("Two.", "二。"), null, null));
            return stops;
        }));
        assertEquals("{\"site\":\"tv-tower\",\"colour\":\"red\",\"notes\":{\"en\":\"Two.\",\"zh\":\"二。\"},\"seconds\":99}",
            onDisk().path("stops").get(1).toString());
        assertEquals("李老师 fireworks", onDisk().at("/author/name").asString() + " " + onDisk().path("start").asString());
    }

    @Test
    @DisplayName("stops left out stay behind the stop they followed, wherever it goes")
    void moved() throws IOException {
        LessonFile file = read();
        file.write(edited(file, List::reversed));
        assertEquals("far-away bmw-brilliance late tv-tower gone 7 forum-66", order());
    }

    @Test
    @DisplayName("stops left out stay when the stop they followed is removed")
    void removed() throws IOException {
        LessonFile file = read();
        LessonFile written = file.write(edited(file, stops -> stops.subList(1, 2)));
        assertEquals("far-away gone 7 forum-66 bmw-brilliance late", order());
        written.write(edited(written, stops -> List.of()));
        assertEquals("far-away gone 7 forum-66 late", order());
    }

    @Test
    @DisplayName("new stops go between, and the file can be written again and again")
    void added() throws IOException {
        LessonFile file = read();
        LessonFile written = file.write(edited(file, stops -> {
            stops.add(1, Stop.at("forum-66"));
            return stops;
        }));
        String order = "far-away tv-tower gone 7 forum-66 forum-66 bmw-brilliance late";
        assertEquals(order, order());
        written.write(written.lesson().orElseThrow());
        assertEquals(order, order());
        assertEquals(written.lesson(), read().lesson());
    }

    @RepeatedTest(value = 3, name = "whatever stands in it, reading never throws, seed {currentRepetition}")
    void mutated(RepetitionInfo repetition) throws IOException {
        Random random = new Random(repetition.getCurrentRepetition());
        byte[] good = STRANGE.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 200; i++) {
            Files.write(path, MutationTest.mutated(good, random));
            LessonFile file = read();
            assertEquals(file.isGuarded(), file.lesson().isEmpty());
            if (!file.isGuarded()) {
                JsonNode before = onDisk();
                file.write(file.lesson().orElseThrow());
                assertEquals(before, onDisk());
            }
        }
    }

    @Test
    @DisplayName("a copy under another name takes everything along and leaves the first alone")
    void copied() throws IOException {
        Path other = folder.resolve("copy.lesson.json");
        LessonFile file = read();
        file.as(other).write(file.lesson().orElseThrow());
        assertEquals(onDisk(), EXACT.readTree(Files.readString(other)));
        assertEquals(STRANGE, Files.readString(path));
    }

    @Test
    @DisplayName("a copy is not written over a file the atlas cannot read, but over another lesson")
    void copiedOver() throws IOException {
        Path newer = Files.writeString(folder.resolve("newer.lesson.json"), "{\"format\": 2}");
        Path older = Files.writeString(folder.resolve("older.lesson.json"), "{\"format\": 1, \"stops\": []}");
        LessonFile file = read();
        Lesson lesson = file.lesson().orElseThrow();
        assertThrows(IOException.class, () -> file.as(newer).write(lesson));
        assertEquals("{\"format\": 2}", Files.readString(newer));
        file.as(older).write(lesson);
        assertEquals(onDisk(), EXACT.readTree(Files.readString(older)));
    }

    @Test
    @DisplayName("what others have written since is not written over")
    void changedByOthers() throws IOException {
        LessonFile file = read();
        Files.writeString(path, STRANGE + "\n");
        IOException refusal = assertThrows(IOException.class, () -> file.write(file.lesson().orElseThrow()));
        assertTrue(refusal.getMessage().contains("has been changed since it was opened"), refusal.getMessage());
        assertEquals(STRANGE + "\n", Files.readString(path));
    }

    @Test
    @DisplayName("a file removed since is written anew")
    void removedByOthers() throws IOException {
        LessonFile file = read();
        JsonNode before = onDisk();
        Files.delete(path);
        file.write(file.lesson().orElseThrow());
        assertEquals(before, onDisk());
    }

    @Test
    @DisplayName("nothing else is left in the folder, whether it could be written or not")
    void nothingElse() throws IOException {
        LessonFile file = read();
        file.write(file.lesson().orElseThrow());
        Path blocked = Files.createDirectory(folder.resolve("blocked.lesson.json"));
        Files.createFile(blocked.resolve("inside"));
        assertThrows(IOException.class, () -> AtomicFile.write(blocked, out -> out.write(1)));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of("blocked.lesson.json", "strange.lesson.json"), files.map(Path::getFileName).map(Path::toString).sorted().toList());
        }
    }

    @Test
    @DisplayName("a link stays a link to the lesson")
    void link() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link.lesson.json"), path);
        LessonFile file = LessonFile.read(link, Sites.catalogue());
        file.write(edited(file, stops -> List.of(Stop.at("forum-66"))));
        assertTrue(Files.isSymbolicLink(link));
        assertFalse(Files.isSymbolicLink(path));
        assertTrue(Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS));
        assertEquals("forum-66", read().lesson().orElseThrow().tour().stops().getFirst().site());
    }
}
