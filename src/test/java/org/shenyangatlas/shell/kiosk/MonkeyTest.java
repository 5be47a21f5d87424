package org.shenyangatlas.shell.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.testing.AtlasWindow;
import org.shenyangatlas.testing.BareGround;
import org.shenyangatlas.testing.Rest;


/// A kiosk that is played with at random: nothing fails, nobody gets out, nothing grows.
///
/// `-Dmonkey.actions=200000` for a long time, `-Dmonkey.seed=` for other chances.
class MonkeyTest {

    private static final int ACTIONS = Integer.getInteger("monkey.actions", 20_000);
    private static final long SEED = Long.getLong("monkey.seed", 20261129L);
    private static final int LOOKS = 20;
    private static final int AT_ONCE = 100;
    /// Half the size of the screen it is made for: a quarter of the pixels to draw.
    private static final double WIDTH = 540;
    private static final double HEIGHT = 960;

    @TempDir
    private Path folder;

    private final AtlasState state = BareGround.ofAllSites();

    @RegisterExtension
    final AtlasWindow other = AtlasWindow.of(state, 100, 100, Region::new);

    /// How much there is of everything while nobody is there.
    private record Look(long heap, int nodes, int threads, int files) {
    }

    @Test
    void findsNoFaultNoWayOutAndNothingThatGrows() {
        Map<String, Integer> faults = new TreeMap<>();
        List<Look> looks = new ArrayList<>();
        Monkey monkey = AtlasWindow.on(() -> {
            other.stage().hide();
            Thread.currentThread().setUncaughtExceptionHandler((_, fault) -> faults.merge(words(fault), 1, Integer::sum));
            return new Monkey(state, folder, WIDTH, HEIGHT, SEED);
        });
        try {
            for (int done = 0; done < ACTIONS;) {
                for (int end = Math.min(ACTIONS, done + ACTIONS / LOOKS); done < end; done += AT_ONCE) {
                    act(monkey, faults);
                }
                AtlasWindow.on(() -> {
                    monkey.goAway();
                    return true;
                });
                assertTrue(AtlasWindow.on(monkey::isAsleep), "after " + done + " actions it does not fall asleep, seed " + SEED);
                looks.add(look(monkey));
            }
            assertEquals(Map.of(), faults, "seed " + SEED);
            assertEquals(List.of(), monkey.escapes(), "seed " + SEED);
            System.out.printf(Locale.ROOT, "%,d actions, %d visits, seed %d; heap %s%n", ACTIONS, monkey.visits(), SEED, looks);
            level("nodes", looks.stream().mapToDouble(Look::nodes).toArray(), 0.02);
            level("threads", looks.stream().mapToDouble(Look::threads).toArray(), 0.25);
            level("files", looks.stream().mapToDouble(Look::files).toArray(), 0.25);
            noSlope("heap", looks.stream().mapToDouble(Look::heap).toArray());
        } finally {
            AtlasWindow.on(() -> {
                monkey.end();
                return true;
            });
        }
    }

    private static void act(Monkey monkey, Map<String, Integer> faults) {
        AtlasWindow.on(() -> {
            for (int i = 0; i < AT_ONCE; i++) {
                try {
                    monkey.act();
                } catch (RuntimeException fault) { // what handlers throw comes back to whoever drives the robot
                    faults.merge(words(fault), 1, Integer::sum);
                }
            }
            return true;
        });
    }

    private static String words(Throwable fault) {
        Throwable cause = fault;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        StackTraceElement[] trace = cause.getStackTrace();
        StringBuilder words = new StringBuilder(cause.toString());
        for (int i = 0; i < Math.min(6, trace.length); i++) {
            words.append("\n  ").append(trace[i]);
        }
        return words.toString();
    }

    private static Look look(Monkey monkey) {
        Rest.untilPainted();
        int nodes = AtlasWindow.on(monkey::nodes);
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            System.gc();
            least = Math.min(least, ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
        }
        String[] open = new File("/proc/self/fd").list();
        return new Look(least >> 20, nodes, Thread.activeCount(), open == null ? 0 : open.length);
    }

    /// The second half of the looks is not higher than the first but for noise; the first tenth warms up.
    private static void level(String what, double[] values, double noise) {
        int from = Math.max(1, values.length / 10);
        int middle = from + (values.length - from) / 2;
        double before = mean(values, from, middle);
        double after = mean(values, middle, values.length);
        assertTrue(after <= before * (1 + noise) + 3, what + " grew from " + before + " to " + after);
    }

    /// A line through the values, but for the first tenth, does not rise by more than chance would make it.
    private static void noSlope(String what, double[] values) {
        int from = Math.max(1, values.length / 10);
        int count = values.length - from;
        double middle = (count - 1) / 2.;
        double mean = mean(values, from, values.length);
        double across = 0;
        double together = 0;
        for (int i = 0; i < count; i++) {
            across += (i - middle) * (i - middle);
            together += (i - middle) * (values[from + i] - mean);
        }
        double slope = together / across;
        double left = 0;
        for (int i = 0; i < count; i++) {
            double error = values[from + i] - mean - slope * (i - middle);
            left += error * error;
        }
        double chance = Math.sqrt(left / (count - 2) / across);
        System.out.printf(Locale.ROOT, "%s: %.2f MB a look, give or take %.2f%n", what, slope, chance);
        assertTrue(slope <= 3 * chance + 0.3, what + " rises by " + slope + " a look, give or take " + chance);
    }

    private static double mean(double[] values, int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += values[i];
        }
        return sum / (to - from);
    }
}
