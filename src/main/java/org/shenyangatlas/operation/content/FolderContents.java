package org.shenyangatlas.operation.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// A pack as a folder. Links are refused, wherever they lead; what systems put into folders by themselves is passed over.
record FolderContents(Path folder, String name, Map<String, Long> files) implements PackContents {

    static FolderContents open(Path folder, String name, PackLimits limits) throws IOException, PackRefused {
        Listing listing = new Listing(folder, name, limits);
        Files.walkFileTree(folder, listing);
        if (listing.refused != null) {
            throw listing.refused;
        }
        return new FolderContents(folder, name, Collections.unmodifiableMap(listing.files));
    }

    @Override
    public void copy(String path, OutputStream to) throws IOException {
        try (InputStream in = Files.newInputStream(folder.resolve(path), LinkOption.NOFOLLOW_LINKS)) {
            long left = files.getOrDefault(path, 0L) + 1; // one that grows meanwhile is noticed by its size
            byte[] piece = new byte[1 << 16];
            for (int read; left > 0 && (read = in.read(piece, 0, (int) Math.min(piece.length, left))) > 0; left -= read) {
                to.write(piece, 0, read);
            }
        }
    }

    @Override
    public void close() {
        // nothing is held open
    }

    private static final class Listing extends SimpleFileVisitor<Path> {

        private final Path root;
        private final String pack;
        private final PackSizes sizes;
        private final PackNames names;
        private final Map<String, Long> files = new TreeMap<>();
        private @Nullable PackRefused refused;

        private Listing(Path root, String pack, PackLimits limits) {
            this.root = root;
            this.pack = pack;
            sizes = new PackSizes(pack, limits);
            names = new PackNames(pack);
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            if (folder.equals(root)) {
                return FileVisitResult.CONTINUE;
            }
            return isLitter(folder) ? FileVisitResult.SKIP_SUBTREE : visited(folder, attributes);
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            return isLitter(file) ? FileVisitResult.CONTINUE : visited(file, attributes);
        }

        private FileVisitResult visited(Path entry, BasicFileAttributes attributes) {
            try {
                add(entry, attributes);
                return FileVisitResult.CONTINUE;
            } catch (PackRefused e) {
                refused = e;
                return FileVisitResult.TERMINATE;
            }
        }

        private void add(Path entry, BasicFileAttributes attributes) throws PackRefused {
            StringBuilder path = new StringBuilder();
            root.relativize(entry).forEach(step -> path.append(path.isEmpty() ? "" : "/").append(step));
            if (!attributes.isRegularFile() && !attributes.isDirectory()) {
                throw new PackRefused(PackNames.shown(path.toString()) + " in " + pack, "files and folders",
                    attributes.isSymbolicLink() ? "a link" : "something else", "Put the file itself there");
            }
            names.add(path.toString(), attributes.isDirectory());
            sizes.add(path.toString(), attributes.isDirectory() ? 0 : attributes.size());
            if (attributes.isRegularFile()) {
                files.put(path.toString(), attributes.size());
            }
        }

        private static boolean isLitter(Path entry) {
            return PackNames.isLitter(String.valueOf(entry.getFileName()));
        }
    }
}
