package org.shenyangatlas.operation.watch;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// Starts the atlas as a program of its own, and again whenever it ends or hangs, until it ends with [ExitCode#LEFT]. For
/// machines without systemd: it needs nothing but Java.
///
/// After a fast end it waits longer each time, from 2 seconds up to a minute, and after three in a row it starts the program
/// without AOT cache and graphics card, which may end a program before its own code runs. It kills a program whose sign of
/// life has not come for 45 seconds after the start, or for 20 after the first; only changes of the sign matter, so the
/// machine's clock may jump.
public final class Supervisor {

    /// The variable that tells the program where its sign of life is expected.
    static final String HEARTBEAT = "SHENYANG_ATLAS_HEARTBEAT";
    /// For any program of Java, before its own options.
    static final String CAREFUL = "-XX:AOTMode=off -Dprism.order=sw";

    private static final System.Logger LOG = System.getLogger(Supervisor.class.getName());
    private static final String JAVA_OPTIONS = "JAVA_TOOL_OPTIONS";
    private static final int CANNOT_START = -1;
    private static final long ENDING_SECONDS = 3;

    private final List<String> command;
    private final @Nullable Path heartbeat;
    private final Pace pace;
    private final Restarts restarts;
    private final CountDownLatch ending = new CountDownLatch(1);
    private volatile @Nullable Process program;

    /// @param heartbeat null when there is no place for one; then only the end of the program is seen
    Supervisor(List<String> command, @Nullable Path heartbeat, Pace pace) {
        this.command = command;
        this.heartbeat = heartbeat;
        this.pace = pace;
        this.restarts = new Restarts(pace);
    }

    /// Runs this program again and again, each time with these arguments; comes back when the operator has left.
    ///
    /// @param folder where the program keeps its data; the heartbeat is there, or else in the folder for temporary files
    public static void supervise(List<String> arguments, Path folder) throws InterruptedException {
        Supervisor supervisor = new Supervisor(StartCommand.with(arguments),
            heartbeatIn(folder, Path.of(System.getProperty("java.io.tmpdir"))), Pace.STANDARD);
        Thread end = new Thread(supervisor::end, "end of the supervised program");
        Runtime.getRuntime().addShutdownHook(end);
        supervisor.run();
    }

    /// Where a program gives its sign of life: where its supervisor looks, if it has one.
    public static Path heartbeatOr(Path otherwise) {
        String expected = System.getenv(HEARTBEAT);
        return expected == null || expected.isEmpty() ? otherwise : Path.of(expected);
    }

    /// @return a file that exists and that the program can change; null when there is none
    static @Nullable Path heartbeatIn(Path... folders) {
        for (Path folder : folders) {
            Path file = folder.toAbsolutePath().resolve("heartbeat");
            try {
                Files.createDirectories(file.getParent());
                if (!Files.exists(file)) {
                    Files.createFile(file);
                }
                Files.setLastModifiedTime(file, Files.getLastModifiedTime(file));
                return file;
            } catch (IOException | RuntimeException e) {
                LOG.log(Level.WARNING, "No heartbeat in " + folder, e);
            }
        }
        return null;
    }

    /// Starts the program, again and again.
    void run() throws InterruptedException {
        boolean goesOn = true;
        while (goesOn) {
            long started = System.nanoTime();
            int code = runOnce();
            Duration ran = Duration.ofNanos(System.nanoTime() - started);
            if (code == ExitCode.LEFT) {
                LOG.log(Level.INFO, "The operator left the atlas; it is not started again");
                return;
            }
            Duration wait = restarts.after(code, ran);
            LOG.log(Level.WARNING, "The atlas ended with code {0} after {1} s and is started again in {2} s{3}",
                code, ran.toSeconds(), wait.toSeconds(), restarts.isCareful() ? ", carefully" : "");
            goesOn = !ending.await(wait.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    /// Ends the program and this; from any thread.
    void end() {
        ending.countDown();
        Process running = program;
        if (running != null && running.isAlive()) {
            running.destroy();
            try {
                if (!running.waitFor(ENDING_SECONDS, TimeUnit.SECONDS)) {
                    kill(running);
                }
            } catch (InterruptedException e) {
                kill(running);
                Thread.currentThread().interrupt();
            }
        }
    }

    private int runOnce() throws InterruptedException {
        Process running;
        try {
            running = builder().start();
        } catch (IOException e) {
            LOG.log(Level.ERROR, "The atlas cannot be started: " + String.join(" ", command), e);
            return CANNOT_START;
        }
        program = running;
        if (ending.getCount() == 0) { // between the last look and now
            running.destroy();
        }
        long first = sign();
        Stillness stillness = new Stillness(System::nanoTime, first);
        boolean alive = false;
        while (!running.waitFor(pace.look().toMillis(), TimeUnit.MILLISECONDS)) {
            long sign = sign();
            alive |= sign != first;
            Duration still = stillness.since(sign);
            if (heartbeat != null && still.compareTo(alive ? pace.silence() : pace.starting()) > 0) {
                LOG.log(Level.ERROR, "No sign of life for {0} s: the atlas is killed", still.toSeconds());
                kill(running);
            }
        }
        return running.exitValue();
    }

    private ProcessBuilder builder() {
        ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
        if (heartbeat != null) {
            builder.environment().put(HEARTBEAT, heartbeat.toString());
        }
        if (restarts.isCareful()) {
            builder.environment().merge(JAVA_OPTIONS, CAREFUL, (own, careful) -> own + " " + careful);
        }
        return builder;
    }

    /// With all that it started, which would pile up.
    private static void kill(Process running) {
        running.descendants().forEach(ProcessHandle::destroyForcibly);
        running.destroyForcibly();
    }

    /// @return another number after each sign of life
    private long sign() {
        try {
            return heartbeat == null ? 0 : Files.getLastModifiedTime(Objects.requireNonNull(heartbeat)).toMillis();
        } catch (IOException | RuntimeException e) {
            return 0; // somebody deleted it; the program makes it anew
        }
    }
}
