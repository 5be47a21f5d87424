package org.shenyangatlas.operation.content;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/// Folders as they stand on the disk, not only in memory.
final class Disk {

    private static final System.Logger LOG = System.getLogger(Disk.class.getName());

    private Disk() {
    }

    /// Makes sure that what was created, renamed or deleted in a folder stays so when the power fails.
    static void force(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) { // Windows opens no folders, some network disks cannot force them
            LOG.log(System.Logger.Level.DEBUG, "Not forced: " + folder, e);
        }
    }

    /// Forces a folder and all folders in it; the files have been forced when they were written.
    static void forceFolders(Path tree) throws IOException {
        Files.walkFileTree(tree, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) throws IOException {
                force(folder);
                return super.postVisitDirectory(folder, e);
            }
        });
    }

    /// Deletes a folder and all that is in it; links are deleted, not followed.
    static void delete(Path tree) throws IOException {
        if (!Files.exists(tree, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Files.walkFileTree(tree, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) throws IOException {
                Files.delete(folder);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
