package org.shenyangatlas;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// What the command line asks for to make a content pack of a folder.
final class PackOptions {

    @Option(names = "--pack", paramLabel = "FOLDER", description = "Makes a content pack of a folder with a catalogue and a pack.json, and ends.")
    @Nullable Path folder;

    @Option(names = "--to", paramLabel = "FILE.atlas", description = "Where --pack writes it.")
    @Nullable Path to;

    @Option(names = "--sign", paramLabel = "KEY.pem", description = "The Ed25519 key --pack signs it with.")
    @Nullable Path key;
}
