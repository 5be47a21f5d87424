package org.shenyangatlas.operation.watch;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;

/// The world as it is. What is written to the log is written by a thread of its own, because whoever hangs may hold the log.
final class RealOutside implements Outside {

    private static final System.Logger LOG = System.getLogger(RealOutside.class.getName());
    private static final Duration LAST_WORDS = Duration.ofSeconds(1);

    private final Path file;
    private final SystemdNotify systemd;
    private boolean untouchable;

    RealOutside(Path file, SystemdNotify systemd) {
        this.file = file;
        this.systemd = systemd;
    }

    @Override
    public void tell(String message) {
        systemd.tell(message);
    }

    /// Changes the time only: that works on a full disk too, and spares the disk the other 17,000 times a day.
    @Override
    public void touch() {
        try {
            FileTime now = FileTime.fromMillis(System.currentTimeMillis());
            try {
                Files.setLastModifiedTime(file, now);
            } catch (NoSuchFileException e) {
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.createFile(file);
            }
            untouchable = false;
        } catch (IOException | RuntimeException e) {
            if (!untouchable) {
                untouchable = true;
                trouble("The heartbeat " + file + " cannot be written", e);
            }
        }
    }

    @Override
    public void dump(String why) {
        write(() -> LOG.log(Level.ERROR, why + ". All threads:\n" + ThreadDump.text()));
    }

    @Override
    public void trouble(String what, Throwable why) {
        write(() -> LOG.log(Level.WARNING, what, why));
    }

    @Override
    public void halt(int code, String why) {
        Thread words = write(() -> LOG.log(Level.ERROR, why));
        try {
            words.join(LAST_WORDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(code);
    }

    private static Thread write(Runnable words) {
        return Thread.ofPlatform().daemon().name("last words").start(words);
    }
}
