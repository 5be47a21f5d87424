package org.shenyangatlas;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.InvalidKeyException;
import java.security.PrivateKey;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shenyangatlas.operation.content.PackKeys;
import org.shenyangatlas.operation.content.PackRefused;
import org.shenyangatlas.operation.content.PackWriter;

/// Makes a content pack from the command line.
final class PackCommand {

    private PackCommand() {
    }

    /// @return the exit code
    static int run(PackOptions options, PrintWriter out, PrintWriter err) {
        if (options.to == null) {
            err.println("Expected --to FILE.atlas beside --pack, found none.");
            return Launcher.USAGE;
        }
        try {
            PackWriter.Written written = PackWriter.write(Objects.requireNonNull(options.folder), options.to, key(options.key));
            written.warnings().forEach(err::println);
            out.println(options.to.toAbsolutePath() + ": " + written.id() + " " + written.version() + ", " + written.files() + " files"
                + (options.key == null ? ", not signed" : ", signed"));
            return Launcher.OK;
        } catch (PackRefused e) {
            e.problems().forEach(err::println);
            err.println(e.getMessage());
            return Launcher.FAILED;
        } catch (IOException | InvalidKeyException e) {
            err.println("The pack cannot be made: " + e.getMessage());
            return Launcher.FAILED;
        }
    }

    private static @Nullable PrivateKey key(@Nullable Path file) throws IOException, InvalidKeyException {
        return file == null ? null : PackKeys.privateKey(Files.readString(file));
    }
}
