package org.shenyangatlas.operation;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// Answers GET /health with the [Health], to programs on this machine only. Nothing of a request is ever repeated.
public final class HealthServer implements AutoCloseable {

    private static final String PATH = "/health";
    private static final byte[] THIS_MACHINE = {127, 0, 0, 1};
    private static final int OK = 200;
    private static final int NOT_FOUND = 404;
    private static final int NOT_ALLOWED = 405;
    private static final int NO_BODY = -1;

    private final HttpServer server;
    private final Health health;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor(); // a slow client holds up no other

    private HealthServer(HttpServer server, Health health) {
        this.server = server;
        this.health = health;
    }

    /// @param port 0 for any that is free
    /// @throws IOException when the port is taken or not allowed
    public static HealthServer start(int port, Health health) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getByAddress(THIS_MACHINE), port), 0);
        HealthServer answering = new HealthServer(server, health);
        server.createContext("/", answering::answer);
        server.setExecutor(answering.threads);
        // The server's thread is as its maker's: as a daemon it never keeps the program from ending.
        Thread starter = Thread.ofPlatform().daemon().start(server::start);
        try {
            starter.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return answering;
    }

    public int port() {
        return server.getAddress().getPort();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            Headers headers = exchange.getResponseHeaders();
            headers.set("Cache-Control", "no-store");
            if (!exchange.getRequestURI().toString().equals(PATH)) {
                exchange.sendResponseHeaders(NOT_FOUND, NO_BODY);
            } else if (!exchange.getRequestMethod().equals("GET")) {
                headers.set("Allow", "GET");
                exchange.sendResponseHeaders(NOT_ALLOWED, NO_BODY);
            } else {
                byte[] report = health.report();
                headers.set("Content-Type", "application/json");
                headers.set("X-Content-Type-Options", "nosniff");
                exchange.sendResponseHeaders(OK, report.length);
                exchange.getResponseBody().write(report);
            }
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
