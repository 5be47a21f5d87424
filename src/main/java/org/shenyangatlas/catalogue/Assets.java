package org.shenyangatlas.catalogue;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
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
        try {
            return inFolder(path) == null;
        } catch (IOException e) {
            return true;
        }
    }

    /// The operator's own file, for those who read it out of order.
    ///
    /// @return null when there is none in the folder
    public @Nullable Path ownFile(String path) {
        try {
            return inFolder(path);
        } catch (IOException e) {
            return null;
        }
    }

    /// Where an operator's file of this path is, or would be if it were there.
    ///
    /// @return null when there is no such folder, or the path or a link leaves it
    @Nullable Path placeOf(String path) {
        if (folder == null || !staysInside(path)) {
            return null;
        }
        try {
            Path place = folder.resolve(path);
            return !Files.exists(place) || place.toRealPath().startsWith(folder.toRealPath()) ? place : null;
        } catch (InvalidPathException | IOException e) {
            return null;
        }
    }

    private @Nullable InputStream find(String path) throws IOException {
        if (!staysInside(path)) {
            return null;
        }
        Path file = inFolder(path);
        return file == null ? Assets.class.getResourceAsStream(BUNDLED + path) : Files.newInputStream(file);
    }

    /// A ':' would name another drive, or a stream of a file, on Windows.
    private static boolean staysInside(String path) {
        return !path.isEmpty() && !path.startsWith("/") && !path.contains("..") && !path.contains("\\")
            && !path.contains(":");
    }

    /// The operator's file; null when there is none, or when a link leads out of the folder.
    private @Nullable Path inFolder(String path) throws IOException {
        if (folder == null || !staysInside(path)) {
            return null;
        }
        try {
            Path file = folder.resolve(path);
            return Files.isRegularFile(file) && file.toRealPath().startsWith(folder.toRealPath()) ? file : null;
        } catch (InvalidPathException e) { // letters no file name has on this system
            return null;
        }
    }
}
