package org.shenyangatlas.shell.desktop;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Answers at once which file is meant, instead of a dialog, and remembers the names it was proposed.
final class ChosenFiles implements FileChoice {

    private final Deque<Optional<Path>> answers = new ArrayDeque<>();
    private final List<String> proposed = new ArrayList<>();

    /// @param path what is answered next; null for a dialog that is closed
    void next(@Nullable Path path) {
        answers.add(Optional.ofNullable(path));
    }

    List<String> proposed() {
        return proposed;
    }

    @Override
    public Optional<Path> open() {
        return answers.remove();
    }

    @Override
    public Optional<Path> write(Kind kind, String name) {
        proposed.add(name);
        return answers.remove();
    }
}
