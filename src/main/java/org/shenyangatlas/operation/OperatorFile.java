package org.shenyangatlas.operation;

import java.io.IOException;
import java.nio.file.Path;

/// Where an operator's choices are kept over restarts: `operator.json` in the data folder.
public final class OperatorFile {

    static final String NAME = "operator.json";

    private final KeptFile<OperatorChoices> file;

    /// @param dataFolder need not exist yet
    public OperatorFile(Path dataFolder) {
        file = new KeptFile<>(dataFolder.resolve(NAME), OperatorChoices::of);
    }

    /// Never fails: of a damaged file the one before it is used, and without that there are no choices.
    public OperatorChoices read() {
        return file.read().orElse(OperatorChoices.NONE);
    }

    /// Blocks: not for the thread that draws.
    ///
    /// @throws IOException when they cannot be written; those of before are still there
    public void write(OperatorChoices choices) throws IOException {
        file.write(choices.written());
    }
}
