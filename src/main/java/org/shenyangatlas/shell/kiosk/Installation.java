package org.shenyangatlas.shell.kiosk;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.shenyangatlas.operation.Configuration;
import org.shenyangatlas.operation.OperatorFile;
import org.shenyangatlas.operation.content.ContentSource;
import org.shenyangatlas.operation.content.ContentStore;
import org.shenyangatlas.operation.statistics.Statistics;

/// What a kiosk was set up with: the same for one screen after another.
///
/// @param version       of the program
/// @param configuration with the operator's choices laid over it
/// @param choices       where those are kept
/// @param statistics    empty when nothing is counted
/// @param content       empty when it is always the same
/// @param source        where new content comes from
/// @param troubles      what does not work as it should, a sentence each
/// @param background    where what takes long is done
public record Installation(String version, Configuration configuration, OperatorFile choices, Optional<Statistics> statistics,
                           Optional<ContentStore> content, Optional<ContentSource> source, Supplier<List<String>> troubles,
                           Executor background) {
}
