package org.shenyangatlas.shell.desktop;

import java.nio.file.Path;
import java.util.Optional;

/// Asks which file is meant; empty when none is.
interface FileChoice {

    /// Kinds of files the atlas reads and writes.
    enum Kind { LESSON, HANDOUT }

    /// A lesson to be opened.
    Optional<Path> open();

    /// Where a file is to be written.
    ///
    /// @param name the name it is proposed to have, with its ending
    Optional<Path> write(Kind kind, String name);
}
