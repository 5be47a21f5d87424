package org.shenyangatlas.tiles.online;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.shenyangatlas.catalogue.LocalizedText;
import org.shenyangatlas.catalogue.TileSource;

/// A tile server on this machine that behaves as it is told.
public final class LoopbackServer implements AutoCloseable {

    /// How it answers one request.
    public interface Behaviour {
        void answer(HttpExchange exchange) throws IOException, InterruptedException;
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final List<String> agents = new CopyOnWriteArrayList<>();
    private final AtomicInteger busy = new AtomicInteger();
    private final AtomicInteger busiest = new AtomicInteger();
    private final CountDownLatch end = new CountDownLatch(1);
    private volatile Behaviour behaviour;

    public LoopbackServer(Behaviour behaviour) {
        this.behaviour = behaviour;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", exchange -> {
            asked.add(exchange.getRequestURI().getPath());
            agents.add(String.valueOf(exchange.getRequestHeaders().getFirst("User-Agent")));
            busiest.accumulateAndGet(busy.incrementAndGet(), Math::max);
            try (exchange) {
                this.behaviour.answer(exchange);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } finally {
                busy.decrementAndGet();
            }
        });
        server.start();
    }

    /// From now on.
    public void behave(Behaviour other) {
        behaviour = other;
    }

    /// An online source of wgs84, zooms 0 to 18.
    public TileSource.Online source() {
        return new TileSource.Online(new TileSource.About("loopback", TileSource.Datum.WGS84, LocalizedText.ofAll("Nobody"), "none", "",
            0, 18), "http://127.0.0.1:" + server.getAddress().getPort() + "/{z}/{x}/{y}.png", List.of(), 256);
    }

    /// Paths, in the order in which they came.
    public List<String> asked() {
        return asked;
    }

    List<String> agents() {
        return agents;
    }

    /// The most requests at a time there ever were.
    int busiest() {
        return busiest.get();
    }

    public static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }

    /// Until the server is closed.
    public void hang() throws InterruptedException {
        end.await();
    }

    @Override
    public void close() {
        end.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
