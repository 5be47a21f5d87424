package org.shenyangatlas.operation.content;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;

/// Fetches a file from a server into a file: politely, within limits of time and size, and never as a whole into memory.
final class Download {

    private static final int MOST_REDIRECTS = 5;
    private static final int OK = 200;
    private static final int NOT_MODIFIED = 304;

    private final ContentRules rules;

    /// @param isUnchanged whether the server says it has nothing newer; then there is no file
    /// @param etag        by which the server knows what it has sent; may be empty
    record Answer(boolean isUnchanged, String etag) {
    }

    Download(ContentRules rules) {
        this.rules = rules;
    }

    /// @param etag of what is known already; "" when nothing is
    /// @param to   replaced by what the server sends; holds a part of it after an exception
    /// @throws IOException when there is no good answer now
    /// @throws PackRefused when it is larger than any pack
    Answer fetch(URI address, String etag, Path to) throws IOException, PackRefused {
        // Redirects are followed here, so that none leads to a place that would not be asked.
        HttpClient client = HttpClient.newBuilder().connectTimeout(rules.patience().connect())
            .followRedirects(HttpClient.Redirect.NEVER).build();
        try (FileChannel file = FileChannel.open(to, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
            StandardOpenOption.TRUNCATE_EXISTING)) {
            URI next = address;
            for (int i = 0; i <= MOST_REDIRECTS; i++) {
                HttpResponse<Void> response = ask(client, next, etag, file);
                int status = response.statusCode();
                if (status == OK) {
                    return new Answer(false, response.headers().firstValue("ETag").orElse(""));
                } else if (status == NOT_MODIFIED && !etag.isEmpty()) {
                    return new Answer(true, etag);
                } else if (status < 301 || status > 308 || status == NOT_MODIFIED) {
                    throw new IOException("status " + status);
                }
                next = redirect(next, response);
            }
            throw new IOException("more than " + MOST_REDIRECTS + " redirects");
        } finally {
            client.shutdownNow();
        }
    }

    private static URI redirect(URI from, HttpResponse<?> response) throws IOException {
        try {
            URI to = from.resolve(response.headers().firstValue("Location")
                .orElseThrow(() -> new IOException("a redirect to nowhere")));
            String fault = Addresses.fault(to);
            if (!fault.isEmpty()) {
                throw new IOException("a redirect to " + Addresses.shown(to) + ", " + fault);
            }
            return to;
        } catch (IllegalArgumentException e) {
            throw new IOException("a redirect to nowhere", e);
        }
    }

    private HttpResponse<Void> ask(HttpClient client, URI address, String etag, FileChannel file) throws IOException, PackRefused {
        HttpRequest.Builder request = HttpRequest.newBuilder(address).header("User-Agent", rules.product());
        if (!etag.isEmpty()) {
            request.header("If-None-Match", etag);
        }
        AtomicLong received = new AtomicLong();
        CompletableFuture<HttpResponse<Void>> answer = client.sendAsync(request.build(), info -> info.statusCode() == OK
            ? new FileBody(file, rules.limits().total(), info.headers().firstValueAsLong("Content-Length").orElse(0),
                Addresses.shown(address), received) : FileBody.dropped());
        try {
            return patiently(answer, received);
        } catch (ExecutionException e) {
            throw failure(e, address);
        } finally {
            answer.cancel(true);
        }
    }

    private HttpResponse<Void> patiently(CompletableFuture<HttpResponse<Void>> answer, AtomicLong received)
        throws IOException, ExecutionException {
        long start = System.nanoTime();
        long before = 0;
        while (true) {
            try {
                return answer.get(rules.patience().stall().toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                long now = received.get();
                if (now == before || System.nanoTime() - start > rules.patience().whole().toNanos()) {
                    throw new IOException("no end of it after " + Amount.bytes(now) + " and "
                        + TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start) + " s", e);
                }
                before = now;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new InterruptedIOException("the end of the program");
            }
        }
    }

    private static IOException failure(ExecutionException e, URI address) throws PackRefused {
        for (Throwable each = e; each != null; each = each.getCause()) {
            if (each instanceof PackRefused refused) {
                throw refused;
            }
        }
        Throwable cause = e;
        while (cause.getCause() != null && !(cause instanceof IOException)) {
            cause = cause.getCause();
        }
        if (cause instanceof ConnectException) {
            return new IOException("no connection to " + address.getHost(), cause);
        }
        return cause instanceof IOException io ? io : new IOException(String.valueOf(cause), cause);
    }
}
