package dev.readout.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.document.Origin;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;

/** PDF: paragraphs out of lines, and each character in its box on its page. */
class PdfTest {
    private static final PDFont PLAIN = new PDType1Font(FontName.HELVETICA);
    private static final PDFont BOLD = new PDType1Font(FontName.HELVETICA_BOLD);

    /** Writes lines from the top of new pages on. */
    private static final class Writer implements AutoCloseable {
        private final PDDocument document = new PDDocument();
        private PDPage page = new PDPage();
        private float y;

        Writer page() {
            page = new PDPage();
            document.addPage(page);
            y = 720;
            return this;
        }

        Writer line(String text, PDFont font, float size, float below) throws IOException {
            y -= below;
            try (PDPageContentStream out =
                    new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true)) {
                out.beginText();
                out.setFont(font, size);
                out.newLineAtOffset(72, y);
                out.showText(text);
                out.endText();
            }
            return this;
        }

        Writer picture() throws IOException {
            BufferedImage image = new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB);
            try (PDPageContentStream out = new PDPageContentStream(document, page)) {
                out.drawImage(LosslessFactory.createFromImage(document, image), 72, 100);
            }
            return this;
        }

        byte[] bytes() throws IOException {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }

        @Override
        public void close() {
            try {
                document.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static byte[] release() throws IOException {
        try (Writer writer = new Writer()) {
            writer.page()
                    .line("Ministry of Foreign Affairs of Haesan", PLAIN, 9, 0)
                    .line("Vice Minister Meets Deputy Minister", BOLD, 16, 30)
                    .line("The Vice Minister met the Deputy Minister of Valdoria in Port", PLAIN, 11, 30)
                    .line("Anselm on Monday. They agreed on a long-", PLAIN, 11, 13)
                    .line("term plan for the harbour.", PLAIN, 11, 13)
                    .line("The two sides condemned the launch of a rocket by Orzhan and", PLAIN, 11, 26)
                    .line("Page 1", PLAIN, 9, 60);
            writer.page()
                    .line("Ministry of Foreign Affairs of Haesan", PLAIN, 9, 0)
                    .line("urged it to return to talks.", PLAIN, 11, 30)
                    .line("1. They will meet again in the autumn.", PLAIN, 11, 13)
                    .line("2. They will invite Marant as well.", PLAIN, 11, 13)
                    .line("Page 2", PLAIN, 9, 60);
            return writer.bytes();
        }
    }

    @Test
    void eachParagraphHasItsLanguage() throws IOException {
        try (Writer writer = new Writer()) {
            writer.page()
                    .line("The two ministers agreed to meet again in the capital", PLAIN, 11, 30)
                    .line("and thanked the hosts of the talks.", PLAIN, 11, 13)
                    .line("Les deux ministres se sont vus dans la capitale et ont parlé", PLAIN, 11, 30)
                    .line("de la situation dans la région avec les hôtes.", PLAIN, 11, 13);
            assertThat(Unpacked.of("a.pdf", writer.bytes()).languages()).containsExactly("en", "fr");
        }
    }

    @Test
    void linesBecomeParagraphsAndTheEdgesOfPagesAreSetAside() throws IOException {
        Unpacked read = Unpacked.of("release.pdf", release());
        assertThat(read.issues()).isEmpty();
        assertThat(read.blocks())
                .containsExactly(
                        "TITLE Vice Minister Meets Deputy Minister",
                        "PARAGRAPH The Vice Minister met the Deputy Minister of Valdoria in Port\n"
                                + "Anselm on Monday. They agreed on a long-term plan for the harbour.",
                        "PARAGRAPH The two sides condemned the launch of a rocket by Orzhan and\n"
                                + "urged it to return to talks.",
                        "PARAGRAPH 1. They will meet again in the autumn.",
                        "PARAGRAPH 2. They will invite Marant as well.");
        assertThat(read.only().text().setAside())
                .extracting(a -> a.reason() + ": " + a.content())
                .containsExactly(
                        "page-furniture: Ministry of Foreign Affairs of Haesan",
                        "page-furniture: Page 1",
                        "page-furniture: Ministry of Foreign Affairs of Haesan",
                        "page-furniture: Page 2");
        assertThat(read.only().snapshot().mediaType()).isEqualTo("application/pdf");
    }

    @Test
    void eachCharacterIsInItsBox() throws IOException {
        Unpacked read = Unpacked.of("release.pdf", release());
        Origin.Glyph title = (Origin.Glyph) read.originOf("Vice Minister Meets");
        assertThat(title.page()).isEqualTo(1);
        assertThat(title.x()).isEqualTo(72);
        assertThat(title.y()).isEqualTo(690);
        assertThat(title.width())
                .isEqualTo(BOLD.getStringWidth("V") / 1000 * 16, org.assertj.core.api.Assertions.within(0.02f));
        Origin.Glyph urged = (Origin.Glyph) read.originOf("urged");
        assertThat(urged.page()).isEqualTo(2);
        assertThat(urged.x()).isEqualTo(72);
        assertThat(read.originOf("\nurged")).isEqualTo(Origin.synthetic());

        String value = read.only().text().value();
        for (int i = 0; i < value.length(); i++) {
            assertThat(read.only().text().origins().get(i))
                    .isInstanceOf(Character.isWhitespace(value.charAt(i)) ? Origin.class : Origin.Glyph.class);
        }
    }

    @Test
    void pagesThatArePicturesAreNamed() throws IOException {
        try (Writer writer = new Writer()) {
            Unpacked scanned = Unpacked.of("scan.pdf", writer.page().picture().bytes());
            assertThat(scanned.documents()).isEmpty();
            assertThat(scanned.codes()).containsExactly("scanned");
            assertThat(scanned.issues().getFirst().remedy()).contains("OCR");

            writer.page().line("The ministers met on Monday.", PLAIN, 11, 0);
            Unpacked half = Unpacked.of("half.pdf", writer.bytes());
            assertThat(half.codes()).containsExactly("scanned-pages");
            assertThat(half.issues().getFirst().cause()).contains("[1]");
            assertThat(half.only().text().value()).isEqualTo("The ministers met on Monday.");
        }
    }

    @Test
    void withAPasswordItIsAnIssue() throws IOException {
        try (Writer writer = new Writer()) {
            writer.page().line("The ministers met on Monday.", PLAIN, 11, 0);
            writer.document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            assertThat(Unpacked.of("secret.pdf", writer.bytes()).codes()).containsExactly("encrypted");
        }
    }

    @Test
    void brokenFilesAndEmptyPages() throws IOException {
        byte[] whole = release();
        assertThat(Unpacked.of("a.pdf", "%PDF-1.7\nnothing more".getBytes(StandardCharsets.US_ASCII))
                        .codes())
                .containsExactly("damaged");
        assertThat(Unpacked.of("a.pdf", Arrays.copyOf(whole, 300)).documents()).isEmpty();
        assertThat(Unpacked.of(
                                "a.pdf",
                                "<html><body><p>This file could not be found.</p></body></html>"
                                        .getBytes(StandardCharsets.US_ASCII))
                        .only()
                        .snapshot()
                        .mediaType())
                .isEqualTo("text/html");
        try (Writer writer = new Writer()) {
            assertThat(Unpacked.of("a.pdf", writer.page().bytes()).codes()).containsExactly("no-text");
        }
    }

    private static final int MANY = 120 << 20;

    private static byte[] deflatedZeros() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < MANY; i += zeros.length) {
                out.write(zeros);
            }
        }
        return packed.toByteArray();
    }

    /** As LZW packs zeros: each code stands for one more than the code before, until the table is full. */
    private static byte[] lzwZeros() {
        StringBuilder bits = new StringBuilder(bits(256, 9) + bits(0, 9));
        int code = 258;
        for (int size = 1; size < MANY; size += code - 256) {
            bits.append(bits(code, code < 511 ? 9 : code < 1023 ? 10 : code < 2047 ? 11 : 12));
            code += code < 4093 ? 1 : 0;
        }
        bits.append(bits(257, 12)).append("0".repeat(8 - bits.length() % 8));
        byte[] packed = new byte[bits.length() / 8];
        for (int i = 0; i < packed.length; i++) {
            packed[i] = (byte) Integer.parseInt(bits.substring(8 * i, 8 * i + 8), 2);
        }
        return packed;
    }

    private static String bits(int value, int width) {
        return Integer.toBinaryString(1 << width | value).substring(1);
    }

    private static byte[] stream(String filter, byte[] packed) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        pdf.writeBytes(("%PDF-1.7\n1 0 obj <</Filter " + filter + " /Length " + packed.length + ">>\nstream\n")
                .getBytes(StandardCharsets.US_ASCII));
        pdf.writeBytes(packed);
        pdf.writeBytes("\nendstream endobj\n".getBytes(StandardCharsets.US_ASCII));
        return pdf.toByteArray();
    }

    @Test
    void aBombIsNotUnpacked() throws IOException {
        byte[] deflated = deflatedZeros();
        assertThat(Unpacked.of("bomb.pdf", stream("/FlateDecode", deflated)).codes())
                .containsExactly("expands");
        deflated[0] = 'x' - 32; // PDFBox does not look at the header
        assertThat(Unpacked.of("bomb.pdf", stream("/FlateDecode", deflated)).codes())
                .containsExactly("expands");
        String digits = HexFormat.of().formatHex(deflated);
        assertThat(Unpacked.of(
                                "bomb.pdf",
                                stream("[/ASCII#48exDecode/FlateDecode]", digits.getBytes(StandardCharsets.US_ASCII)))
                        .codes())
                .containsExactly("expands");
    }

    @Test
    void aBombOfAnOlderKindIsNotUnpackedEither() {
        assertThat(Unpacked.of("bomb.pdf", stream("/LZWDecode", lzwZeros())).codes())
                .containsExactly("expands");
    }

    @Test
    void aPageWithoutMeasureIsAnIssue() throws IOException {
        assertThat(page("q Q\n".repeat(600_000)).codes()).containsExactly("expands");
        assertThat(page("() ".repeat(6 << 20)).codes()).containsExactly("expands");
        assertThat(page("BT /F 11 Tf 72 700 Td (They met.) Tj ET\n").blocks()).containsExactly("PARAGRAPH They met.");
    }

    private static Unpacked page(String content) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
            out.write(content.getBytes(StandardCharsets.US_ASCII));
        }
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        pdf.writeBytes(
                ("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Count 1/Kids[3 0 R]>>endobj\n"
                                + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Resources<</Font<</F 5 0 R>>>>/Contents 4 0 R>>endobj\n"
                                + "5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\n4 0 obj<</Filter/FlateDecode/Length "
                                + packed.size() + ">>stream\n")
                        .getBytes(StandardCharsets.US_ASCII));
        pdf.writeBytes(packed.toByteArray());
        pdf.writeBytes("\nendstream endobj\ntrailer<</Root 1 0 R>>\n".getBytes(StandardCharsets.US_ASCII));
        return Unpacked.of("a.pdf", pdf.toByteArray());
    }

    @Test
    void theSameFileGivesTheSameText() throws IOException {
        byte[] pdf = release();
        List<Origin> first = origins(Unpacked.of("a.pdf", pdf));
        assertThat(origins(Unpacked.of("a.pdf", pdf))).isEqualTo(first);
    }

    private static List<Origin> origins(Unpacked read) {
        return java.util.stream.IntStream.range(0, read.only().text().length())
                .mapToObj(read.only().text().origins()::get)
                .toList();
    }
}
