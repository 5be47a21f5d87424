package org.shenyangatlas.operation;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/// One small file on a server: fetched whole, in time, or not at all. Never led elsewhere.
final class RemoteFile {

    private static final int OK = 200;
    private static final int NOT_MODIFIED = 304;

    private final URI address;
    private final int largest;
    private final Duration longest;

    /// What the server answered.
    ///
    /// @param content null when it is still the one that is known
    /// @param tag     the server's name for this version (ETag); "" for none
    record Answer(byte @Nullable [] content, String tag) {
    }

    /// @param largest in bytes
    /// @param longest from asking to the last byte
    RemoteFile(URI address, int largest, Duration longest) {
        this.address = address;
        this.largest = largest;
        this.longest = longest;
    }

    /// Does not block.
    ///
    /// @param knownTag ETag of the version that is known; "" for none
    /// @return completes with an answer, or with any exception; [#why] says it in words
    CompletableFuture<Answer> fetch(String knownTag) {
        HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER).connectTimeout(longest).build();
        HttpRequest.Builder request = HttpRequest.newBuilder(address).header("Accept", "application/json")
            .header("User-Agent", "shenyang-atlas");
        if (!knownTag.isEmpty()) {
            request.header("If-None-Match", knownTag);
        }
        // The client's own time limit ends with the headers.
        return client.sendAsync(request.build(), HttpResponse.BodyHandlers.limiting(HttpResponse.BodyHandlers.ofByteArray(), largest))
            .orTimeout(longest.toMillis(), TimeUnit.MILLISECONDS)
            .whenComplete((_, _) -> client.shutdownNow())
            .thenApply(RemoteFile::answer);
    }

    private static Answer answer(HttpResponse<byte[]> response) {
        String tag = response.headers().firstValue("ETag").orElse("");
        return switch (response.statusCode()) {
            case OK -> new Answer(response.body(), tag);
            case NOT_MODIFIED -> new Answer(null, tag);
            default -> throw new CompletionException(new StatusException(response.statusCode()));
        };
    }

    /// What was found instead of the file, in words for its operator.
    String why(Throwable fault) {
        Throwable cause = fault instanceof CompletionException && fault.getCause() != null ? fault.getCause() : fault;
        return switch (cause) {
            case StatusException status -> "the answer " + status.status;
            case TimeoutException _, HttpTimeoutException _ -> "no whole answer within " + longest.toSeconds() + " s";
            case ConnectException _ -> "no server there";
            case SSLException _ -> "a server that cannot prove what it is: " + cause.getMessage();
            case IOException _ when String.valueOf(cause.getMessage()).contains("exceeds capacity") ->
                "more than " + (largest >> 20) + " MB";
            default -> "no whole answer: " + cause.getMessage();
        };
    }

    private static final class StatusException extends IOException {

        private static final long serialVersionUID = 1;

        private final int status;

        StatusException(int status) {
            this.status = status;
        }
    }
}
