package org.shenyangatlas.operation.content;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// A server on this machine that answers each request as it is told to, also as no good server would.
final class PackHost implements AutoCloseable {

    final List<String> requests = new CopyOnWriteArrayList<>();
    private final ServerSocket socket;
    private volatile Answer answer = out -> head(out, "404 Not Found", 0);

    interface Answer {
        void to(OutputStream out) throws IOException;
    }

    PackHost() throws IOException {
        socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofPlatform().daemon().name("pack host").start(this::serve);
    }

    ContentSource source() {
        return ContentSource.of("http://localhost:" + socket.getLocalPort() + "/autumn.atlas?token=secret");
    }

    URI address(String path) {
        return URI.create("http://localhost:" + socket.getLocalPort() + path);
    }

    void answers(Answer next) {
        answer = next;
    }

    /// The next answers are a whole file.
    void sends(byte[] body, String etag) {
        answer = out -> {
            head(out, "200 OK", body.length, "ETag: " + etag);
            out.write(body);
        };
    }

    static void head(OutputStream out, String status, long length, String... fields) throws IOException {
        StringBuilder head = new StringBuilder("HTTP/1.1 " + status + "\r\nConnection: close\r\n");
        if (length >= 0) {
            head.append("Content-Length: ").append(length).append("\r\n");
        }
        for (String field : fields) {
            head.append(field).append("\r\n");
        }
        out.write(head.append("\r\n").toString().getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try {
                Socket client = socket.accept();
                Thread.ofPlatform().daemon().start(() -> serve(client));
            } catch (IOException e) {
                return; // closed
            }
        }
    }

    private void serve(Socket client) {
        try (client) {
            requests.add(request(client.getInputStream()));
            OutputStream out = client.getOutputStream();
            try {
                answer.to(out);
                out.flush();
            } catch (Reset e) {
                client.setSoLinger(true, 0);
            }
        } catch (IOException e) {
            // the client has heard enough
        }
    }

    private static String request(InputStream in) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        while (!head.toString(StandardCharsets.US_ASCII).endsWith("\r\n\r\n")) {
            int next = in.read();
            if (next < 0) {
                break;
            }
            head.write(next);
        }
        return head.toString(StandardCharsets.US_ASCII);
    }

    /// Ends the connection as a server does that falls over.
    static final class Reset extends IOException {
        private static final long serialVersionUID = 1;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
