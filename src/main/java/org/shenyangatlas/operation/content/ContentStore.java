package org.shenyangatlas.operation.content;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;

/// The content an unattended atlas shows, in a folder of its own, with the versions before it.
///
/// However the program ends, the next one finds complete content. New content is [staged][#stage] in the background, checked
/// as a whole, and waits; a shell [switches][#switchTo] to it when nobody is watching. It is on trial until its first complete
/// frame is [confirmed][#confirm]: what does not get there within some [starts][#beginTrial] is rolled back by itself.
///
/// Nothing here throws for what is wrong with packs, disks or servers: [#status] says it. All methods read or write files, so
/// none is called on the FX thread; they may be called from any other.
public final class ContentStore implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(ContentStore.class.getName());

    private final StoreFolder folder;
    private final ContentRules rules;
    private final ContentLog log;
    private final Versions versions;
    private final Intake intake;

    private ContentStore(StoreFolder folder, ContentRules rules, InstantSource clock) {
        this.folder = folder;
        this.rules = rules;
        log = new ContentLog(folder, clock);
        versions = new Versions(folder, log);
        Admission admission = new Admission(folder, versions, rules);
        intake = new Intake(admission, new PackServer(folder, versions, admission, log, rules), log);
    }

    /// @param folder is made if it is missing; where it cannot be written, what is there is shown and nothing new is taken
    public static ContentStore open(Path folder, ContentRules rules, InstantSource clock) {
        return new ContentStore(StoreFolder.open(folder), rules, clock);
    }

    /// What to show; empty for what comes with the atlas.
    public Optional<ContentVersion> active() {
        return versions.find(versions.state().active());
    }

    /// What can be switched to; empty when there is nothing new.
    public Optional<ContentVersion> ready() {
        return versions.find(versions.state().ready());
    }

    /// Looks for something new and makes it ready. Takes as long as it takes; one call after the other.
    public Staged stage(ContentSource source) {
        synchronized (intake) {
            Staged staged = folder.hindrance().isEmpty() ? taken(source) : Staged.failed(source.toString(), folder.hindrance());
            log.checked(source.toString(), staged);
            return staged;
        }
    }

    private Staged taken(ContentSource source) {
        try {
            return intake.take(source);
        } catch (RuntimeException e) { // a visitor must not notice
            LOG.log(System.Logger.Level.ERROR, "Not taken: " + source, e);
            return Staged.failed(source.toString(), e.toString());
        }
    }

    /// Shows a version from now on: the one that is ready, or an earlier one on purpose. It is on trial unless it has proven
    /// itself before.
    ///
    /// @return false when it is not here or damaged, or that cannot be noted; then nothing has changed
    public boolean switchTo(ContentVersion version) {
        String name = version.name();
        if (!versions.state().kept().contains(name) || !StoreFolder.isWhole(version)) {
            log.add(ContentEvent.Kind.REFUSED, name, "versions/" + name + ": expected a complete version, found none");
            return false;
        }
        try {
            versions.change(state -> state.switchedTo(name));
            log.add(ContentEvent.Kind.SWITCHED, name, version + " is shown");
            return true;
        } catch (IOException e) {
            log.add(ContentEvent.Kind.FAILED, name, version + " is not shown: " + StoreFolder.reason(e));
            return false;
        }
    }

    /// Shows what was shown before, or what comes with the atlas; the version that is left does not come again by itself.
    ///
    /// @return false when nothing but what comes with the atlas is shown already
    public boolean rollBack() {
        Optional<ContentVersion> left = active();
        left.ifPresent(version -> rollBack(version, "on demand"));
        return left.isPresent();
    }

    private void rollBack(ContentVersion left, String why) {
        versions.changeAtLeastNow(StoreState::rolledBack);
        log.add(ContentEvent.Kind.ROLLED_BACK, left.name(), left + " was rolled back " + why + ", "
            + active().map(Object::toString).orElse("what comes with the atlas") + " is shown");
    }

    /// To be called once at every start, before anything is shown. Rolls back a version that was given its chances.
    ///
    /// @return what to show; empty for what comes with the atlas
    public Optional<ContentVersion> beginTrial() {
        while (isGivenUp()) {
            active().ifPresent(version -> rollBack(version,
                "as it has shown no complete frame in " + rules.starts() + (rules.starts() == 1 ? " start" : " starts")));
        }
        try {
            versions.change(StoreState::started);
        } catch (IOException e) { // a trial that cannot be counted might never end
            LOG.log(System.Logger.Level.WARNING, "A start could not be noted", e);
            active().ifPresent(version -> rollBack(version, "as its starts cannot be counted: " + StoreFolder.reason(e)));
        }
        return active();
    }

    private boolean isGivenUp() {
        return versions.state().isOnTrial() && versions.state().starts() >= rules.starts();
    }

    /// The first complete frame of what is shown has been seen.
    public void confirm() {
        try {
            versions.change(StoreState::confirmed);
        } catch (IOException e) { // confirmed at the next start
            LOG.log(System.Logger.Level.WARNING, "Not noted as proven: " + versions.state().active(), e);
        }
    }

    public ContentStatus status() {
        StoreState state = versions.state();
        return new ContentStatus(versions.find(state.active()), state.isOnTrial(), versions.find(state.ready()),
            state.previous().stream().flatMap(name -> versions.find(name).stream()).toList(), state.withdrawn(), log.lastCheck(),
            log.events(), folder.hindrance());
    }

    /// Lets another program use the folder.
    @Override
    public void close() {
        folder.close();
    }
}
