package dev.readout.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** WARC: each page that was answered is a document, whole or truncated. */
class WarcTest {
    private static final String PAGE =
            "<html><head><title>A Visit</title></head><body><h1>A Visit</h1><p>The ministers met on Monday.</p></body></html>";

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    static byte[] record(String type, String address, byte[] block) {
        return joined(
                ascii("WARC/1.0\r\nWARC-Type: " + type + "\r\nWARC-Target-URI: " + address
                        + "\r\nWARC-Date: 2031-05-03T12:00:00Z\r\nWARC-Record-ID: <urn:uuid:0f0e0d0c-0b0a-0908-0706-050403020100>\r\n"
                        + "Content-Type: application/http; msgtype=response\r\nContent-Length: " + block.length
                        + "\r\n\r\n"),
                block,
                ascii("\r\n\r\n"));
    }

    static byte[] response(String address, String status, String type, byte[] body) {
        return record(
                "response",
                address,
                joined(
                        ascii("HTTP/1.1 " + status + "\r\nContent-Type: " + type + "\r\nContent-Length: " + body.length
                                + "\r\n\r\n"),
                        body));
    }

    static byte[] page(int number) {
        return response("https://mofa.example.org/" + number, "200 OK", "text/html; charset=utf-8", ascii(PAGE));
    }

    @Test
    void eachPageIsADocumentWithItsAddress() {
        byte[] warc =
                joined(page(1), response("https://mofa.example.org/2", "200 OK", "text/plain", ascii(Packing.RELEASE)));
        Unpacked read = Unpacked.of("crawl.warc", warc);
        assertThat(read.names())
                .containsExactly("crawl.warc!/https://mofa.example.org/1", "crawl.warc!/https://mofa.example.org/2");
        assertThat(Unpacked.shown(read.documents().getFirst().metadata().address()))
                .isEqualTo("https://mofa.example.org/1 by warc");
        new Reading(ascii(PAGE), read.documents().subList(0, 1), read.issues()).originsHold();
        assertThat(read.issues()).isEmpty();
    }

    @Test
    void eachRecordMayBePackedByItself() {
        byte[] warc = joined(Packing.gzip(page(1)), Packing.gzip(page(2)), Packing.gzip(page(3)));
        assertThat(Unpacked.of("crawl.warc.gz", warc).documents()).hasSize(3);
        Unpacked cut = Unpacked.of("crawl.warc.gz", Arrays.copyOf(warc, warc.length - 60));
        assertThat(cut.documents()).hasSize(2);
        assertThat(cut.codes()).hasSize(1).containsAnyOf("truncated", "damaged");
    }

    @Test
    void aPackedBodyIsUnpacked() {
        byte[] body = Packing.gzip(PAGE);
        byte[] block = joined(
                ascii("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\nContent-Length: "
                        + body.length + "\r\n\r\n"),
                body);
        Unpacked read = Unpacked.of("a.warc", record("response", "https://mofa.example.org/1", block));
        assertThat(read.blocks()).containsExactly("TITLE A Visit", "PARAGRAPH The ministers met on Monday.");
    }

    @Test
    void whatHoldsNoDocumentIsCounted() {
        byte[] warc = joined(
                response("https://mofa.example.org/a.png", "200 OK", "image/png", new byte[9]),
                response("https://mofa.example.org/gone", "404 Not Found", "text/html", ascii(PAGE)),
                record("request", "https://mofa.example.org/1", ascii("GET / HTTP/1.1\r\n\r\n")),
                page(1));
        Unpacked read = Unpacked.of("a.warc", warc);
        assertThat(read.documents()).hasSize(1);
        assertThat(read.codes()).containsExactly("passed-over");
        assertThat(read.issues().getFirst().cause()).contains("image/png 1", "status 404 1");
    }

    @Test
    void aRecordThatIsNoAnswerIsAnIssueAndTheNextIsRead() {
        byte[] warc = joined(record("response", "https://mofa.example.org/x", ascii("not http at all")), page(1));
        Unpacked read = Unpacked.of("a.warc", warc);
        assertThat(read.names()).containsExactly("a.warc!/https://mofa.example.org/1");
        assertThat(read.codes()).containsExactly("damaged");
    }

    @Test
    void aTruncatedFileGivesWhatWasWhole() {
        byte[] warc = joined(page(1), page(2));
        Unpacked read = Unpacked.of("a.warc", Arrays.copyOf(warc, warc.length - 80));
        assertThat(read.names()).contains("a.warc!/https://mofa.example.org/1");
        assertThat(read.issues()).isNotEmpty();
        assertThat(Unpacked.of("a.warc", ascii("WARC/1.0\r\n")).issues()).hasSize(1);
    }
}
