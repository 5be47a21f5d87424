package org.shenyangatlas.tiles.online;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.shenyangatlas.tiles.pack.PackFault;
import org.shenyangatlas.tiles.pack.RasterTile;

/// What came of a request.
sealed interface Outcome {

    /// @param isNew whether it shows something else than before
    record Picture(StoredTile tile, boolean mayBeKept, boolean isNew) implements Outcome {
    }

    /// The server has no such tile.
    record Nothing() implements Outcome {
    }

    /// Nobody waited any more.
    record Cancelled() implements Outcome {
    }

    /// @param isOfTile whether the server did answer, so that it may be this tile only
    /// @param pause    how long the server wants to be left in peace; zero when it does not say
    record Fault(String expected, String found, boolean isOfTile, Duration pause) implements Outcome {
    }

    private static Fault fault(String found, boolean isOfTile, Duration pause) {
        return new Fault("a picture from the tile server", found, isOfTile, pause);
    }

    /// @param stale    what was known before
    /// @param response null when there is a failure
    /// @param now      milliseconds since 1970
    static Outcome of(@Nullable StoredTile stale, @Nullable HttpResponse<byte[]> response, @Nullable Throwable failure, long now) {
        if (response == null) {
            Throwable cause = failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
            if (cause instanceof CancellationException) {
                return new Cancelled();
            }
            boolean late = cause instanceof TimeoutException || cause instanceof HttpTimeoutException;
            return fault(late ? "no answer in time" : "no connection: " + cause, false, Duration.ZERO);
        }
        HttpHeaders headers = response.headers();
        return switch (response.statusCode()) {
            case 200 -> picture(stale, response.body(), headers, now);
            case 304 -> stale == null ? fault("\"unchanged\" for something unknown", true, Duration.ZERO)
                : new Picture(stale.until(Freshness.expires(headers, now)), Freshness.mayBeKept(headers), false);
            case 204, 404, 410 -> new Nothing();
            default -> fault("status " + response.statusCode(), true, Freshness.pause(headers));
        };
    }

    /// It is decoded once before it is kept: what cannot be shown is not to stand in the way for a week.
    private static Outcome picture(@Nullable StoredTile stale, byte[] body, HttpHeaders headers, long now) {
        try {
            RasterTile.decode(body);
            boolean same = stale != null && Arrays.equals(stale.body(), body);
            return new Picture(new StoredTile(same ? stale.body() : body, Freshness.expires(headers, now), text(headers, "ETag"),
                text(headers, "Last-Modified")), Freshness.mayBeKept(headers), !same);
        } catch (PackFault e) {
            return fault(e.found(), true, Duration.ZERO);
        }
    }

    /// What is longer than any sensible one is not kept.
    private static String text(HttpHeaders headers, String name) {
        return headers.firstValue(name).filter(value -> value.length() < 1000).orElse("");
    }
}
