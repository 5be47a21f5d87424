package org.shenyangatlas.shell.desktop;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/// Asks which file is meant; empty when none is.
interface FileChoice {

    /// Kinds of files the atlas reads and writes.
    enum Kind { LESSON, HANDOUT, PICTURE, TABLE }

    /// A lesson to be opened.
    Optional<Path> open();

    /// Where a file is to be written.
    ///
    /// @param name the name it is proposed to have, with its ending
    Optional<Path> write(Kind kind, String name);

    /// Asks where to. An ending that is missing is added, but never to the name of another file that is there.
    ///
    /// @param name  the name it is proposed to have, without its ending
    /// @param then  receives where it is to be written
    /// @param taken receives the other file instead
    default void place(Kind kind, String name, String ending, Consumer<Path> then, Consumer<Path> taken) {
        write(kind, name + ending).ifPresent(path -> {
            if (path.toString().endsWith(ending)) {
                then.accept(path);
                return;
            }
            Path ended = path.resolveSibling(path.getFileName() + ending);
            (Files.exists(ended) ? taken : then).accept(ended);
        });
    }
}
