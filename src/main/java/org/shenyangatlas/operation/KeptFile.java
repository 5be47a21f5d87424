package org.shenyangatlas.operation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.shenyangatlas.catalogue.AtomicFile;

/// A small file of the atlas's own that must be there after any loss of power: the one before it stays beside it as `.bak`.
///
/// @param <T> what it says
final class KeptFile<T> {

    private static final System.Logger LOG = System.getLogger(KeptFile.class.getName());
    private static final int LARGEST = 1 << 20;

    private final Path file;
    private final Path before;
    private final Function<byte[], Optional<T>> reader;

    /// @param reader makes sense of a file, or nothing
    KeptFile(Path file, Function<byte[], Optional<T>> reader) {
        this.file = file;
        this.reader = reader;
        before = file.resolveSibling(file.getFileName() + ".bak");
    }

    /// What the file says, or, where that makes no sense, what the one before it said.
    Optional<T> read() {
        return content(file).flatMap(reader).or(() -> content(before).flatMap(reader));
    }

    /// Whether anything was ever written, be it readable or not.
    boolean exists() {
        return Files.exists(file, LinkOption.NOFOLLOW_LINKS) || Files.exists(before, LinkOption.NOFOLLOW_LINKS);
    }

    /// All of it or nothing. A file that is the same already is left alone, and one that makes no sense does not become the
    /// one before.
    ///
    /// @throws IOException when it cannot be written; what was there before is still there
    synchronized void write(byte[] content) throws IOException {
        Optional<byte[]> old = content(file);
        if (old.isPresent() && Arrays.equals(old.get(), content)) {
            return;
        }
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        if (old.isPresent() && reader.apply(old.get()).isPresent()) {
            AtomicFile.write(before, out -> out.write(old.get()));
        }
        AtomicFile.write(file, out -> out.write(content));
    }

    private static Optional<byte[]> content(Path file) {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] content = in.readNBytes(LARGEST + 1);
            return content.length > LARGEST ? Optional.empty() : Optional.of(content);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "Not read: " + file, e);
            return Optional.empty();
        }
    }
}
