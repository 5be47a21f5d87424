package org.shenyangatlas.operation.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("From a server")
class PackServerTest {

    @TempDir
    private Path folder;
    private OpenStore open;
    private PackHost host;
    private byte[] two;

    @BeforeEach
    void showSomething() throws IOException {
        open = new OpenStore(folder);
        open.shown("1");
        host = new PackHost();
        two = Files.readAllBytes(Packs.file(open.packs.resolve("2.atlas"), "2"));
    }

    @AfterEach
    void close() throws IOException {
        host.close();
        open.close();
    }

    @Test
    @DisplayName("a pack is taken, the server hears who asks, and nothing secret is told")
    void taken() {
        host.sends(two, "\"v2\"");
        Staged staged = staged();
        assertEquals(host.address("/autumn.atlas") + ": three-sites 2 is ready", staged.message());
        String request = host.requests.getFirst();
        assertTrue(request.startsWith("GET /autumn.atlas?token=secret HTTP/1.1"), request);
        assertTrue(request.contains("User-Agent: ShenyangAtlas/1.2.3\r\n"), request);
        assertFalse(request.contains("If-None-Match"), request);
        open.assertShows("1");
        assertTrue(open.store.switchTo(staged.ready().orElseThrow()));
        open.assertShows("2");
    }

    @Test
    @DisplayName("a pack that is known is not sent again, also after a new start")
    void notModified() {
        host.sends(two, "\"v2\"");
        staged();
        open.startAgain();
        host.answers(out -> PackHost.head(out, "304 Not Modified", -1));
        assertEquals(ContentEvent.Kind.UNCHANGED, staged().outcome());
        assertTrue(host.requests.getLast().contains("If-None-Match: \"v2\"\r\n"), host.requests::getLast);
        assertEquals("2", open.store.ready().orElseThrow().version().text());
    }

    @Test
    @DisplayName("a pack that was refused is not sent again, unless the rules change")
    void refusedIsRemembered() {
        host.sends(RawZip.pack().entry("catalogue.json", entry -> entry.crc++).bytes(), "W/\"bad\"");
        assertEquals(ContentEvent.Kind.REFUSED, staged().outcome());
        host.answers(out -> PackHost.head(out, "304 Not Modified", -1));
        assertEquals(ContentEvent.Kind.UNCHANGED, staged().outcome());
        open.close();
        try (OpenStore other = new OpenStore(folder, OpenStore.RULES.withLimits(new PackLimits(100, 1 << 20, 1 << 20, 50)))) {
            assertEquals(ContentEvent.Kind.FAILED, other.store.stage(host.source()).outcome(), "304 answers no plain request");
            assertFalse(host.requests.getLast().contains("If-None-Match"));
        }
    }

    @Test
    @DisplayName("what was lost here is sent again")
    void lostIsSentAgain() {
        host.sends(two, "\"v2\"");
        Packs.delete(staged().ready().orElseThrow().folder());
        open.startAgain();
        assertEquals(ContentEvent.Kind.READY, staged().outcome());
        assertFalse(host.requests.getLast().contains("If-None-Match"));
    }

    @ParameterizedTest(name = "nothing is taken with status {0}")
    @ValueSource(strings = {"404 Not Found", "500 Oh no", "503 Later", "204 No Content", "206 Partial Content", "304 Not Modified", "301 Moved"})
    void status(String status) {
        host.answers(out -> PackHost.head(out, status, 0));
        String found = status.startsWith("301") ? "a redirect to " : "status " + status.substring(0, 3);
        assertFails(found);
    }

    @Test
    @DisplayName("an endless answer of a server that has failed is not listened to")
    void endlessFailure() {
        host.answers(out -> {
            PackHost.head(out, "500 Oh no", -1);
            for (int i = 0; i < 1_000_000; i++) {
                out.write(new byte[10_000]);
            }
        });
        assertFails("status 500");
    }

    @Test
    @DisplayName("nothing is taken when the connection is reset, before the answer or in it")
    void reset() {
        host.answers(_ -> {
            throw new PackHost.Reset();
        });
        assertFails("");
        host.answers(out -> {
            PackHost.head(out, "200 OK", two.length);
            out.write(two, 0, two.length / 2);
            out.flush();
            throw new PackHost.Reset();
        });
        assertFails("");
    }

    @Test
    @DisplayName("nothing is taken when the answer ends early, whether its length was said or not")
    void truncated() {
        host.answers(out -> {
            PackHost.head(out, "200 OK", two.length, "ETag: \"half\"");
            out.write(two, 0, two.length - 100);
        });
        assertFails("");
        host.answers(out -> {
            PackHost.head(out, "200 OK", -1);
            out.write(two, 0, two.length - 100);
        });
        Staged staged = staged();
        assertEquals(ContentEvent.Kind.REFUSED, staged.outcome());
        assertTrue(staged.message().contains("a zip that ends with its directory"), staged.message());
        open.assertShows("1");
    }

    @Test
    @DisplayName("a server that falls silent is not waited for")
    void silent() {
        impatient(200);
        CountDownLatch heard = new CountDownLatch(1);
        host.answers(out -> {
            PackHost.head(out, "200 OK", two.length);
            out.write(two, 0, 1_000);
            out.flush();
            await(heard);
        });
        assertFails("no end of it after ");
        host.answers(_ -> await(heard));
        assertFails("no end of it after 0 bytes");
        heard.countDown();
    }

    @Test
    @DisplayName("a slow server is waited for")
    void slow() {
        impatient(1_200);
        host.answers(out -> {
            PackHost.head(out, "200 OK", two.length);
            int piece = two.length / 6 + 1;
            for (int i = 0; i < two.length; i += piece) {
                out.write(two, i, Math.min(piece, two.length - i));
                out.flush();
                await(new CountDownLatch(1), 250); // altogether longer than silence is borne
            }
        });
        assertEquals(ContentEvent.Kind.READY, staged().outcome());
    }

    @Test
    @DisplayName("no more is taken than a pack can have, whether that was said or not")
    void tooMuch() {
        open.close();
        try (OpenStore small = new OpenStore(folder, OpenStore.RULES.withLimits(new PackLimits(100, 100_000, 100_000, 200)))) {
            open = small;
            host.answers(out -> PackHost.head(out, "200 OK", 5_000_000_000L));
            assertEquals(host.address("/autumn.atlas") + ": error: expected 100,000 bytes at most, found 5,000,000,000 bytes",
                staged().message());
            host.answers(out -> {
                PackHost.head(out, "200 OK", -1);
                for (int i = 0; i < 1_000_000; i++) {
                    out.write(new byte[10_000]);
                }
            });
            assertEquals(host.address("/autumn.atlas") + ": error: expected 100,000 bytes at most, found more", staged().message());
            open.assertShows("1");
        }
    }

    @Test
    @DisplayName("redirects are followed on this machine, not to where anybody can listen, and not for ever")
    void redirects() {
        host.answers(out -> {
            if (host.requests.getLast().startsWith("GET /there ")) {
                PackHost.head(out, "200 OK", two.length);
                out.write(two);
            } else {
                PackHost.head(out, "302 Found", 0, "Location: /there");
            }
        });
        assertEquals(ContentEvent.Kind.READY, staged().outcome());
        host.answers(out -> PackHost.head(out, "302 Found", 0, "Location: http://example.org/autumn.atlas?x=secret"));
        assertFails("a redirect to http://example.org/autumn.atlas, http, which anybody on the way can change");
        host.answers(out -> PackHost.head(out, "302 Found", 0, "Location: file:///etc/passwd"));
        assertFails("a redirect to an address, one without a host");
        host.answers(out -> PackHost.head(out, "302 Found", 0, "Location: /autumn.atlas"));
        assertFails("more than 5 redirects");
    }

    @Test
    @DisplayName("nothing is taken when nobody listens")
    void nobody() throws IOException {
        host.close();
        assertFails("no connection to localhost");
    }

    @ParameterizedTest(name = "{0} is no source")
    @ValueSource(strings = {"http://example.org/a.atlas", "ftp://localhost/a.atlas", "file:///etc/passwd", "https:///a.atlas",
        "https://user:secret@example.org/a.atlas", "http://127.0.0.1.example.org/a", "https://exa mple.org/a", "jar:https://a.b/c"})
    void noSource(String address) {
        String message = assertThrows(IllegalArgumentException.class, () -> ContentSource.of(address)).getMessage();
        assertTrue(message.contains("expected an https address"), message);
    }

    @Test
    @DisplayName("or a file, or a folder, as it is written")
    void sources() {
        assertEquals(new ContentSource.PackFile(Path.of("/media/stick/Autumn.ATLAS")), ContentSource.of("/media/stick/Autumn.ATLAS"));
        assertEquals(new ContentSource.Folder(Path.of("E:\\")), ContentSource.of("E:\\"));
        assertEquals("https://example.org/a.atlas", ContentSource.of("https://example.org/a.atlas?key=1").toString());
    }

    /// @param stall how long silence is borne, in milliseconds
    private void impatient(long stall) {
        open.close();
        open = new OpenStore(folder, OpenStore.RULES.withPatience(
            new ContentRules.Patience(Duration.ofSeconds(10), Duration.ofMillis(stall), Duration.ofMinutes(1))));
    }

    private void assertFails(String sentence) {
        Staged staged = staged();
        assertEquals(ContentEvent.Kind.FAILED, staged.outcome(), staged.message());
        assertTrue(staged.message().startsWith(host.address("/autumn.atlas") + ": expected to be read and kept, found "), staged.message());
        assertTrue(staged.message().contains(sentence), staged.message());
        assertFalse(staged.message().contains("secret"), staged.message());
        assertEquals(List.of(staged.message()), open.store.status().events().stream().limit(1).map(ContentEvent::text).toList());
        open.assertShows("1");
    }

    private Staged staged() {
        return open.store.stage(host.source());
    }

    private static void await(CountDownLatch latch) {
        await(latch, 10_000);
    }

    private static void await(CountDownLatch latch, long milliseconds) {
        try {
            latch.await(milliseconds, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
