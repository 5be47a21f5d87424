package org.shenyangatlas.operation.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Updates")
class ContentUpdatesTest {

    @TempDir
    private Path folder;

    @Test
    @DisplayName("notice a pack that appears, whatever the listener does")
    void notice() throws InterruptedException {
        LinkedBlockingQueue<Staged> heard = new LinkedBlockingQueue<>();
        try (OpenStore open = new OpenStore(folder); ContentUpdates updates = new ContentUpdates(open.store,
            new ContentSource.Folder(open.packs), Duration.ofMillis(5), staged -> {
                heard.add(staged);
                throw new IllegalStateException("a listener with a fault");
            })) {
            updates.checkNow();
            assertEquals(ContentEvent.Kind.UNCHANGED, next(heard).outcome());
            Packs.file(open.packs.resolve("a.atlas"), "1");
            Staged staged = next(heard);
            while (staged.outcome() != ContentEvent.Kind.READY) {
                staged = next(heard);
            }
            assertEquals("a.atlas: three-sites 1 is ready", staged.message());
        }
    }

    @Test
    @DisplayName("look at once when asked to, also while they are looking")
    void atOnce() throws InterruptedException {
        LinkedBlockingQueue<Staged> heard = new LinkedBlockingQueue<>();
        try (OpenStore open = new OpenStore(folder); ContentUpdates updates = new ContentUpdates(open.store,
            new ContentSource.Folder(open.packs), Duration.ofHours(1), heard::add)) {
            for (int i = 0; i < 200; i++) {
                updates.checkNow();
                next(heard);
            }
        }
    }

    private static Staged next(LinkedBlockingQueue<Staged> heard) throws InterruptedException {
        Staged next = heard.poll(10, TimeUnit.SECONDS);
        assertNotNull(next, "it has looked");
        return next;
    }
}
