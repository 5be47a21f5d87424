package org.shenyangatlas.tiles.online;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.shenyangatlas.catalogue.TileSource;
import org.shenyangatlas.catalogue.UrlTemplate;
import org.shenyangatlas.tiles.pack.TileAddress;
import org.shenyangatlas.tiles.pack.TilePack;

/// The wire to a tile server. It says who asks, sends nothing else about the visitor, and reads no endless answers.
final class TileServer implements AutoCloseable {

    private static final String AGENT = "ShenyangAtlas/" + version();

    private final TileSource.Online source;
    private final Manners manners;
    private final ThreadPoolExecutor threads = new ThreadPoolExecutor(0, 8, 10, TimeUnit.SECONDS, new SynchronousQueue<>(), work -> {
        Thread thread = new Thread(work, "online tiles");
        thread.setDaemon(true);
        return thread;
    }, new ThreadPoolExecutor.CallerRunsPolicy());
    private @Nullable HttpClient client;

    TileServer(TileSource.Online source, Manners manners) {
        this.source = source;
        this.manners = manners;
    }

    ExecutorService executor() {
        return threads;
    }

    /// @param stale what is known, to be asked only whether it has changed
    synchronized CompletableFuture<HttpResponse<byte[]>> ask(TileAddress address, @Nullable StoredTile stale) {
        if (client == null) {
            client = HttpClient.newBuilder().executor(threads).connectTimeout(manners.longest())
                .followRedirects(HttpClient.Redirect.NORMAL).version(HttpClient.Version.HTTP_2).build();
        }
        List<String> servers = source.servers();
        String server = servers.isEmpty() ? "" : servers.get((address.column() + address.row()) % servers.size());
        HttpRequest.Builder request = HttpRequest.newBuilder(
            UrlTemplate.fill(source.template(), server, address.zoom(), address.column(), address.row()))
            .header("User-Agent", AGENT).header("Accept", "image/png,image/jpeg").timeout(manners.longest());
        if (stale != null && !stale.etag().isEmpty()) {
            request.header("If-None-Match", stale.etag());
        } else if (stale != null && !stale.modified().isEmpty()) {
            request.header("If-Modified-Since", stale.modified());
        }
        return client.sendAsync(request.build(), BodyHandlers.limiting(BodyHandlers.ofByteArray(), TilePack.LARGEST_TILE));
    }

    @Override
    public synchronized void close() {
        if (client != null) {
            client.shutdownNow();
        }
        threads.shutdown();
    }

    private static String version() {
        Module module = TileServer.class.getModule();
        return module.getDescriptor() == null ? "0" : module.getDescriptor().rawVersion().orElse("0");
    }
}
