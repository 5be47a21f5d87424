package org.shenyangatlas.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Assets")
class AssetsTest {

    private static final String TOWER = "illustration/sites/tv-tower.svg";

    @TempDir
    Path temporary;
    private Path folder;

    @BeforeEach
    void makeFolder() throws IOException {
        folder = Files.createDirectory(temporary.resolve("catalogue"));
        Files.writeString(folder.resolve("own.svg"), "own");
        Files.writeString(temporary.resolve("secret.svg"), "secret");
    }

    private static String content(Assets assets, String path) throws IOException {
        try (InputStream in = assets.open(path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    @DisplayName("come with the atlas")
    void bundled() {
        assertTrue(Assets.bundled().has(TOWER));
        assertTrue(Assets.bundled().isBundled(TOWER));
    }

    @Test
    @DisplayName("come from the operator's folder too")
    void own() throws IOException {
        assertEquals("own", content(Assets.in(folder), "own.svg"));
        assertFalse(Assets.in(folder).isBundled("own.svg"));
    }

    @Test
    @DisplayName("in the operator's folder stand in for those of the atlas")
    void standIn() throws IOException {
        Files.createDirectories(folder.resolve("illustration/sites"));
        Files.writeString(folder.resolve(TOWER), "mine");
        assertEquals("mine", content(Assets.in(folder), TOWER));
    }

    @Test
    @DisplayName("that the operator does not have come from the atlas")
    void fallBack() {
        assertTrue(Assets.in(folder).has(TOWER));
        assertTrue(Assets.in(folder).isBundled(TOWER));
    }

    @Test
    @DisplayName("that do not exist are not found")
    void missing() {
        assertFalse(Assets.in(folder).has("none.svg"));
        assertThrows(FileNotFoundException.class, () -> Assets.in(folder).open("none.svg"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../secret.svg", "a/../../secret.svg", "..", "", "/etc/passwd", "..\\secret.svg",
        "\\secret.svg", "C:secret.svg", "own.svg:stream", "%2e%2e/secret.svg", "own.svg\u0000", "file:///etc/passwd"})
    @DisplayName("never lie outside the folder")
    void neverOutside(String path) {
        assertFalse(Assets.in(folder).has(path));
        assertThrows(IOException.class, () -> Assets.in(folder).open(path));
        assertTrue(Assets.in(folder).isBundled(path));
    }

    @Test
    @DisplayName("are not reached by a link out of the folder")
    void link() throws IOException {
        try {
            Files.createSymbolicLink(folder.resolve("link.svg"), temporary.resolve("secret.svg"));
        } catch (IOException | UnsupportedOperationException e) {
            Assumptions.abort("this system lets nobody make links");
        }
        assertFalse(Assets.in(folder).has("link.svg"));
    }

    @Test
    @DisplayName("are files, not folders")
    void folders() throws IOException {
        Files.createDirectory(folder.resolve("sub"));
        assertFalse(Assets.in(folder).has("sub"));
    }
}
