package dev.readout.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.intake.Packing.File;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever bytes come under whatever name: documents or issues come out, and never an exception. */
class HostileTest {
    private static final Intake INTAKE = new Intake(new Limits(1 << 20, 64), FieldMap.parse("text=t,date=d"));

    private static final Map<String, byte[]> WHOLE = new TreeMap<>();

    static {
        WHOLE.put("a.txt", ascii(Packing.RELEASE));
        WHOLE.put("a.html", ascii("<html><body><h1>A Visit</h1><p>The ministers met.</p></body></html>"));
        WHOLE.put("a.zip", Packing.zip(File.of("1.txt", Packing.RELEASE), File.of("2.txt", Packing.RELEASE)));
        WHOLE.put("a.tar", Packing.tar(File.of("1.txt", Packing.RELEASE), File.of("2.txt", Packing.RELEASE)));
        WHOLE.put("a.tar.gz", Packing.gzip(WHOLE.get("a.tar")));
        WHOLE.put("a.jsonl", ascii("{\"t\": \"The ministers met.\", \"d\": \"2031-05-03\"}\n".repeat(5)));
        WHOLE.put("a.csv", ascii("t,d\n\"The ministers met.\",2031-05-03\nThey left.,\n"));
        WHOLE.put("a.parquet", ParquetFile.of(List.of("t", "d"), List.of(List.of("The ministers met.", "2031-05-03"))));
        WHOLE.put(
                "a.docx",
                Packing.zip(
                        File.of("[Content_Types].xml", "<Types/>"),
                        File.of(
                                "word/document.xml",
                                "<d xmlns:w='w'><w:p><w:r><w:t>The ministers met.</w:t></w:r></w:p></d>")));
        WHOLE.put("a.odt", Packing.zip(File.of("content.xml", "<d xmlns:t='t'><t:p>The ministers met.</t:p></d>")));
        WHOLE.put(
                "a.pdf",
                ascii("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                        + "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]"
                        + "/Resources<</Font<</F 5 0 R>>>>/Contents 4 0 R>>endobj\n4 0 obj<</Length 52>>stream\n"
                        + "BT /F 11 Tf 72 700 Td (The ministers met.) Tj ET   \nendstream endobj\n"
                        + "5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\ntrailer<</Root 1 0 R>>\n"));
        WHOLE.put(
                "a.eml",
                ascii(
                        "From: a@example.org\nSubject: A Visit\nMIME-Version: 1.0\n"
                                + "Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/html\n\n<p>The ministers met.</p>\n--b--\n"));
        WHOLE.put(
                "a.mbox",
                ascii("From a Sat\nSubject: x\n\nThe ministers met.\n\nFrom b Sun\nSubject: y\n\nThey left.\n"));
        WHOLE.put(
                "a.rss",
                ascii("<rss version='2.0'><channel><title>t</title><item><title>A Visit</title>"
                        + "<description>The ministers met.</description></item></channel></rss>"));
        WHOLE.put("a.xml", ascii("<urlset><url><loc>https://example.org/</loc></url></urlset>"));
        WHOLE.put(
                "a.warc",
                ascii("WARC/1.0\r\nWARC-Type: resource\r\nWARC-Target-URI: https://example.org/\r\n"
                        + "WARC-Date: 2031-05-03T12:00:00Z\r\nWARC-Record-ID: <urn:uuid:0f0e0d0c-0b0a-0908-0706-050403020100>\r\n"
                        + "Content-Type: text/plain\r\nContent-Length: 18\r\n\r\nThe ministers met.\r\n\r\n"));
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    static List<String> names() {
        return List.copyOf(WHOLE.keySet());
    }

    private static int documents(String name, byte[] bytes, String what) {
        int[] documents = {0};
        int[] issues = {0};
        try {
            INTAKE.read(name, new ByteArrayInputStream(bytes), MetaFile.none(), d -> documents[0]++, i -> issues[0]++);
            assertThat(documents[0] + issues[0]).as(what).isPositive();
            return documents[0];
        } catch (RuntimeException | AssertionError e) {
            throw new AssertionError(what + ", " + name + ": " + e, e);
        }
    }

    private static byte[] whole(String name) {
        byte[] bytes = WHOLE.get(name);
        assertThat(bytes).isNotNull();
        return bytes;
    }

    @ParameterizedTest
    @MethodSource("names")
    void theWholeFileIsRead(String name) {
        int documents = documents(name, whole(name), "whole");
        assertThat(documents).isGreaterThanOrEqualTo(name.equals("a.xml") ? 0 : 1);
    }

    @ParameterizedTest
    @MethodSource("names")
    void truncatedAnywhere(String name) {
        byte[] whole = whole(name);
        for (int length = 0; length < whole.length; length += Math.max(1, whole.length / 60)) {
            documents(name, Arrays.copyOf(whole, length), "cut to " + length);
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void withBytesChanged(String name) {
        for (long seed = 0; seed < 150; seed++) {
            Random random = new Random(seed);
            byte[] bytes = whole(name).clone();
            for (int i = 1 + random.nextInt(8); i > 0; i--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            documents(name, bytes, "seed " + seed);
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void randomBytesBehindTheRightStart(String name) {
        for (long seed = 0; seed < 40; seed++) {
            Random random = new Random(seed);
            byte[] bytes = new byte[1 + random.nextInt(3000)];
            random.nextBytes(bytes);
            byte[] start = Arrays.copyOf(whole(name), Math.min(bytes.length, random.nextInt(40)));
            System.arraycopy(start, 0, bytes, 0, start.length);
            documents(name, bytes, "seed " + seed);
        }
    }
}
