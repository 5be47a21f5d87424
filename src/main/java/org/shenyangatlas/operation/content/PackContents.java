package org.shenyangatlas.operation.content;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The files of a pack, as a zip or a folder holds them. Names and sizes keep to the rules; what is in the files has not
/// been looked at.
interface PackContents extends AutoCloseable {

    /// @param name   how sentences name it
    /// @param limits what is refused at once
    /// @throws IOException when it cannot be read now
    /// @throws PackRefused when it is no pack
    static PackContents open(Path pack, String name, PackLimits limits) throws IOException, PackRefused {
        return Files.isDirectory(pack) ? FolderContents.open(pack, name, limits) : ZipContents.open(pack, name, limits);
    }

    /// Its name, for people.
    String name();

    /// Path and size in bytes of each file; folders are not listed.
    Map<String, Long> files();

    /// Writes a file's bytes.
    ///
    /// @param path one of [#files]
    void copy(String path, OutputStream to) throws IOException, PackRefused;

    @Override
    void close() throws IOException;

    /// A small file as a whole.
    ///
    /// @return null when there is no such file
    default byte @Nullable [] read(String path, int largest) throws IOException, PackRefused {
        Long size = files().get(path);
        if (size == null) {
            return null;
        }
        if (size > largest) {
            throw new PackRefused(in(path), Amount.bytes(largest) + " at most", Amount.bytes(size), "");
        }
        ByteArrayOutputStream content = new ByteArrayOutputStream(size.intValue());
        copy(path, content);
        return content.toByteArray();
    }

    /// How a sentence names a file of this pack.
    default String in(String path) {
        return PackNames.shown(path) + " in " + name();
    }
}
