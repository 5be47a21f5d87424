package org.shenyangatlas.catalogue;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Finds a file of the catalogue by its path: first in the folder of the operator's catalogue, then among those that
/// come with the atlas. Paths are relative, use '/' and never climb out of the folder.
public final class Assets {

    private static final String BUNDLED = "/org/shenyangatlas/assets/";

    private final @Nullable Path folder;

    private Assets(@Nullable Path folder) {
        this.folder = folder;
    }

    /// Only what comes with the atlas.
    public static Assets bundled() {
        return new Assets(null);
    }

    /// The operator's folder before what comes with the atlas.
    public static Assets in(Path folder) {
        return new Assets(folder.toAbsolutePath().normalize());
    }

    /// @throws FileNotFoundException when there is no such file, or its path leaves the folder
    public InputStream open(String path) throws IOException {
        InputStream found = find(path);
        if (found == null) {
            throw new FileNotFoundException(path);
        }
        return found;
    }

    public boolean has(String path) {
        try (InputStream found = find(path)) {
            return found != null;
        } catch (IOException e) {
            return false;
        }
    }

    /// Whether a path names the file that comes with the atlas, not one of the operator's in its place.
    public boolean isBundled(String path) {
        return folder == null || !Files.isRegularFile(folder.resolve(path));
    }

    private @Nullable InputStream find(String path) throws IOException {
        if (path.isEmpty() || path.startsWith("/") || path.contains("..") || path.contains("\\")) {
            return null;
        }
        if (folder != null) {
            Path file = folder.resolve(path);
            if (Files.isRegularFile(file)) {
                return Files.newInputStream(file);
            }
        }
        return Assets.class.getResourceAsStream(BUNDLED + path);
    }
}
