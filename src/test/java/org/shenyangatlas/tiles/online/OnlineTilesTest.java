package org.shenyangatlas.tiles.online;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.shenyangatlas.tiles.online.OnlineTiles.Found;
import org.shenyangatlas.tiles.online.OnlineTiles.Missing;
import org.shenyangatlas.tiles.pack.PackFiles;
import org.shenyangatlas.tiles.pack.TileAddress;
import org.testfx.util.WaitForAsyncUtils;

@Timeout(30)
class OnlineTilesTest implements OnlineTiles.Watcher {

    private static final byte[] RED = PackFiles.plain(0xC02010);
    private static final byte[] BLUE = PackFiles.plain(0x2040A0);
    private static final TileAddress HERE = new TileAddress(12, 3453, 1530);
    private static final Manners IMPATIENT = new Manners(Duration.ofMillis(300), Duration.ofMillis(10), Duration.ofMillis(40));
    private static final Manners QUICK = new Manners(Duration.ofSeconds(20), Duration.ofMillis(10), Duration.ofMillis(40));
    private static final Manners PATIENT = new Manners(Duration.ofSeconds(20), Duration.ofSeconds(20), Duration.ofSeconds(20));

    @TempDir
    private Path folder;
    private final LoopbackServer server = new LoopbackServer(exchange -> LoopbackServer.send(exchange, 200, RED));
    private final AtomicLong now = new AtomicLong(1_700_000_000_000L);
    private final InstantSource clock = () -> Instant.ofEpochMilli(now.get());
    private final AtomicInteger arrivals = new AtomicInteger();
    private final AtomicInteger recoveries = new AtomicInteger();
    private final List<String> faults = new CopyOnWriteArrayList<>();
    private OnlineTiles tiles;

    @BeforeEach
    void open() {
        tiles = tiles(QUICK);
    }

    @AfterEach
    void close() {
        tiles.close();
        server.close();
    }

    @Test
    void answersAtOnceAndHasTheTileLater() throws Exception {
        assertEquals(Missing.COMING, tiles.tile(HERE, () -> true));
        assertEquals(List.of(RED.length), List.of(arrived(HERE).length));
        assertEquals(List.of("/12/3453/1530.png"), server.asked());
        until(() -> arrivals.get() == 1);
        assertTrue(server.agents().getFirst().startsWith("ShenyangAtlas/"));
    }

    @Test
    void aTileThatIsKeptIsNotAskedForAgainAlsoAfterARestart() throws Exception {
        arrived(HERE);
        tiles.close();
        tiles = tiles(QUICK);
        assertInstanceOf(Found.class, tiles.tile(HERE, () -> true));
        assertEquals(1, server.asked().size());
    }

    @Test
    void anOldTileIsShownWhileItIsAskedWhetherItHasChanged() throws Exception {
        AtomicInteger unchanged = new AtomicInteger();
        server.behave(exchange -> {
            exchange.getResponseHeaders().set("ETag", "\"1\"");
            exchange.getResponseHeaders().set("Cache-Control", "max-age=60");
            boolean same = "\"1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
            unchanged.addAndGet(same ? 1 : 0);
            LoopbackServer.send(exchange, same ? 304 : 200, same ? new byte[0] : RED);
        });
        arrived(HERE);
        now.addAndGet(61_000);
        assertInstanceOf(Found.class, tiles.tile(HERE, () -> true));
        until(() -> unchanged.get() == 1 && tiles.underWay() == 0);
        tiles.tile(HERE, () -> true);
        assertEquals(2, server.asked().size(), "it is fresh again");
    }

    @Test
    void anOldTileIsReplacedWhenItHasChanged() throws Exception {
        server.behave(exchange -> {
            exchange.getResponseHeaders().set("Cache-Control", "max-age=60");
            LoopbackServer.send(exchange, 200, server.asked().size() == 1 ? RED : BLUE);
        });
        arrived(HERE);
        now.addAndGet(61_000);
        until(() -> tiles.tile(HERE, () -> true) instanceof Found found && found.tile().body().length == BLUE.length);
        until(() -> arrivals.get() == 2);
    }

    @Test
    void anOldTileStaysWhenTheServerFails() throws Exception {
        arrived(HERE);
        server.behave(exchange -> LoopbackServer.send(exchange, 500, new byte[0]));
        now.addAndGet(Duration.ofDays(30).toMillis());
        tiles.tile(HERE, () -> true);
        until(() -> !faults.isEmpty());
        assertInstanceOf(Found.class, tiles.tile(HERE, () -> true));
    }

    @Test
    void neverAsksForMoreThanTwoAtATime() throws Exception {
        tiles.close();
        tiles = tiles(PATIENT);
        CountDownLatch go = new CountDownLatch(1);
        server.behave(exchange -> {
            go.await();
            LoopbackServer.send(exchange, 200, RED);
        });
        for (int i = 0; i < 40; i++) {
            tiles.tile(new TileAddress(10, i, 0), () -> true);
        }
        until(() -> server.asked().size() == 2);
        go.countDown();
        until(() -> server.asked().size() == 40);
        assertTrue(server.busiest() <= 2);
        until(() -> tiles.underWay() == 0);
        assertTrue(arrivals.get() < 40, "many arrive together: " + arrivals);
    }

    @Test
    void whatIsScrolledAwayIsCancelledAndNotAskedFor() throws Exception {
        tiles.close();
        tiles = tiles(PATIENT);
        server.behave(exchange -> server.hang());
        AtomicBoolean here = new AtomicBoolean(true);
        for (int i = 0; i < 10; i++) {
            tiles.tile(new TileAddress(10, i, 0), here::get);
        }
        until(() -> server.asked().size() == 2);
        here.set(false);
        server.behave(exchange -> LoopbackServer.send(exchange, 200, RED));
        arrived(HERE);
        assertEquals(3, server.asked().size());
        assertEquals(List.of(), faults, "to be cancelled is no fault");
    }

    @Test
    void aSlowServerIsGivenUp() throws Exception {
        tiles.close();
        tiles = tiles(IMPATIENT);
        server.behave(exchange -> server.hang());
        tiles.tile(HERE, () -> true);
        until(() -> faults.equals(List.of("no answer in time")));
    }

    @Test
    void aServerThatNeverEndsItsAnswerIsGivenUp() throws Exception {
        tiles.close();
        tiles = tiles(IMPATIENT);
        server.behave(exchange -> {
            exchange.sendResponseHeaders(200, 10_000);
            exchange.getResponseBody().write(RED, 0, 100);
            exchange.getResponseBody().flush();
            server.hang();
        });
        tiles.tile(HERE, () -> true);
        until(() -> faults.equals(List.of("no answer in time")));
    }

    @Test
    void whatTheServerDoesNotHaveIsNotAskedForAgain() throws Exception {
        server.behave(exchange -> LoopbackServer.send(exchange, 404, new byte[0]));
        tiles.tile(HERE, () -> true);
        until(() -> server.asked().size() == 1 && tiles.underWay() == 0);
        assertEquals(Missing.NONE, tiles.tile(HERE, () -> true));
        assertEquals(1, server.asked().size());
        assertEquals(List.of(), faults);
    }

    @Test
    void afterAFailureItWaitsAndThenGoesOnByItself() throws Exception {
        server.behave(exchange -> LoopbackServer.send(exchange, server.asked().size() < 3 ? 500 : 200, RED));
        tiles.tile(HERE, () -> true);
        until(() -> recoveries.get() == 1);
        assertEquals(List.of("status 500"), faults);
        assertInstanceOf(Found.class, tiles.tile(HERE, () -> true));
        assertEquals(3, server.asked().size());
    }

    @Test
    void aBusyServerIsLeftInPeaceAsLongAsItAsks() throws Exception {
        server.behave(exchange -> {
            exchange.getResponseHeaders().set("Retry-After", "60");
            LoopbackServer.send(exchange, 429, new byte[0]);
        });
        tiles.tile(HERE, () -> true);
        until(() -> faults.equals(List.of("status 429")) && tiles.underWay() == 0);
        tiles.tile(new TileAddress(3, 0, 0), () -> true);
        assertEquals(1, server.asked().size());
    }

    @Test
    void garbageIsNeverKeptAndGivenUpAfterSomeTries() throws Exception {
        byte[] page = "<html>Please log in</html>".getBytes(StandardCharsets.UTF_8);
        server.behave(exchange -> LoopbackServer.send(exchange, 200, page));
        tiles.tile(HERE, () -> true);
        until(() -> server.asked().size() == 1 + Manners.TRIES && tiles.underWay() == 0); // without asking for it meanwhile
        assertEquals(Missing.NONE, tiles.tile(HERE, () -> true));
        assertEquals(1 + Manners.TRIES, server.asked().size());
        assertEquals("another kind of file", faults.getFirst());
    }

    @Test
    void halfAPictureIsNotKept() throws Exception {
        server.behave(exchange -> LoopbackServer.send(exchange, 200, Arrays.copyOf(RED, RED.length / 2)));
        tiles.tile(HERE, () -> true);
        until(() -> !faults.isEmpty());
        assertEquals(Missing.NONE, tiles.known(HERE));
    }

    @Test
    void aConnectionThatBreaksIsTriedAgain() throws Exception {
        server.behave(exchange -> {
            if (server.asked().size() < 3) {
                exchange.sendResponseHeaders(200, 10_000);
                exchange.getResponseBody().write(RED, 0, 10);
                exchange.close();
            } else {
                LoopbackServer.send(exchange, 200, RED);
            }
        });
        arrived(HERE);
        assertEquals(1, faults.size());
        until(() -> recoveries.get() == 1);
    }

    @Test
    void withoutAServerThereIsOneTroubleAndNoEnd() throws Exception {
        server.close();
        tiles.tile(HERE, () -> true);
        until(() -> faults.size() == 1);
        assertTrue(faults.getFirst().startsWith("no connection"), faults::toString);
        assertEquals(Missing.COMING, tiles.tile(HERE, () -> true));
    }

    private OnlineTiles tiles(Manners manners) {
        return new OnlineTiles(server.source(), new TileStore(folder, 1 << 20, clock), manners, clock, System::nanoTime, this);
    }

    private byte[] arrived(TileAddress address) throws Exception {
        int before = server.asked().size();
        if (!(tiles.tile(address, () -> true) instanceof Found)) { // asked again as it comes, it is fetched twice
            until(() -> server.asked().size() > before && tiles.underWay() == 0);
        }
        until(() -> tiles.tile(address, () -> true) instanceof Found);
        until(() -> tiles.underWay() == 0);
        return ((Found) tiles.tile(address, () -> true)).tile().body();
    }

    private static void until(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, condition);
    }

    @Override
    public void arrived() {
        arrivals.incrementAndGet();
    }

    @Override
    public void failed(String expected, String found) {
        faults.add(found);
    }

    @Override
    public void recovered() {
        recoveries.incrementAndGet();
    }
}
