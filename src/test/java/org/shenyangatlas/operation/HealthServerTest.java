package org.shenyangatlas.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(QuietLog.class)
@DisplayName("The server of the health")
class HealthServerTest {

    private final Health health = new Health(() -> new Health.State("0.1.0", "", 3L, Duration.ZERO, List.of()), Path.of("."),
        InstantSource.system(), System::nanoTime);
    private HealthServer server = start();

    private HealthServer start() {
        try {
            return HealthServer.start(0, health);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @AfterEach
    void close() {
        server.close();
    }

    private String ask(String request) throws IOException {
        try (Socket client = new Socket(InetAddress.getByName("127.0.0.1"), server.port())) {
            client.setSoTimeout(20_000);
            client.getOutputStream().write((request + "\r\nHost: localhost\r\nConnection: close\r\nX-Secret: s3cret\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
            client.getOutputStream().flush();
            return new String(client.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    @DisplayName("answers with the report, which nobody keeps")
    void answers() throws IOException {
        String answer = ask("GET /health HTTP/1.1");
        assertTrue(answer.startsWith("HTTP/1.1 200 OK"), answer);
        assertTrue(answer.contains("\"visitsToday\": 3") && answer.contains("application/json") && answer.contains("no-store"), answer);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"GET / HTTP/1.1, 404", "GET /health/ HTTP/1.1, 404", "GET /health?x=1 HTTP/1.1, 404", "GET /Health HTTP/1.1, 404", "GET /../health HTTP/1.1, 404",
        "POST / HTTP/1.1, 404", "POST /health HTTP/1.1, 405", "HEAD /health HTTP/1.1, 405", "DELETE /health HTTP/1.1, 405", "S3CRET /health HTTP/1.1, 405"})
    @DisplayName("answers nothing else, and repeats nothing of what it was asked")
    void nothingElse(String request, String status) throws IOException {
        String answer = ask(request);
        assertTrue(answer.startsWith("HTTP/1.1 " + status), answer);
        assertFalse(answer.toLowerCase().contains("s3cret"), answer);
        assertTrue(answer.endsWith("\r\n\r\n"), "without a body: " + answer);
    }

    @Test
    @DisplayName("still answers while somebody else says half a sentence")
    void slowClient() throws IOException {
        try (Socket slow = new Socket(InetAddress.getByName("127.0.0.1"), server.port())) {
            slow.getOutputStream().write("GET /hea".getBytes(StandardCharsets.ISO_8859_1));
            slow.getOutputStream().flush();
            assertTrue(ask("GET /health HTTP/1.1").startsWith("HTTP/1.1 200"));
        }
    }

    @Test
    @DisplayName("is heard on this machine only")
    void thisMachineOnly() throws IOException {
        for (NetworkInterface network : NetworkInterface.networkInterfaces().toList()) {
            for (InetAddress address : network.inetAddresses().filter(one -> !one.isLoopbackAddress()).toList()) {
                assertThrows(IOException.class, () -> new Socket(address, server.port()).close(), address::toString);
            }
        }
    }

    @Test
    @DisplayName("says when its port is taken, and frees it when closed")
    void port() throws IOException {
        int port = server.port();
        assertThrows(IOException.class, () -> HealthServer.start(port, health));
        server.close();
        server = HealthServer.start(port, health);
        assertEquals(port, server.port());
    }

    @Test
    @DisplayName("keeps no program from ending")
    void daemon() {
        List<Thread> own = Thread.getAllStackTraces().keySet().stream().filter(thread -> thread.getName().equals("HTTP-Dispatcher")).toList();
        assertFalse(own.isEmpty());
        assertTrue(own.stream().allMatch(Thread::isDaemon), own::toString);
    }
}
