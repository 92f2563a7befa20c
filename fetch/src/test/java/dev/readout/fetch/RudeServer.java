package dev.readout.fetch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/** A server that has no robots.txt and answers all else as it is told, byte by byte. */
final class RudeServer implements AutoCloseable {
    private final ServerSocket socket;
    private final Manner manner;
    private final AtomicInteger asked = new AtomicInteger();

    /** How it answers. When it is done, the connection is closed. */
    interface Manner {
        void answer(OutputStream out) throws IOException;
    }

    RudeServer(Manner manner) {
        this.manner = manner;
        try {
            socket = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::serve);
    }

    static Manner saying(String answer) {
        return out -> out.write(answer.getBytes(StandardCharsets.ISO_8859_1));
    }

    String address() {
        return "http://127.0.0.1:" + socket.getLocalPort() + "/page";
    }

    /** How many questions came, robots.txt aside. */
    int asked() {
        return asked.get();
    }

    private void serve() {
        try {
            while (true) {
                Socket one = socket.accept();
                Thread.ofVirtual().start(() -> answer(one));
            }
        } catch (IOException e) {
            // It was closed.
        }
    }

    private void answer(Socket one) {
        try (one) {
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(one.getInputStream(), StandardCharsets.ISO_8859_1));
            String line = String.valueOf(in.readLine());
            while (!String.valueOf(in.readLine()).isEmpty()) {
                // The rest of the question says nothing that is answered.
            }
            if (line.contains("/robots.txt")) {
                saying("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n").answer(one.getOutputStream());
            } else {
                asked.incrementAndGet();
                manner.answer(one.getOutputStream());
            }
            one.getOutputStream().flush();
        } catch (IOException e) {
            // Who asked has gone.
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
