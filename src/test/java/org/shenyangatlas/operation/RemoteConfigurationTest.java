package org.shenyangatlas.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.shenyangatlas.operation.ConfigurationSource.Loaded;

@ExtendWith(QuietLog.class)
@DisplayName("A configuration at an address")
class RemoteConfigurationTest {

    private static final String GOOD = "{\"volume\": 30}";
    /// Far beyond what any answer here takes.
    private static final Duration LONG = Duration.ofSeconds(60);
    private static final Duration SHORT = Duration.ofMillis(150);

    @TempDir
    private Path folder;
    private final List<Loopback> servers = new CopyOnWriteArrayList<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    /// What the one address of this test does at the moment.
    private volatile HttpHandler behaviour = answering(200, GOOD);
    private final Loopback server = serve(new Loopback(exchange -> {
        asked.add(String.valueOf(exchange.getRequestHeaders().getFirst("If-None-Match")));
        behaviour.handle(exchange);
    }));

    private Loopback serve(Loopback one) {
        servers.add(one);
        return one;
    }

    @AfterEach
    void close() throws IOException {
        for (Loopback one : servers) {
            one.close();
        }
    }

    private static HttpHandler answering(int status, String body) {
        return exchange -> Loopback.answer(exchange, status, body);
    }

    private static HttpHandler tagged(String tag, String body) {
        return exchange -> {
            exchange.getResponseHeaders().set("ETag", tag);
            boolean known = tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
            Loopback.answer(exchange, known ? 304 : 200, known ? "" : body);
        };
    }

    private ConfigurationSource source(String address, Duration longest, Duration patience) {
        return new ConfigurationSource(address, folder, longest, patience);
    }

    private Loaded load() {
        return source(server.address(), LONG, LONG).load();
    }

    private static String told(Loaded loaded) {
        return loaded.origin() + " " + loaded.configuration().volume()
            + String.join("", loaded.problems().stream().map(problem -> " " + problem.found()).toList());
    }

    @Test
    @DisplayName("is fetched at every start")
    void fetched() {
        assertEquals("SOURCE 30", told(load()));
        behaviour = answering(200, "{\"volume\": 40}");
        assertEquals("SOURCE 40", told(load()));
    }

    @Test
    @DisplayName("is not fetched again while it is the same")
    void unchanged() {
        behaviour = tagged("\"v1\"", GOOD);
        assertEquals("SOURCE 30", told(load()));
        assertEquals("SOURCE 30", told(load()));
        behaviour = tagged("\"v2\"", "{\"volume\": 40}");
        assertEquals("SOURCE 40", told(load()));
        assertEquals(List.of("null", "\"v1\"", "\"v1\""), asked);
    }

    @Test
    @DisplayName("is not taken for the same when its copy was changed, and not when there is none")
    void tagOfAnother() throws IOException {
        behaviour = tagged("\"v1\"", GOOD);
        load();
        new ConfigurationCopy(folder, server.address()).keep("{\"volume\": 7}".getBytes(StandardCharsets.UTF_8), "");
        assertEquals("SOURCE 30", told(load()));
        assertEquals(List.of("null", "null"), asked);
        folder = folder.resolve("empty");
        behaviour = answering(304, "");
        assertEquals("DEFAULTS 100 the answer that it is as before", told(load()));
    }

    static Stream<Arguments> failures() {
        return Stream.of(
            Arguments.of("404", answering(404, "{\"volume\": 1}"), "the answer 404"),
            Arguments.of("500", answering(500, ""), "the answer 500"),
            Arguments.of("204", answering(204, ""), "the answer 204"),
            Arguments.of("elsewhere", (HttpHandler) exchange -> {
                exchange.getResponseHeaders().set("Location", "/other.json");
                Loopback.answer(exchange, 302, "");
            }, "the answer 302"),
            Arguments.of("no JSON", answering(200, "<html>"), "'<'"),
            Arguments.of("nothing", answering(200, ""), "an empty file"),
            Arguments.of("no text", answering(200, "\u0000\u0001"), "another encoding, probably UTF-16"),
            Arguments.of("a list", answering(200, "[1]"), "a list of 1"),
            Arguments.of("too much", answering(200, "{\"volume\": 1}" + " ".repeat(1 << 20)), "more than 1 MB"),
            Arguments.of("endless", (HttpHandler) RemoteConfigurationTest::endless, "more than 1 MB"));
    }

    private static void endless(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        byte[] blanks = " ".repeat(1 << 16).getBytes(StandardCharsets.UTF_8);
        while (true) { // until nobody listens any more
            exchange.getResponseBody().write(blanks);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("failures")
    @DisplayName("that cannot be had is the copy, or the defaults, and the reason is told")
    void failing(String name, HttpHandler failing, String found) {
        behaviour = failing;
        assertEquals("DEFAULTS 100 " + found, told(load()), name);
        behaviour = answering(200, GOOD);
        load();
        behaviour = failing;
        assertEquals("COPY 30 " + found, told(load()), name);
        behaviour = answering(200, "{\"volume\": 40}");
        assertEquals("SOURCE 40", told(load()), "it is asked again at the next start");
    }

    private static void say(Socket client, String text) throws IOException {
        client.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
        client.getOutputStream().flush();
    }

    static Stream<Arguments> broken() {
        return Stream.of(
            Arguments.of("reset", (Loopback.Talk) client -> {
                client.setSoLinger(true, 0);
                client.close();
            }),
            Arguments.of("closed", (Loopback.Talk) Socket::close),
            Arguments.of("no HTTP", (Loopback.Talk) client -> {
                say(client, "SSH-2.0-OpenSSH\r\n\r\n");
                client.close();
            }),
            Arguments.of("broken off", (Loopback.Talk) client -> {
                say(client, "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"volume\": 1}");
                client.close();
            }));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("broken")
    @DisplayName("on a connection that breaks is the defaults without a copy")
    void brokenConnection(String name, Loopback.Talk talk) {
        Loopback bare = serve(Loopback.bare(talk));
        String told = told(source(bare.address(), LONG, LONG).load());
        assertTrue(told.startsWith("DEFAULTS 100 no whole answer: "), name + ": " + told);
    }

    @Test
    @DisplayName("of a server that is not there is the copy")
    void noServer() throws IOException {
        load();
        server.close();
        assertEquals("COPY 30 no server there", told(load()));
    }

    @Test
    @DisplayName("that begins and never comes whole is given up")
    void neverWhole() {
        Loopback bare = serve(Loopback.bare(client -> {
            say(client, "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{");
            client.getInputStream().transferTo(OutputStream.nullOutputStream()); // until the atlas gives up
        }));
        String told = told(source(bare.address(), SHORT, LONG).load());
        assertTrue(told.startsWith("DEFAULTS 100 no whole answer within"), told);
    }

    @Test
    @DisplayName("that is slow holds up no start that has a copy, and is there for the next")
    void slow() throws Exception {
        load();
        CountDownLatch enough = new CountDownLatch(1);
        behaviour = exchange -> {
            await(enough);
            Loopback.answer(exchange, 200, "{\"volume\": 40}");
        };
        ConfigurationSource source = source(server.address(), LONG, SHORT);
        String told = told(source.load());
        assertTrue(told.startsWith("COPY 30 no whole answer within"), told);
        enough.countDown();
        source.fetched().get(LONG.toSeconds(), TimeUnit.SECONDS);
        behaviour = answering(500, "");
        assertEquals("COPY 40 the answer 500", told(load()));
    }

    @Test
    @DisplayName("that is slow is waited for when there is no copy")
    void slowWithoutCopy() {
        behaviour = answering(200, GOOD);
        assertEquals("SOURCE 30", told(source(server.address(), LONG, Duration.ZERO).load()));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
