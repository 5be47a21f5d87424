package org.shenyangatlas.operation.watch;

import java.lang.System.Logger.Level;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// Talks to systemd by its notify protocol: one datagram a message, to the Unix socket named in `NOTIFY_SOCKET`. Java has no
/// such sockets, so the system's own functions are called. Where systemd did not start the program, nothing happens.
@SuppressWarnings("restricted") // asks the system's own library; enabled for this module on the command line
public final class SystemdNotify {

    private static final System.Logger LOG = System.getLogger(SystemdNotify.class.getName());
    /// The size of `sun_path` in Linux.
    private static final int LONGEST_PATH = 108;

    private final byte @Nullable [] address;
    private boolean failed;

    /// @param socket a path, or `@` and a name for a socket that is in no file system; null when there is none
    SystemdNotify(@Nullable String socket) {
        byte[] place = socket == null ? null : address(socket);
        if (socket != null && place == null) {
            LOG.log(Level.WARNING, "NOTIFY_SOCKET: expected a path, or @ and a name, of up to 107 bytes, found {0}", socket);
        }
        this.address = place;
    }

    public static SystemdNotify ofEnvironment() {
        return new SystemdNotify(System.getenv("NOTIFY_SOCKET"));
    }

    /// Sends and does not wait, not even for a systemd that is busy.
    ///
    /// @param message as in sd_notify(3): `READY=1`, `WATCHDOG=1`, `STOPPING=1`, `STATUS=...`; several with line feeds between
    /// @return whether it was taken
    public synchronized boolean tell(String message) {
        if (address == null) {
            return false;
        }
        try {
            boolean taken = send(address, message.getBytes(StandardCharsets.UTF_8));
            if (!taken && !failed) {
                LOG.log(Level.WARNING, "systemd does not take {0}", message.lines().findFirst().orElse(""));
            }
            failed = !taken;
            return taken;
        } catch (Throwable e) { // a MethodHandle may throw anything
            if (!failed) {
                LOG.log(Level.WARNING, "systemd cannot be told " + message, e);
            }
            failed = true;
            return false;
        }
    }

    /// A `struct sockaddr_un`, as long as it has to be.
    static byte @Nullable [] address(String socket) {
        byte[] path = socket.getBytes(StandardCharsets.UTF_8);
        boolean named = socket.startsWith("@");
        if (path.length < 2 || path.length >= LONGEST_PATH || !named && !socket.startsWith("/")) {
            return null;
        }
        if (named) {
            path[0] = 0;
        }
        ByteBuffer address = ByteBuffer.allocate(Short.BYTES + path.length + (named ? 0 : 1)).order(ByteOrder.nativeOrder());
        return address.putShort((short) LibC.AF_UNIX).put(path).array();
    }

    private static boolean send(byte[] address, byte[] message) throws Throwable {
        try (Arena arena = Arena.ofConfined()) {
            int socket = (int) LibC.SOCKET.invokeExact(LibC.AF_UNIX, LibC.SOCK_DGRAM | LibC.SOCK_CLOEXEC, 0);
            if (socket < 0) {
                return false;
            }
            try {
                MemorySegment text = arena.allocateFrom(ValueLayout.JAVA_BYTE, message);
                // Aligned as C would: the address begins with a short.
                MemorySegment place = arena.allocate(address.length, Short.BYTES);
                place.copyFrom(MemorySegment.ofArray(address));
                long sent = (long) LibC.SENDTO.invokeExact(socket, text, (long) message.length,
                    LibC.MSG_DONTWAIT | LibC.MSG_NOSIGNAL, place, address.length);
                return sent == message.length;
            } finally {
                int _ = (int) LibC.CLOSE.invokeExact(socket);
            }
        }
    }

    /// Linux only, as systemd is; found when first used.
    private static final class LibC {
        static final int AF_UNIX = 1;
        static final int SOCK_DGRAM = 2;
        static final int SOCK_CLOEXEC = 0x80000;
        static final int MSG_DONTWAIT = 0x40;
        static final int MSG_NOSIGNAL = 0x4000;
        static final MethodHandle SOCKET = function("socket", FunctionDescriptor.of(ValueLayout.JAVA_INT,
            ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.JAVA_INT));
        static final MethodHandle SENDTO = function("sendto", FunctionDescriptor.of(ValueLayout.JAVA_LONG,
            ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.JAVA_LONG, ValueLayout.JAVA_INT, ValueLayout.ADDRESS,
            ValueLayout.JAVA_INT));
        static final MethodHandle CLOSE = function("close", FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT));

        private static MethodHandle function(String name, FunctionDescriptor shape) {
            Linker linker = Linker.nativeLinker();
            return linker.downcallHandle(linker.defaultLookup().findOrThrow(name), shape);
        }
    }
}
