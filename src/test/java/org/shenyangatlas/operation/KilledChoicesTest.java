package org.shenyangatlas.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A program that keeps what the operator chose is killed at any moment, again and again in the same folder:
/// `-Dchoices.kills=200` for more.
class KilledChoicesTest {

    private static final int KILLS = Integer.getInteger("choices.kills", 4);

    @TempDir
    private Path folder;

    @Test
    void losesNoChoiceThatWasKept() throws IOException, InterruptedException {
        long seed = Long.getLong("choices.seed", System.nanoTime());
        Random random = new Random(seed);
        int kept = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            Process victim = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
                "-classpath", System.getProperty("java.class.path"), Writer.class.getName(), folder.toString(), Integer.toString(kept))
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
            BufferedReader says = victim.inputReader(StandardCharsets.UTF_8);
            assertEquals("begun", says.readLine());
            if (kill % 2 == 1) {
                kept = Integer.parseInt(says.readLine());
            }
            victim.waitFor(random.nextInt(60), TimeUnit.MILLISECONDS);
            victim.toHandle().destroyForcibly(); // leaves what it has said to be read
            victim.waitFor();
            for (String line = says.readLine(); line != null; line = says.readLine()) {
                kept = line.matches("\\d+") ? Integer.parseInt(line) : kept;
            }
            OperatorChoices found = new OperatorFile(folder).read();
            int seconds = found.idleSeconds() == null ? 0 : value(found);
            assertTrue(seconds == kept || seconds == kept + 1, "kill " + kill + ", -Dchoices.seed=" + seed + ": kept " + kept + ", found " + found);
            kept = seconds;
        }
    }

    /// Numbers are told apart although each choice has its bounds.
    private static int value(OperatorChoices choices) {
        return (choices.idleSeconds() - 10) + 500 * (choices.warningSeconds() - 10);
    }

    /// The program that is killed.
    static final class Writer {

        private Writer() {
        }

        public static void main(String[] arguments) throws IOException {
            OperatorFile file = new OperatorFile(Path.of(arguments[0]));
            System.out.println("begun");
            for (int number = Integer.parseInt(arguments[1]) + 1; number < 30_000; number++) {
                file.write(new OperatorChoices("zh", 50, 10 + number % 500, 10 + number / 500));
                System.out.println(number);
            }
        }
    }
}
