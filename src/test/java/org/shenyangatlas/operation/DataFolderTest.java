package org.shenyangatlas.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(QuietLog.class)
@DisplayName("The data folder")
class DataFolderTest {

    @TempDir
    private Path folder;

    private UserFolders user() {
        return new UserFolders(folder.resolve("usual"), folder.resolve("temporary-one"));
    }

    private DataFolder open(Path wanted) {
        return DataFolder.open(wanted, user()).orElseThrow();
    }

    /// A folder nobody can make, whoever runs the tests: a file is in the way.
    private Path unwritable() throws IOException {
        return Files.writeString(folder.resolve("a-file"), "").resolve("data");
    }

    @Test
    @DisplayName("is made, with an empty one for files of this run")
    void made() {
        try (DataFolder data = open(folder.resolve("a/b"))) {
            assertEquals(folder.resolve("a/b"), data.path());
            assertTrue(Files.isDirectory(data.temporary()));
            assertEquals(List.of(), data.troubles());
        }
    }

    @Test
    @DisplayName("is swept of what an earlier run left, but links are not followed")
    void swept() throws IOException {
        Path data = folder.resolve("data");
        Path foreign = Files.createDirectories(folder.resolve("foreign"));
        Files.writeString(foreign.resolve("kept.txt"), "kept");
        Files.createDirectories(data.resolve("temporary/deep/deeper"));
        Files.writeString(data.resolve("temporary/deep/deeper/left.txt"), "left");
        Files.createSymbolicLink(data.resolve("temporary/link"), foreign);
        Files.writeString(data.resolve("operator.json"), "{}");
        try (DataFolder open = open(data); var left = Files.list(open.temporary())) {
            assertEquals(0, left.count());
        }
        assertTrue(Files.exists(foreign.resolve("kept.txt")));
        assertTrue(Files.exists(data.resolve("operator.json")));
    }

    @Test
    @DisplayName("belongs to one program at a time")
    void onlyOne() throws Exception {
        Path data = folder.resolve("data");
        Process other = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
            System.getProperty("surefire.real.class.path", System.getProperty("java.class.path")), DataFolderHolder.class.getName(),
            data.toString()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try (BufferedReader said = new BufferedReader(new InputStreamReader(other.getInputStream(), StandardCharsets.UTF_8))) {
            assertEquals("held", said.readLine());
            assertEquals(Optional.empty(), DataFolder.open(data, user()));
        } finally {
            other.destroyForcibly().waitFor();
        }
        open(data).close(); // however the other one ended
    }

    @Test
    @DisplayName("is not given twice in one program either, until it is closed")
    void notTwice() {
        DataFolder first = open(folder);
        assertEquals(Optional.empty(), DataFolder.open(folder, user()));
        first.close();
        open(folder).close();
    }

    @Test
    @DisplayName("that cannot be written is replaced by a temporary one, found again after a restart, and the operator is told")
    void unwritableFolder() throws IOException {
        Path wanted = unwritable();
        try (DataFolder data = open(wanted)) {
            assertEquals(folder.resolve("temporary-one"), data.path());
            assertEquals(List.of("Nothing can be kept in " + wanted), data.troubles());
            new OperatorFile(data.path()).write(new OperatorChoices("zh", null, null, null));
            assertEquals(Optional.empty(), DataFolder.open(wanted, user()), "one at a time here too");
        }
        try (DataFolder again = open(wanted)) {
            assertEquals("zh", new OperatorFile(again.path()).read().language());
        }
    }

    @Test
    @DisplayName("never takes a temporary one that is a link to somewhere else")
    void foreignTemporary() throws IOException {
        Path foreign = Files.createDirectories(folder.resolve("foreign"));
        Files.createSymbolicLink(user().temporary(), foreign);
        try (DataFolder data = open(unwritable()); var written = Files.list(foreign)) {
            assertEquals(2, data.troubles().size());
            assertEquals(0, written.count());
        }
    }

    @Test
    @DisplayName("may be none at all: the start goes on, and whoever writes fails")
    void nowhere() throws IOException {
        Path wanted = unwritable();
        UserFolders nowhere = new UserFolders(wanted, wanted.resolveSibling("other"));
        try (DataFolder data = DataFolder.open(wanted, nowhere).orElseThrow()) {
            assertEquals(2, data.troubles().size());
            assertEquals(OperatorChoices.NONE, new OperatorFile(data.path()).read());
            assertFalse(Files.exists(data.temporary()));
        }
    }

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource({
        "Linux,      XDG_DATA_HOME=/data, /data/shenyang-atlas",
        "Linux,      XDG_DATA_HOME=data,  /home/me/.local/share/shenyang-atlas",
        "Linux,      LOCALAPPDATA=/local, /home/me/.local/share/shenyang-atlas",
        "Windows 11, LOCALAPPDATA=/local, /local/shenyang-atlas",
        "Windows 11, OTHER=,              /home/me/.local/share/shenyang-atlas",
        "Mac OS X,   XDG_DATA_HOME=/data, /home/me/Library/Application Support/shenyang-atlas"})
    @DisplayName("usually lies where the system wants it")
    void usual(String system, String variable, Path expected) {
        String[] parts = variable.split("=", 2);
        UserFolders user = UserFolders.of(system, Map.of(parts[0], parts[1]), Path.of("/home/me"), Path.of("/tmp"), "me/../x");
        assertEquals(expected, user.data());
        assertEquals(Path.of("/tmp/shenyang-atlas-me_.._x"), user.temporary());
    }
}
