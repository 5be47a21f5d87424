package org.shenyangatlas.operation;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// A server on this machine that answers as a test wants it to.
final class Loopback implements AutoCloseable {

    /// What happens on a bare connection, as far as a server goes.
    interface Talk {
        void with(Socket client) throws IOException;
    }

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Socket> clients = new CopyOnWriteArrayList<>();
    private final Closeable server;
    private final int port;

    /// Answers in HTTP, each request on a thread of its own.
    Loopback(HttpHandler handler) {
        try {
            HttpServer http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            http.createContext("/", handler);
            http.setExecutor(threads);
            http.start();
            port = http.getAddress().getPort();
            server = () -> http.stop(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Loopback(ServerSocket socket, Talk talk) {
        port = socket.getLocalPort();
        server = socket;
        threads.submit(() -> {
            while (true) {
                Socket client = socket.accept();
                clients.add(client);
                threads.submit(() -> {
                    talk.with(client);
                    return null;
                });
            }
        });
    }

    /// Does on each connection, after the request has begun, whatever it likes.
    static Loopback bare(Talk talk) {
        try {
            return new Loopback(new ServerSocket(0, 0, InetAddress.getLoopbackAddress()), client -> {
                client.getInputStream().read();
                talk.with(client);
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    String address() {
        return "http://127.0.0.1:" + port + "/kiosk.json";
    }

    @Override
    public void close() throws IOException {
        server.close();
        for (Socket client : clients) {
            client.close();
        }
        threads.shutdownNow();
    }
}
