package org.shenyangatlas.operation.content;

import java.util.List;
import java.util.Optional;

/// How things stand with the content, for the operator.
///
/// @param active    what is shown; empty for what comes with the atlas
/// @param onTrial   whether it has yet to show its first complete frame
/// @param ready     what is complete and waits until nobody is watching
/// @param previous  what can be gone back to, the latest first; those in `withdrawn` are passed over
/// @param withdrawn names of versions that were rolled back and do not come again by themselves
/// @param lastCheck when a source was looked at last, and what came of it; empty before the first time
/// @param events    what has happened, the latest first: what was refused and why, switched, rolled back
/// @param hindrance why nothing new can be kept; "" when it can
public record ContentStatus(Optional<ContentVersion> active, boolean onTrial, Optional<ContentVersion> ready,
                            List<ContentVersion> previous, List<String> withdrawn, Optional<ContentEvent> lastCheck,
                            List<ContentEvent> events, String hindrance) {

    public ContentStatus {
        previous = List.copyOf(previous);
        withdrawn = List.copyOf(withdrawn);
        events = List.copyOf(events);
    }
}
