package org.shenyangatlas.operation.watch;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.charset.StandardCharsets;

/// A Unix socket that receives datagrams, as systemd has one.
@SuppressWarnings("restricted")
final class DatagramSocket implements AutoCloseable {

    private static final int AF_UNIX = 1;
    private static final int SOCK_DGRAM = 2;
    private static final int MSG_DONTWAIT = 0x40;

    private final int socket;

    DatagramSocket(byte[] address) throws Throwable {
        socket = (int) function("socket", ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.JAVA_INT)
            .invokeExact(AF_UNIX, SOCK_DGRAM, 0);
        try (Arena arena = Arena.ofConfined()) {
            int bound = (int) function("bind", ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.JAVA_INT)
                .invokeExact(socket, arena.allocateFrom(ValueLayout.JAVA_BYTE, address), address.length);
            if (socket < 0 || bound != 0) {
                throw new IllegalStateException("no socket");
            }
        }
    }

    /// @return the next message, which has been sent; "" when there is none
    String receive() throws Throwable {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment room = arena.allocate(4096);
            MethodHandle recv = Linker.nativeLinker().downcallHandle(Linker.nativeLinker().defaultLookup().findOrThrow("recv"),
                FunctionDescriptor.of(ValueLayout.JAVA_LONG, ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.JAVA_LONG,
                    ValueLayout.JAVA_INT));
            long length = (long) recv.invokeExact(socket, room, room.byteSize(), MSG_DONTWAIT);
            return length <= 0 ? "" : new String(room.asSlice(0, length).toArray(ValueLayout.JAVA_BYTE), StandardCharsets.UTF_8);
        }
    }

    @Override
    public void close() {
        try {
            int _ = (int) function("close", ValueLayout.JAVA_INT).invokeExact(socket);
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    private static MethodHandle function(String name, MemoryLayout... parameters) {
        Linker linker = Linker.nativeLinker();
        return linker.downcallHandle(linker.defaultLookup().findOrThrow(name), FunctionDescriptor.of(ValueLayout.JAVA_INT, parameters));
    }
}
