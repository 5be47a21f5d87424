package org.shenyangatlas.tiles.pack;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// Reads from anywhere in a file. A thread that is interrupted while it reads closes the channel for all others: then it is
/// opened again.
final class PackChannel implements AutoCloseable {

    /// Reading more at once would leave a buffer of that size with the thread for ever.
    private static final int PIECE = 256 << 10;
    private static final int TRIES = 3;

    private final Path file;
    private FileChannel channel;
    private boolean closed;

    PackChannel(Path file) throws IOException {
        this.file = file;
        channel = open(file);
    }

    private static FileChannel open(Path file) throws IOException {
        return FileChannel.open(file, StandardOpenOption.READ);
    }

    synchronized long size() throws IOException {
        return channel.size();
    }

    /// @throws PackFault when it cannot be read, or is not that long any more
    byte[] read(long offset, int length) throws PackFault {
        boolean interrupted = false;
        try {
            for (int i = 0; i < TRIES; i++) {
                interrupted |= Thread.interrupted();
                FileChannel now = channel();
                try {
                    return read(now, offset, length);
                } catch (ClosedChannelException e) {
                    reopen(now);
                }
            }
            throw PackFault.ofTile("a file that can be read", "one that is closed all the time");
        } catch (PackFault e) {
            throw e;
        } catch (IOException e) {
            throw PackFault.ofTile("a file that can be read", "one that cannot: " + e.getMessage());
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static byte[] read(FileChannel from, long offset, int length) throws IOException {
        byte[] bytes = new byte[length];
        for (int done = 0; done < length; ) {
            int read = from.read(ByteBuffer.wrap(bytes, done, Math.min(PIECE, length - done)), offset + done);
            if (read <= 0) {
                throw PackFault.ofTile("a file of its old length", "one that has become shorter");
            }
            done += read;
        }
        return bytes;
    }

    private synchronized FileChannel channel() throws PackFault {
        if (closed) {
            throw PackFault.ofTile("an open pack", "a closed one");
        }
        return channel;
    }

    private synchronized void reopen(FileChannel broken) throws IOException {
        if (!closed && channel == broken) {
            channel = open(file);
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        try {
            channel.close();
        } catch (IOException e) {
            System.getLogger(PackChannel.class.getName()).log(System.Logger.Level.DEBUG, "Not closed", e);
        }
    }
}
