package org.shenyangatlas.operation.content;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shenyangatlas.catalogue.Problem;

/// What came of looking at a source.
///
/// @param outcome  READY, UNCHANGED, REFUSED or FAILED
/// @param content  what the source holds; null when it was refused, or not read
/// @param message  one sentence; for what was refused it names the file, what was expected and what was found
/// @param problems all that is wrong with a pack that was refused, or the warnings of one that was not
public record Staged(ContentEvent.Kind outcome, @Nullable ContentVersion content, String message, List<Problem> problems) {

    public Staged {
        problems = List.copyOf(problems);
    }

    /// What can be switched to; empty unless there is something new.
    public Optional<ContentVersion> ready() {
        return outcome == ContentEvent.Kind.READY ? Optional.ofNullable(content) : Optional.empty();
    }

    static Staged ready(ContentVersion content, String source, List<Problem> warnings) {
        String also = warnings.isEmpty() ? ""
            : warnings.size() == 1 ? ", with a warning" : ", with " + warnings.size() + " warnings";
        return new Staged(ContentEvent.Kind.READY, content, source + ": " + content + " is ready" + also, warnings);
    }

    static Staged unchanged(String message, @Nullable ContentVersion content) {
        return new Staged(ContentEvent.Kind.UNCHANGED, content, message, List.of());
    }

    static Staged refused(PackRefused why) {
        return new Staged(ContentEvent.Kind.REFUSED, null, String.valueOf(why.getMessage()), why.problems());
    }

    static Staged failed(String source, String reason) {
        return new Staged(ContentEvent.Kind.FAILED, null,
            source + ": expected to be read and kept, found " + reason + ". It is tried again", List.of());
    }
}
