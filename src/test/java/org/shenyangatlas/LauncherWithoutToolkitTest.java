package org.shenyangatlas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A machine on which the toolkit cannot start. A process of its own: here it has started already.
class LauncherWithoutToolkitTest {

    private static final int FAILED = 1;

    @TempDir
    private Path folder;

    @Test
    void itSaysSoInOneSentenceAndFails() throws IOException, InterruptedException {
        Path picture = folder.resolve("atlas.png");
        Path said = folder.resolve("said.txt");
        Process atlas = new ProcessBuilder(ProcessHandle.current().info().command().orElse("java"),
            "-Djavafx.toolkit=no.such.Toolkit", "-Djava.io.tmpdir=" + folder, "-cp", classPath(),
            "org.shenyangatlas.Launcher", "--screenshot", picture.toString())
            .redirectOutput(folder.resolve("out.txt").toFile()).redirectError(said.toFile()).start();
        assertTrue(atlas.waitFor(60, TimeUnit.SECONDS), "it ends");
        String sentence = Files.readString(said, StandardCharsets.UTF_8);
        assertEquals(FAILED, atlas.exitValue(), sentence);
        assertTrue(sentence.lines().anyMatch(line -> line.startsWith("The atlas cannot be started: ")), sentence);
        assertFalse(Files.exists(picture));
    }

    /// Surefire's own, when it has put the real one into a jar.
    private static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }
}
