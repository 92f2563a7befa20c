package dev.readout.fetch;

import static dev.readout.fetch.Asked.body;
import static dev.readout.fetch.Asked.code;
import static dev.readout.fetch.Asked.issue;
import static dev.readout.fetch.Asked.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** Servers that drip, lie, never end, break off or blow up. Each costs an issue and nothing more. */
class RudeServerTest {
    private static final String HEAD = "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n";
    private static final String HTML = "The ministers met on Monday.";

    private static Fetched ask(RudeServer.Manner manner) {
        return ask(Asked.settings(), manner);
    }

    private static Fetched ask(FetchSettings settings, RudeServer.Manner manner) {
        try (RudeServer server = new RudeServer(manner);
                Fetcher fetcher = new Fetcher(settings, new TestClock())) {
            return Asked.fetch(fetcher, server.address());
        }
    }

    private static RudeServer.Manner packed(String packing, byte[] body) {
        return out -> {
            out.write((HEAD + "Content-Encoding: " + packing + "\r\nContent-Length: " + body.length + "\r\n\r\n")
                    .getBytes(StandardCharsets.ISO_8859_1));
            out.write(body);
        };
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream packed = new GZIPOutputStream(out)) {
            packed.write(bytes);
        }
        return out.toByteArray();
    }

    private static byte[] deflate(String text, boolean bare) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream packed = new DeflaterOutputStream(out, new Deflater(Deflater.DEFAULT_COMPRESSION, bare))) {
            packed.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }

    /** Each byte comes in time, and the page never does. */
    @Test
    void aDrip() {
        CountDownLatch never = new CountDownLatch(1);
        Fetched fetched = ask(Asked.within(Duration.ofMillis(400)), out -> {
            out.write((HEAD + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
            for (int i = 0; i < 1000; i++) {
                out.write('a');
                out.flush();
                await(never);
            }
        });
        assertThat(code(fetched)).isEqualTo("too-slow");
        assertThat(issue(fetched).retryable()).isTrue();
    }

    private static void await(CountDownLatch latch) throws IOException {
        try {
            latch.await(20, java.util.concurrent.TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    @Test
    void headersThatDripAndNeverEnd() {
        CountDownLatch never = new CountDownLatch(1);
        assertThat(code(ask(Asked.within(Duration.ofMillis(400)), out -> {
                    out.write("HTTP/1.1 200 OK\r\nX: ".getBytes(StandardCharsets.ISO_8859_1));
                    for (int i = 0; i < 1000; i++) {
                        out.write('a');
                        out.flush();
                        await(never);
                    }
                })))
                .isEqualTo("too-slow");
    }

    @Test
    void aBodyWithoutAnEnd() {
        assertThat(code(ask(out -> {
                    out.write((HEAD + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
                    forever(out, "All work and no play. ".repeat(100).getBytes(StandardCharsets.ISO_8859_1));
                })))
                .isEqualTo("too-large");
        assertThat(code(ask(out -> {
                    out.write((HEAD + "Transfer-Encoding: chunked\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
                    forever(out, ("400\r\n" + "a".repeat(1024) + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
                })))
                .isEqualTo("too-large");
    }

    private static void forever(OutputStream out, byte[] bytes) throws IOException {
        while (true) {
            out.write(bytes);
        }
    }

    @Test
    void aBodyThatSaysItselfThatItIsTooLarge() {
        assertThat(code(ask(RudeServer.saying(HEAD + "Content-Length: 99999999999\r\n\r\nThe"))))
                .isEqualTo("too-large");
    }

    @Test
    void packedAsItShouldBe() throws IOException {
        assertThat(text(ask(packed("gzip", gzip(HTML.getBytes(StandardCharsets.UTF_8))))))
                .isEqualTo(HTML);
        assertThat(text(ask(packed("deflate", deflate(HTML, false))))).isEqualTo(HTML);
        assertThat(text(ask(packed("deflate", deflate(HTML, true))))).isEqualTo(HTML);
    }

    @Test
    void aBomb() throws IOException {
        byte[] bomb = gzip(new byte[64 << 20]);
        assertThat(bomb).hasSizeLessThan(1 << 20);
        assertThat(code(ask(packed("gzip", bomb)))).isEqualTo("expands");
        assertThat(code(ask(packed("gzip", gzip(new byte[900_000]))))).isEqualTo("expands");
    }

    @Test
    void packedWrongly() throws IOException {
        byte[] whole = gzip(HTML.repeat(50).getBytes(StandardCharsets.UTF_8));
        assertThat(code(ask(packed("gzip", java.util.Arrays.copyOf(whole, whole.length / 2)))))
                .isEqualTo("bad-response");
        assertThat(code(ask(packed("gzip", HTML.getBytes(StandardCharsets.UTF_8)))))
                .isEqualTo("bad-response");
        assertThat(code(ask(packed("br", whole)))).isEqualTo("bad-response");
        assertThat(code(ask(packed("gzip, gzip", whole)))).isEqualTo("bad-response");
    }

    @Test
    void aBodyShorterThanItSays() {
        Fetched fetched = ask(RudeServer.saying(HEAD + "Content-Length: 500\r\n\r\n" + HTML));
        assertThat(code(fetched)).isEqualTo("bad-response");
        assertThat(issue(fetched).retryable()).isTrue();
    }

    /** What stands behind is no answer to the next question. */
    @Test
    void aBodyLongerThanItSays() {
        String lie = HEAD + "Content-Length: " + HTML.length() + "\r\n\r\n" + HTML + HEAD + "\r\nThey lied.";
        try (RudeServer server = new RudeServer(RudeServer.saying(lie));
                Fetcher fetcher = new Fetcher(Asked.settings(), new TestClock())) {
            assertThat(text(Asked.fetch(fetcher, server.address()))).isEqualTo(HTML);
            assertThat(text(Asked.fetch(fetcher, server.address()))).isEqualTo(HTML);
            assertThat(server.asked()).isEqualTo(2);
        }
    }

    @Test
    void answersThatAreNone() {
        assertThat(code(ask(RudeServer.saying("What do you want?\r\n\r\n" + HTML))))
                .isEqualTo("bad-response");
        assertThat(code(ask(RudeServer.saying("HTTP/1.1 Fine\r\n\r\n" + HTML)))).isEqualTo("bad-response");
        assertThat(code(ask(RudeServer.saying("\0\1\2\3".repeat(50_000))))).isEqualTo("bad-response");
        assertThat(code(ask(RudeServer.saying(HEAD + "Transfer-Encoding: chunked\r\n\r\nxyz\r\n" + HTML))))
                .isEqualTo("bad-response");
    }

    @Test
    void hugeHeadersAndTooManyOfThem() {
        assertThat(code(ask(RudeServer.saying(HEAD + "X: " + "a".repeat(1 << 20) + "\r\n\r\n" + HTML))))
                .isEqualTo("bad-response");
        assertThat(code(ask(RudeServer.saying(HEAD + "X: a\r\n".repeat(5000) + "\r\n" + HTML))))
                .isEqualTo("bad-response");
    }

    @Test
    void aConnectionThatIsDroppedIsTriedAgain() {
        try (RudeServer server =
                        new RudeServer(out -> out.write(HEAD.substring(0, 20).getBytes(StandardCharsets.ISO_8859_1)));
                Fetcher fetcher = new Fetcher(Asked.settings(), new TestClock())) {
            assertThat(code(Asked.fetch(fetcher, server.address()))).isEqualTo("bad-response");
            assertThat(server.asked()).isEqualTo(3);
        }
    }

    @Test
    void nobodyListens() {
        RudeServer gone = new RudeServer(out -> {});
        gone.close();
        try (Fetcher fetcher = new Fetcher(Asked.settings(), new TestClock())) {
            assertThat(code(Asked.fetch(fetcher, gone.address()))).isEqualTo("unreachable");
        }
    }

    @Test
    void aWrongCharsetIsHandedOnAsItIsTold() {
        Fetched.Body told = body(ask(RudeServer.saying(
                "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=klingon\r\nContent-Length: 3\r\n\r\nMet")));
        assertThat(told.charset()).contains("klingon");
        Fetched.Body broken = body(
                ask(RudeServer.saying("HTTP/1.1 200 OK\r\nContent-Type: ;;charset=\r\nContent-Length: 3\r\n\r\nMet")));
        assertThat(broken.charset()).isEmpty();
        assertThat(broken.mediaType()).isEmpty();
    }

    @Test
    void aServerThatLeadsOnForever() {
        try (RudeServer server = new RudeServer(
                        RudeServer.saying("HTTP/1.1 302 Found\r\nLocation: /page\r\nContent-Length: 0\r\n\r\n"));
                Fetcher fetcher = new Fetcher(Asked.settings(), new TestClock())) {
            assertThat(code(Asked.fetch(fetcher, server.address()))).isEqualTo("redirect-loop");
        }
    }
}
