package org.shenyangatlas.operation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Where an unattended atlas keeps what it writes, for one program at a time.
///
/// A folder that cannot be written never keeps the atlas from starting: then a temporary one is used, and after that none,
/// so that whoever writes fails and goes on.
public final class DataFolder implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(DataFolder.class.getName());

    private final Path path;
    private final @Nullable FolderLock lock;
    private final List<String> troubles;

    private DataFolder(Path path, @Nullable FolderLock lock, List<String> troubles) {
        this.path = path;
        this.lock = lock;
        this.troubles = new ArrayList<>(troubles);
    }

    /// Takes a folder for this program.
    ///
    /// @param wanted null for the usual one
    /// @return empty when it is taken already; then this program has nothing to do
    public static Optional<DataFolder> open(@Nullable Path wanted) {
        UserFolders user = UserFolders.ofThisUser();
        return open(wanted == null ? user.data() : wanted, user);
    }

    static Optional<DataFolder> open(Path wanted, UserFolders user) {
        List<String> troubles = new ArrayList<>();
        for (Path folder : List.of(wanted, user.temporary())) {
            try {
                if (folder.equals(user.temporary())) {
                    user.claimTemporary();
                }
                FolderLock lock = FolderLock.take(folder);
                return lock == null ? Optional.empty() : Optional.of(new DataFolder(folder, lock, troubles).begin());
            } catch (IOException | UnsupportedOperationException e) {
                LOG.log(System.Logger.Level.WARNING, "Nothing can be kept in " + folder, e);
                troubles.add("Nothing can be kept in " + folder);
            }
        }
        return Optional.of(new DataFolder(wanted, null, troubles));
    }

    /// The usual folder of this user, by the system's habits; nothing is made there.
    public static Path usual() {
        return UserFolders.ofThisUser().data();
    }

    public Path path() {
        return path;
    }

    /// For files of this run only: it was empty at the start.
    public Path temporary() {
        return path.resolve("temporary");
    }

    /// What an operator should know, in English; empty when all is well.
    public List<String> troubles() {
        return List.copyOf(troubles);
    }

    /// Lets another program have it.
    @Override
    public void close() {
        if (lock != null) {
            lock.close();
        }
    }

    private DataFolder begin() {
        try {
            Leftovers.delete(temporary());
            Files.createDirectories(temporary());
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "Files of an earlier run stay in " + temporary(), e);
            troubles.add("Files of an earlier run stay in " + temporary());
        }
        return this;
    }
}
