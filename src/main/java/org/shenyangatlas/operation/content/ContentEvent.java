package org.shenyangatlas.operation.content;

import java.time.Instant;
import java.util.List;

/// Something that has happened to the content, for the operator.
///
/// @param about   the source or version it has happened to
/// @param text    one sentence
/// @param details more of them, such as what is wrong with a catalogue; may be empty
public record ContentEvent(Instant at, Kind kind, String about, String text, List<String> details) {

    public enum Kind {
        /// New content is complete, and waits to be switched to.
        READY,
        /// A source has nothing new.
        UNCHANGED,
        /// A source has a pack that is not taken; the next one may be.
        REFUSED,
        /// A source could not be read, or its pack not written; it is tried again.
        FAILED,
        SWITCHED,
        ROLLED_BACK,
        /// Something on the disk was not as it was left.
        DAMAGED
    }

    public ContentEvent {
        details = List.copyOf(details);
    }

    boolean saysTheSameAs(ContentEvent other) {
        return kind == other.kind && about.equals(other.about) && text.equals(other.text);
    }
}
