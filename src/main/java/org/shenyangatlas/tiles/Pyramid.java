package org.shenyangatlas.tiles;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A large picture in squares: level 0 at its own size, each further level at half the size of the one before, down to one
/// square. Squares at the right and lower edge are smaller.
///
/// @param folder where its squares lie
/// @param width  of level 0, pixels
/// @param height of level 0, pixels
/// @param format of its squares: "png" or "jpg"
public record Pyramid(Path folder, int width, int height, String format) {

    /// Side of a square, pixels.
    public static final int SIDE = 256;
    /// Tells that the folder is complete; written last.
    private static final String INDEX = "index.properties";

    /// Reads back a pyramid that was [saved][#save].
    ///
    /// @return null when there is none, or not all of it
    static @Nullable Pyramid load(Path folder) {
        try (Reader in = Files.newBufferedReader(folder.resolve(INDEX))) {
            Properties index = new Properties();
            index.load(in);
            Pyramid pyramid = new Pyramid(folder, Integer.parseInt(index.getProperty("width")),
                Integer.parseInt(index.getProperty("height")), index.getProperty("format"));
            return pyramid.squares().equals(index.getProperty("squares")) ? pyramid : null;
        } catch (IOException | IllegalArgumentException e) {
            return null;
        }
    }

    void save() throws IOException {
        Properties index = new Properties();
        index.setProperty("width", Integer.toString(width));
        index.setProperty("height", Integer.toString(height));
        index.setProperty("format", format);
        index.setProperty("squares", squares());
        try (Writer out = Files.newBufferedWriter(folder.resolve(INDEX))) {
            index.store(out, null);
        }
    }

    /// Has it made anew the next time, because a square cannot be read.
    public void spoil() {
        try {
            Files.deleteIfExists(folder.resolve(INDEX));
        } catch (IOException e) {
            System.getLogger(Pyramid.class.getName()).log(System.Logger.Level.INFO, "Left in the cache: " + folder, e);
        }
    }

    public int levels() {
        int levels = 1;
        while (columns(levels - 1) > 1 || rows(levels - 1) > 1) {
            levels++;
        }
        return levels;
    }

    /// Pixels of a level's whole width.
    public int width(int level) {
        return shrunk(width, level);
    }

    public int height(int level) {
        return shrunk(height, level);
    }

    public int columns(int level) {
        return (width(level) + SIDE - 1) / SIDE;
    }

    public int rows(int level) {
        return (height(level) + SIDE - 1) / SIDE;
    }

    /// The file of a square.
    public Path square(int level, int column, int row) {
        return folder.resolve(Integer.toString(level)).resolve(column + "-" + row + "." + format);
    }

    static int shrunk(int length, int level) {
        int shrunk = length;
        for (int i = 0; i < level; i++) {
            shrunk = (shrunk + 1) / 2;
        }
        return shrunk;
    }

    /// How many squares there are and how many bytes: enough to see that one is missing or cut short.
    private String squares() throws IOException {
        long files = 0;
        long bytes = 0;
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path square : all.filter(file -> file.toString().endsWith("." + format)).toList()) {
                files++;
                bytes += Files.size(square);
            }
        }
        return files + " files, " + bytes + " bytes";
    }
}
