package org.shenyangatlas.operation.watch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SystemdNotifyTest {

    @Test
    @EnabledOnOs(OS.LINUX)
    void aMessageArrivesAtAPath(@TempDir Path folder) throws Throwable {
        assertArrives(folder.resolve("notify").toString());
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aMessageArrivesAtANameThatIsInNoFolder() throws Throwable {
        assertArrives("@shenyang-atlas-test-" + ProcessHandle.current().pid());
    }

    private static void assertArrives(String place) throws Throwable {
        try (DatagramSocket systemd = new DatagramSocket(address(place))) {
            SystemdNotify notify = new SystemdNotify(place);
            assertTrue(notify.tell("READY=1\nSTATUS=沈阳"));
            assertTrue(notify.tell("WATCHDOG=1"));
            assertEquals("READY=1\nSTATUS=沈阳", systemd.receive());
            assertEquals("WATCHDOG=1", systemd.receive());
            assertEquals("", systemd.receive());
        }
    }

    private static byte[] address(String place) {
        return Objects.requireNonNull(SystemdNotify.address(place));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aSystemdThatDoesNotReadIsNotWaitedFor(@TempDir Path folder) throws Throwable {
        String place = folder.resolve("notify").toString();
        try (DatagramSocket _ = new DatagramSocket(address(place))) {
            SystemdNotify notify = new SystemdNotify(place);
            assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
                int taken = 0;
                while (taken < 100_000 && notify.tell("WATCHDOG=1")) {
                    taken++;
                }
                assertTrue(taken < 100_000, "its queue is full at some time");
            });
        }
    }

    @Test
    void nobodyThereIsNoFault(@TempDir Path folder) {
        assertFalse(new SystemdNotify(folder.resolve("nobody").toString()).tell("READY=1"));
    }

    @Test
    void withoutSystemdNothingHappens() {
        assertFalse(new SystemdNotify(null).tell("READY=1"));
    }

    @Test
    void theAddressOfAPathEndsWithAZero() {
        assertArrayEquals(bytes("/run/x\0"), SystemdNotify.address("/run/x"));
    }

    @Test
    void theAddressOfANameBeginsWithAZeroAndEndsWithTheName() {
        assertArrayEquals(bytes("\0org/x"), SystemdNotify.address("@org/x"));
    }

    @Test
    void theLongestPathIsOneShorterThanItsRoom() {
        assertEquals(2 + 108, address("/" + "x".repeat(106)).length);
        assertNull(SystemdNotify.address("/" + "x".repeat(107)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "@", "run/notify", "vsock:2:1234"})
    void whatIsNoAddressIsRefused(String place) {
        assertNull(SystemdNotify.address(place));
    }

    private static byte[] bytes(String path) {
        byte[] text = path.getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(2 + text.length).order(ByteOrder.nativeOrder()).putShort((short) 1).put(text).array();
    }
}
