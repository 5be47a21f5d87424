package org.shenyangatlas.operation.content;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/// Writes what a server sends into a file as it comes, and stops listening when it is more than a pack can have.
final class FileBody implements HttpResponse.BodySubscriber<Void> {

    private final FileChannel file;
    private final long limit;
    private final long announced;
    private final String name;
    private final AtomicLong received;
    private final CompletableFuture<Void> body = new CompletableFuture<>();
    private Flow.@Nullable Subscription subscription;

    /// @param limit     in bytes
    /// @param announced bytes the server says it will send; 0 when it does not say
    /// @param name      of what is sent, for the refusal
    /// @param received  counts the bytes
    FileBody(FileChannel file, long limit, long announced, String name, AtomicLong received) {
        this.file = file;
        this.limit = limit;
        this.announced = announced;
        this.name = name;
        this.received = received;
    }

    /// For an answer nobody reads.
    static HttpResponse.BodySubscriber<Void> dropped() {
        return new HttpResponse.BodySubscriber<>() {
            @Override
            public CompletionStage<Void> getBody() {
                return CompletableFuture.completedStage(null);
            }

            @Override
            public void onSubscribe(Flow.Subscription subscription) {
                subscription.cancel();
            }

            @Override
            public void onNext(List<ByteBuffer> bytes) {
                // nothing was asked for
            }

            @Override
            public void onError(Throwable fault) {
                // the status has been read
            }

            @Override
            public void onComplete() {
                // as above
            }
        };
    }

    @Override
    public CompletionStage<Void> getBody() {
        return body;
    }

    @Override
    public void onSubscribe(Flow.Subscription begun) {
        subscription = begun;
        if (announced > limit) {
            stop(tooMuch(Amount.bytes(announced)));
        } else {
            begun.request(1);
        }
    }

    @Override
    public void onNext(List<ByteBuffer> bytes) {
        Flow.Subscription asked = subscription;
        if (asked == null || body.isDone()) {
            return;
        }
        try {
            for (ByteBuffer each : bytes) {
                if (received.addAndGet(each.remaining()) > limit) {
                    stop(tooMuch("more"));
                    return;
                }
                while (each.hasRemaining()) {
                    file.write(each);
                }
            }
            asked.request(1);
        } catch (IOException e) {
            stop(e);
        }
    }

    private PackRefused tooMuch(String found) {
        return new PackRefused(name, Amount.bytes(limit) + " at most", found, "");
    }

    private void stop(Throwable why) {
        if (subscription != null) {
            subscription.cancel();
        }
        body.completeExceptionally(why);
    }

    @Override
    public void onError(Throwable fault) {
        body.completeExceptionally(fault);
    }

    @Override
    public void onComplete() {
        body.complete(null);
    }
}
