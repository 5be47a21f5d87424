package org.shenyangatlas.operation.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// The versions of a store and which of them is shown. The disk is changed first, then what is known here: a change that
/// cannot be written has not happened.
final class Versions {

    private static final System.Logger LOG = System.getLogger(Versions.class.getName());

    private final StoreFolder folder;
    private final StateFile file;
    private volatile StoreState state;

    /// Begins with the latest version that is whole, whatever has happened to the folder.
    ///
    /// @param told gets a sentence for each thing that had to be mended
    Versions(StoreFolder folder, ContentLog told) {
        this.folder = folder;
        file = new StateFile(folder.file("current"));
        StoreState stored = stored(told);
        StoreState mended = stored == null ? guessed() : stored;
        for (String name : mended.kept()) {
            if (find(name).filter(StoreFolder::isWhole).isEmpty()) {
                mended = mended.lost(name);
                told.add(ContentEvent.Kind.DAMAGED, name, "versions/" + name + ": expected all files that " + Manifest.FILE
                    + " lists, found some missing or cut short. It is not used");
            }
        }
        state = mended;
        if (folder.hindrance().isEmpty()) {
            begin(!mended.equals(stored));
        }
    }

    private void begin(boolean changed) {
        try {
            if (changed) {
                file.write(state);
            }
            folder.keepOnly(state.kept());
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "Not written: " + file.file(), e);
        }
    }

    /// @return null when nothing is known
    private @Nullable StoreState stored(ContentLog told) {
        String found = "none that makes sense";
        try {
            StoreState read = file.read();
            if (read != null) {
                return read;
            }
        } catch (IOException e) {
            found = StoreFolder.reason(e);
        }
        if (!folder.list().isEmpty()) {
            told.add(ContentEvent.Kind.DAMAGED, "current", file.file() + ": expected the name of a version, found " + found
                + ". The latest one is tried");
        }
        return null;
    }

    private StoreState guessed() {
        List<String> names = folder.list().stream().map(version -> String.valueOf(version.getFileName()))
            .filter(name -> find(name).filter(StoreFolder::isWhole).isPresent()).toList();
        return names.isEmpty() ? StoreState.EMPTY
            : new StoreState(names.getFirst(), null, names.subList(1, Math.min(3, names.size())), List.of(), List.of(), 0);
    }

    StoreState state() {
        return state;
    }

    /// A version that is here by its name; null stays empty.
    Optional<ContentVersion> find(@Nullable String name) {
        return name == null ? Optional.empty()
            : ContentVersion.named(name, folder.versions()).filter(version -> Files.isDirectory(version.folder()));
    }

    /// The newest version of an id that has been here, whatever became of it.
    Optional<VersionNumber> newest(String id) {
        return state.known().stream().flatMap(name -> ContentVersion.named(name, folder.versions()).stream())
            .filter(version -> version.id().equals(id)).map(ContentVersion::version).max(Comparator.naturalOrder());
    }

    ContentVersion named(PackManifest pack) {
        return ContentVersion.of(pack, folder.versions());
    }

    /// @param staged a complete folder in staging
    synchronized void adopt(Path staged, ContentVersion version) throws IOException {
        folder.adopt(staged, version);
        change(before -> before.withReady(version.name()));
    }

    /// @throws IOException when it cannot be written; then all is as before
    synchronized void change(UnaryOperator<StoreState> step) throws IOException {
        StoreState next = step.apply(state);
        if (next.equals(state)) {
            return;
        }
        if (!folder.hindrance().isEmpty()) {
            throw new IOException(folder.hindrance());
        }
        file.write(next);
        state = next;
        folder.keepOnly(next.kept());
    }

    /// Changes what is shown even where that cannot be written: then for this run only.
    synchronized void changeAtLeastNow(UnaryOperator<StoreState> step) {
        try {
            change(step);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "Changed for this run only, not written: " + file.file(), e);
            state = step.apply(state);
        }
    }
}
