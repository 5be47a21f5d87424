package org.shenyangatlas.shell.presentation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;

/// Keeps the screen awake for as long as other programs run. Those that are not installed, or fail, are done without.
final class ProgramVigil implements Vigil {

    private static final System.Logger LOG = System.getLogger(ProgramVigil.class.getName());

    private final List<List<String>> commands;
    private final Executor background;
    private final List<Process> running = new ArrayList<>();
    private boolean wanted;

    /// @param commands each a program with its arguments; all of them are run
    ProgramVigil(List<List<String>> commands) {
        this(commands, work -> Thread.ofVirtual().start(work)); // to start a program takes a moment
    }

    /// @param background where programs are started
    ProgramVigil(List<List<String>> commands, Executor background) {
        this.commands = commands;
        this.background = background;
    }

    @Override
    public synchronized void begin() {
        if (!wanted) {
            wanted = true;
            commands.forEach(command -> background.execute(() -> start(command)));
        }
    }

    private synchronized void start(List<String> command) {
        if (!wanted) {
            return;
        }
        try {
            running.add(new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD).start());
        } catch (IOException e) {
            LOG.log(System.Logger.Level.DEBUG, "The screen is not kept awake by " + command.getFirst(), e);
        }
    }

    @Override
    public synchronized void end() {
        wanted = false;
        running.forEach(program -> {
            program.descendants().forEach(ProcessHandle::destroy);
            program.destroy();
        });
        running.clear();
    }

    /// The programs that run now.
    synchronized List<ProcessHandle> running() {
        return running.stream().filter(Process::isAlive).map(Process::toHandle).toList();
    }
}
