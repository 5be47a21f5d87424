package org.shenyangatlas.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// A teacher's lesson in a file, as `assets/lesson.schema.json` describes it.
///
/// Reading never throws for a bad file, and writing never loses what it does not understand: unknown fields and stops
/// that cannot be shown stay in the file, and a file that is no lesson of this atlas is not written over.
public final class LessonFile {

    /// How the name of a lesson's file ends.
    public static final String EXTENSION = ".lesson.json";

    private static final JsonFile FILE = new JsonFile("lesson", "bridges" + EXTENSION, 4 << 20);

    private final Path path;
    private final Catalogue catalogue;
    private final @Nullable LessonTree tree;
    private final byte @Nullable [] content;
    private final List<Problem> problems;
    private final boolean guarded;

    /// @param content what the file must still be when it is written; null when it may be anything readable
    private LessonFile(Path path, Catalogue catalogue, @Nullable LessonTree tree, byte @Nullable [] content,
                       List<Problem> problems, boolean guarded) {
        this.path = path;
        this.catalogue = catalogue;
        this.tree = tree;
        this.content = content;
        this.problems = List.copyOf(problems);
        this.guarded = guarded;
    }

    /// @param catalogue whose sites the lesson shows
    public static LessonFile read(Path path, Catalogue catalogue) {
        Findings findings = new Findings();
        String name = path.toString();
        try {
            byte[] content = FILE.read(path);
            JsonNode root = FILE.parse(content, name, in -> in.<JsonNode>readValueAsTree());
            LessonTree tree = new LessonReader(catalogue, findings).read(root, StrictJson.exactTree(content));
            return new LessonFile(path, catalogue, tree, content, findings.in(name, content), tree == null);
        } catch (Refusal e) {
            return new LessonFile(path, catalogue, null, null, List.of(e.problem()), Files.exists(path, LinkOption.NOFOLLOW_LINKS));
        }
    }

    /// A lesson that has not been written yet.
    public static LessonFile at(Path path, Catalogue catalogue) {
        return new LessonFile(path, catalogue, null, null, List.of(), false);
    }

    /// The same under another name: writing it takes along what this file holds, and leaves this file alone. The other
    /// file may be a lesson that is to be replaced.
    public LessonFile as(Path other) {
        return new LessonFile(other, catalogue, tree, null, List.of(), false);
    }

    public Path path() {
        return path;
    }

    /// Empty when the file cannot be used, or has not been written yet.
    public Optional<Lesson> lesson() {
        return Optional.ofNullable(tree).map(LessonTree::lesson);
    }

    /// Everything that was wrong with the file, in its order.
    public List<Problem> problems() {
        return problems;
    }

    /// Whether the file holds something this atlas cannot read, such as the lesson of a newer one, and is not written over.
    public boolean isGuarded() {
        return guarded;
    }

    /// Writes a lesson, all of it or nothing.
    ///
    /// @return the file as it is now
    /// @throws IOException when it cannot be written, is guarded, or has been changed by others since it was read; then
    ///                     it is as it was
    public LessonFile write(Lesson lesson) throws IOException {
        String objection = objection();
        if (!objection.isEmpty()) {
            throw new IOException(path + " " + objection + ". It was left as it is: use another name");
        }
        LessonTree written = LessonWriter.write(lesson, tree, catalogue.id());
        byte[] text = StrictJson.written(written.root());
        AtomicFile.write(path, out -> out.write(text));
        return new LessonFile(path, catalogue, written, text, List.of(), false);
    }

    /// Why the file must not be written over; "" when it may.
    private String objection() {
        String unreadable = "holds something this atlas cannot read";
        if (guarded) {
            return unreadable;
        }
        if (!Files.exists(path)) {
            return "";
        }
        try {
            if (content == null) {
                return read(path, catalogue).guarded ? unreadable : "";
            }
            return Arrays.equals(content, FILE.read(path)) ? "" : "has been changed since it was opened";
        } catch (Refusal e) {
            return unreadable;
        }
    }
}
