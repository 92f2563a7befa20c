package dev.readout.intake;

import dev.readout.intake.Packing.File;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Small whole files of every format: what tests cut and change, and where a fuzzer starts. */
final class Samples {
    /** The body of a document of Word. */
    static final String WORD =
            "<d xmlns:w='w'><w:p><w:pPr><w:pStyle w:val='Title'/></w:pPr><w:r><w:t>A Visit</w:t></w:r></w:p>"
                    + "<w:p><w:pPr><w:numPr/></w:pPr><w:r><w:b/><w:t>The ministers</w:t><w:tab/><w:br/><w:t>met.</w:t></w:r></w:p></d>";

    /** The body of a document of OpenDocument. */
    static final String OPEN =
            "<d xmlns:t='t'><t:h>A Visit</t:h><t:p t:style-name='P1'>The <t:span>ministers</t:span><t:s t:c='2'/>"
                    + "met.<t:note><t:p>On Monday.</t:p></t:note></t:p><t:list><t:list-item><t:p>They left.</t:p></t:list-item></t:list></d>";

    private static final String HEADERS =
            "From: Press <press@example.org>\nSubject: =?UTF-8?Q?Caf=C3=A9?=\nDate: Sat, 3 May 2031 23:30:00 -0400\n"
                    + "Message-ID: <1@example.org>\nMIME-Version: 1.0\n";
    private static final String MAIL = HEADERS
            + "Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/html\n\n<p>The ministers met.</p>\n--b\n"
            + "Content-Type: text/plain; name=r.txt\nContent-Disposition: attachment; filename=\"r.txt\"\n"
            + "Content-Transfer-Encoding: base64\n\nVGhleSBtZXQu\n--b--\n";
    private static final String FORMS = HEADERS
            + "Content-Type: multipart/alternative; boundary=c\n\n--c\nContent-Type: text/plain; charset=KOI8-R\n\nplain\n--c\n"
            + "Content-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n<p>They =\nmet=2E</p>\n--c\n"
            + "Content-Type: message/rfc822\n\nSubject: x\n\nThey left.\n--c--\n";

    private static final Map<String, Supplier<byte[]>> WHOLE = new TreeMap<>();

    static {
        written();
        records();
        packed();
        feeds();
        pdf();
        WHOLE.put("a.eml", () -> utf8(MAIL));
        WHOLE.put("b.eml", () -> utf8(FORMS));
        WHOLE.put("a.mbox", () -> utf8("From a Sat\nSubject: x\n\nThe ministers met.\n\nFrom b Sun\n" + MAIL));
        WHOLE.put(
                "a.warc",
                () -> utf8(record("resource", "text/plain", "The ministers met.")
                        + record(
                                "response",
                                "application/http",
                                "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n"
                                        + "Transfer-Encoding: chunked\r\n\r\n10\r\n<p>They met.</p>\r\n0\r\n\r\n")));
    }

    private Samples() {}

    /** The names of all, each with the ending of its format. */
    static List<String> names() {
        return List.copyOf(WHOLE.keySet());
    }

    static byte[] get(String name) {
        Supplier<byte[]> sample = WHOLE.get(name);
        if (sample == null) {
            throw new IllegalArgumentException("no sample " + name);
        }
        return sample.get();
    }

    private static void written() {
        WHOLE.put("a.txt", () -> utf8(Packing.RELEASE));
        WHOLE.put(
                "b.txt",
                () -> utf8("\uFEFFRivertown, May 3 (KCNA) -- 会談。 Où est-il?\n\n1. They met.\n- a harbour\n\n/END/\n"));
        WHOLE.put(
                "a.md",
                () -> utf8("---\ntitle: A Visit\ndate: 2031-05-03\n---\n# A Visit\n\n* The *ministers* met.\n"));
        WHOLE.put("a.html", () -> utf8("<html><body><h1>A Visit</h1><p>The ministers met.</p></body></html>"));
        WHOLE.put("b.html", () -> utf8(Packing.PAGE));
    }

    private static void records() {
        WHOLE.put("a.jsonl", () -> utf8("{\"t\": \"The ministers met.\", \"d\": \"2031-05-03\"}\n".repeat(5)));
        WHOLE.put(
                "b.jsonl",
                () -> utf8(
                        "{\"t\": \"<p>Caf\\u00e9 &amp;</p>\", \"n\": [1, {}], \"z\": \"Asia/Seoul\", \"d\": 1936137647}\n"));
        WHOLE.put("a.csv", () -> utf8("t,d\n\"The ministers met.\",2031-05-03\nThey left.,\n"));
        WHOLE.put(
                "b.csv",
                () -> utf8("\uFEFFi;t;d\n1;\"The ministers met\n\non \"\"Monday\"\"\";3 May 2031\n2;They left.;x;y\n"));
        WHOLE.put(
                "a.parquet",
                () -> ParquetFile.of(List.of("t", "d"), List.of(List.of("The ministers met.", "2031-05-03"))));
    }

    private static void packed() {
        File[] releases = {File.of("1.txt", Packing.RELEASE), File.of("2.txt", Packing.RELEASE)};
        WHOLE.put("a.zip", () -> Packing.zip(releases));
        WHOLE.put("a.tar", () -> Packing.tar(releases));
        WHOLE.put("b.tar", () -> Packing.tarWithLink("a/../b.txt", "/c.txt"));
        WHOLE.put("a.tar.gz", () -> Packing.gzip(get("a.tar")));
        WHOLE.put("a.txt.gz", () -> Packing.gzip(Packing.RELEASE));
        WHOLE.put(
                "a.docx",
                () -> Packing.zip(File.of("[Content_Types].xml", "<Types/>"), File.of("word/document.xml", WORD)));
        WHOLE.put("a.odt", () -> Packing.zip(File.of("content.xml", OPEN)));
    }

    private static void feeds() {
        WHOLE.put(
                "a.rss",
                () -> utf8("<rss version='2.0'><channel><title>t</title><item><title>A Visit</title>"
                        + "<description>The ministers met.</description></item></channel></rss>"));
        WHOLE.put(
                "b.rss",
                () -> utf8(
                        "<?xml version='1.0' encoding='windows-1251'?><rss version='2.0' xmlns:content='http://purl.org/rss/1.0/modules/content/'>"
                                + "<channel><item><guid>g</guid><link>https://example.org/1</link><pubDate>Sat, 03 May 2031 12:00:47 +0200</pubDate>"
                                + "<content:encoded><![CDATA[<p>They met &amp; left.</p>]]></content:encoded></item></channel></rss>"));
        WHOLE.put(
                "a.atom",
                () -> utf8(
                        "<feed xmlns='http://www.w3.org/2005/Atom'><entry><id>tag:1</id><title>A Visit</title><link href='https://example.org/1'/>"
                                + "<updated>2031-05-03T12:00:00Z</updated><content type='html'>&lt;p&gt;They met.&lt;/p&gt;</content></entry></feed>"));
        WHOLE.put(
                "a.rdf",
                () -> utf8(
                        "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns='http://purl.org/rss/1.0/'><channel><items/></channel>"
                                + "<item><title>A Visit</title><description>They met.</description></item></rdf:RDF>"));
        WHOLE.put("a.xml", () -> utf8("<urlset><url><loc>https://example.org/</loc></url></urlset>"));
    }

    /** One that is all in plain characters, and one as PDFBox writes it. */
    private static void pdf() {
        WHOLE.put(
                "a.pdf",
                () -> utf8("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                        + "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]"
                        + "/Resources<</Font<</F 5 0 R>>>>/Contents 4 0 R>>endobj\n4 0 obj<</Length 52>>stream\n"
                        + "BT /F 11 Tf 72 700 Td (The ministers met.) Tj ET   \nendstream endobj\n"
                        + "5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\ntrailer<</Root 1 0 R>>\n"));
        WHOLE.put("b.pdf", Samples::pdfOfPdfBox);
    }

    private static byte[] pdfOfPdfBox() {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream out = new PDPageContentStream(document, page)) {
                out.beginText();
                out.setFont(new PDType1Font(FontName.HELVETICA_BOLD), 11);
                out.newLineAtOffset(72, 700);
                out.showText("The ministers met on Monday.");
                out.endText();
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String record(String kind, String type, String block) {
        return "WARC/1.0\r\nWARC-Type: " + kind + "\r\nWARC-Target-URI: https://example.org/\r\n"
                + "WARC-Date: 2031-05-03T12:00:00Z\r\nWARC-Record-ID: <urn:uuid:0f0e0d0c-0b0a-0908-0706-050403020100>\r\n"
                + "Content-Type: " + type + "\r\nContent-Length: " + block.length() + "\r\n\r\n" + block + "\r\n\r\n";
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
