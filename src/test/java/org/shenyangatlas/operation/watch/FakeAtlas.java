package org.shenyangatlas.operation.watch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// A program to be supervised. Its arguments are a file, into which it writes when it starts, and what to do at each start.
public final class FakeAtlas {

    private FakeAtlas() {
    }

    /// `crash`, `leave`, `restart`; `hang`, which beats for a while and then neither beats nor ends; `dead`, which never
    /// beats; `stall`, which has a heartbeat of its own that ends it; `run`, which beats and goes on.
    public static void main(String[] arguments) throws Exception {
        Path starts = Path.of(arguments[0]);
        String options = System.getenv().getOrDefault("JAVA_TOOL_OPTIONS", "");
        Files.writeString(starts, System.currentTimeMillis() + " " + ProcessHandle.current().pid() + " " + options + "\n",
            StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        List<String> before = Files.readAllLines(starts);
        Path file = Supervisor.heartbeatOr(starts.resolveSibling("own-heartbeat"));
        switch (arguments[Math.min(before.size(), arguments.length - 1)]) {
            case "leave" -> { }
            case "restart" -> Runtime.getRuntime().halt(ExitCode.RESTART);
            case "hang" -> {
                beat(file, 5);
                wait(Integer.MAX_VALUE);
            }
            case "dead" -> wait(Integer.MAX_VALUE);
            case "halt" -> new RealOutside(file, new SystemdNotify(null)).halt(ExitCode.HUNG, "halted");
            case "stall" -> {
                Heartbeat heartbeat = Heartbeat.of(file, () -> { });
                heartbeat.start();
                heartbeat.beat();
                wait(Integer.MAX_VALUE);
            }
            case "run" -> beat(file, Integer.MAX_VALUE);
            default -> Runtime.getRuntime().halt(1);
        }
    }

    private static void beat(Path file, int times) throws InterruptedException {
        RealOutside outside = new RealOutside(file, new SystemdNotify(null));
        for (int i = 0; i < times; i++) {
            outside.touch();
            wait(100);
        }
    }

    private static void wait(int ms) throws InterruptedException {
        new CountDownLatch(1).await(ms, TimeUnit.MILLISECONDS);
    }
}
