package org.shenyangatlas.tiles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CacheFolderTest {

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource({"Linux, '', /home/an/.cache/shenyang-atlas", "Linux, XDG_CACHE_HOME=/var/an, /var/an/shenyang-atlas",
        "Linux, XDG_CACHE_HOME=here, /home/an/.cache/shenyang-atlas", "Mac OS X, '', /home/an/Library/Caches/shenyang-atlas",
        "Windows 11, LOCALAPPDATA=/local, /local/shenyang-atlas", "Windows 11, '', /home/an/.cache/shenyang-atlas"})
    void liesWhereTheSystemKeepsSuchThings(String system, String variable, String place) {
        Map<String, String> environment = variable.isEmpty() ? Map.of() : Map.of(variable.split("=")[0], variable.split("=")[1]);
        assertEquals(Path.of(place), CacheFolder.place(system, environment, Path.of("/home/an")));
    }

    @Test
    void anEntryIsFoundOnlyWhenItIsComplete() throws IOException {
        CacheFolder cache = new CacheFolder(folder);
        Path begun = begun(cache, "a");
        assertNull(cache.find("a"));
        cache.complete(begun, "a");
        assertEquals("a", Files.readString(Objects.requireNonNull(cache.find("a")).resolve("content")));
        assertFalse(Files.exists(begun));
    }

    @Test
    void theEntryUsedLongestAgoGoesFirst() throws IOException {
        CacheFolder cache = new CacheFolder(folder);
        for (String key : List.of("a", "b", "c")) {
            cache.complete(begun(cache, key), key);
            Files.setLastModifiedTime(folder.resolve(key), FileTime.fromMillis(key.charAt(0)));
        }
        cache.find("a");
        cache.complete(begun(cache, "d"), "d");
        assertEquals(List.of("a", "c", "d"), names());
    }

    @Test
    void whatAnotherAtlasMadeMeanwhileStays() throws IOException {
        CacheFolder cache = new CacheFolder(folder);
        Path late = begun(cache, "late");
        cache.complete(begun(cache, "early"), "key");
        cache.complete(late, "key");
        assertEquals("early", Files.readString(folder.resolve("key/content")));
        assertEquals(List.of("key"), names());
    }

    @Test
    void whatAnEndedAtlasLeftIsSwept() throws IOException {
        Path left = Files.createDirectories(folder.resolve(".half-999999999999-abc"));
        Files.writeString(left.resolve("content"), "half");
        CacheFolder cache = new CacheFolder(folder);
        Path mine = cache.begin("a");
        cache.begin("b");
        assertFalse(Files.exists(left));
        assertTrue(Files.exists(mine));
    }

    private static Path begun(CacheFolder cache, String content) throws IOException {
        Path begun = cache.begin(content);
        Files.writeString(begun.resolve("content"), content);
        return begun;
    }

    private List<String> names() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(entry -> entry.getFileName().toString()).sorted().toList();
        }
    }
}
