package org.shenyangatlas.operation.watch;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shenyangatlas.catalogue.AtomicFile;

/// Remembers in a file the day of the last scheduled restart. A file that cannot be read or written is as good as none.
public final class LastRestart {

    private static final System.Logger LOG = System.getLogger(LastRestart.class.getName());

    private final Path file;

    public LastRestart(Path file) {
        this.file = file;
    }

    /// @return null when there was none, or nobody knows
    public @Nullable LocalDate day() {
        try {
            return LocalDate.parse(Files.readString(file, StandardCharsets.ISO_8859_1).strip());
        } catch (NoSuchFileException e) {
            return null;
        } catch (IOException | DateTimeException e) {
            LOG.log(Level.WARNING, "The day of the last restart in " + file + " cannot be read", e);
            return null;
        }
    }

    public void remember(LocalDate day) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            AtomicFile.write(file, out -> out.write(day.toString().getBytes(StandardCharsets.US_ASCII)));
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.WARNING, "The day of the restart cannot be written to " + file, e);
        }
    }
}
