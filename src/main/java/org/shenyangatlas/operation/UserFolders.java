package org.shenyangatlas.operation;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;

/// Where the system wants a user's files.
///
/// @param data      of programs, to stay
/// @param temporary of this program, where the other cannot be written: with a fixed name, so that it is found again after a
///                  restart
record UserFolders(Path data, Path temporary) {

    private static final String NAME = "shenyang-atlas";

    static UserFolders ofThisUser() {
        return of(System.getProperty("os.name", ""), System.getenv(), Path.of(System.getProperty("user.home", "")),
            Path.of(System.getProperty("java.io.tmpdir", "")), System.getProperty("user.name", ""));
    }

    static UserFolders of(String system, Map<String, String> environment, Path home, Path temporary, String user) {
        String name = NAME + "-" + user.replaceAll("[^A-Za-z0-9_.-]", "_");
        return new UserFolders(data(system, environment, home), temporary.resolve(name));
    }

    private static Path data(String system, Map<String, String> environment, Path home) {
        String local = environment.getOrDefault("LOCALAPPDATA", "");
        String xdg = environment.getOrDefault("XDG_DATA_HOME", "");
        if (system.startsWith("Windows") && !local.isEmpty()) {
            return Path.of(local, NAME);
        }
        if (system.startsWith("Mac")) {
            return home.resolve("Library/Application Support").resolve(NAME);
        }
        // A relative one is to be ignored (XDG Base Directory Specification).
        return (xdg.startsWith("/") ? Path.of(xdg) : home.resolve(".local/share")).resolve(NAME);
    }

    /// Makes the temporary folder for this user alone. Others can write beside it, so one that is not ours is not used.
    void claimTemporary() throws IOException {
        try {
            if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
                Files.createDirectory(temporary, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            } else {
                Files.createDirectory(temporary);
            }
        } catch (FileAlreadyExistsException e) {
            Path probe = Files.createTempFile("shenyang-atlas", "");
            boolean ours = Files.isDirectory(temporary, LinkOption.NOFOLLOW_LINKS)
                && Files.getOwner(temporary, LinkOption.NOFOLLOW_LINKS).equals(Files.getOwner(probe));
            Files.delete(probe);
            if (!ours) {
                throw new IOException(temporary + " belongs to somebody else", e);
            }
        }
    }
}
