package dev.readout.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.document.Origin;
import dev.readout.intake.Packing.File;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** DOCX and ODT: each character in its part and paragraph. */
class OfficeTest {
    private static final String WORD =
            "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
                    + " xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'><w:body>%s</w:body></w:document>";
    private static final String OPEN =
            "<office:document-content xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
                    + " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0' xmlns:style='urn:oasis:names:tc:opendocument:xmlns:style:1.0'>"
                    + "<office:automatic-styles><style:style style:name='P1' style:parent-style-name='Title'/></office:automatic-styles>"
                    + "<office:body><office:text>%s</office:text></office:body></office:document-content>";

    private static byte[] docx(String body, File... more) {
        File[] files = Arrays.copyOf(more, more.length + 2);
        files[more.length] = File.of("[Content_Types].xml", "<Types/>");
        files[more.length + 1] = File.of("word/document.xml", WORD.formatted(body));
        return Packing.zip(files);
    }

    private static byte[] odt(String body) {
        return Packing.zip(
                File.of("mimetype", "application/vnd.oasis.opendocument.text"),
                File.of("content.xml", OPEN.formatted(body)));
    }

    private static String p(String runs) {
        return "<w:p>" + runs + "</w:p>";
    }

    private static String r(String text) {
        return "<w:r><w:t xml:space='preserve'>" + text + "</w:t></w:r>";
    }

    @Test
    void paragraphsOfWordWithTheirPlaces() {
        byte[] docx = docx(
                "<w:p><w:pPr><w:pStyle w:val='Title'/></w:pPr>" + r("A Visit to ") + r("Port Anselm") + "</w:p>"
                        + p("") + p(r("The ministers met &amp; agreed.") + "<w:r><w:br/></w:r>" + r("They left."))
                        + "<w:tbl><w:tr><w:tc><w:p><w:pPr><w:numPr/></w:pPr>" + r("a harbour")
                        + "</w:p></w:tc></w:tr></w:tbl>",
                File.of(
                        "word/header1.xml",
                        "<w:hdr xmlns:w='x'><w:p><w:r><w:t>Ministry of Haesan</w:t></w:r></w:p></w:hdr>"),
                File.of(
                        "word/footnotes.xml",
                        "<w:n xmlns:w='x'><w:p><w:r><w:t>As told by the minister.</w:t></w:r></w:p></w:n>"));
        Unpacked read = Unpacked.of("a.docx", docx);
        assertThat(read.issues()).isEmpty();
        assertThat(read.blocks())
                .containsExactly(
                        "TITLE A Visit to Port Anselm",
                        "PARAGRAPH The ministers met & agreed.\nThey left.",
                        "LIST_ITEM a harbour",
                        "PARAGRAPH As told by the minister.");
        assertThat(read.originOf("A Visit")).isEqualTo(new Origin.Part("word/document.xml", 0));
        assertThat(read.originOf("They left")).isEqualTo(new Origin.Part("word/document.xml", 2));
        assertThat(read.originOf("a harbour")).isEqualTo(new Origin.Part("word/document.xml", 3));
        assertThat(read.originOf("As told")).isEqualTo(new Origin.Part("word/footnotes.xml", 0));
        assertThat(read.only().text().setAside().getFirst().origin()).isEqualTo(new Origin.Part("word/header1.xml", 0));
    }

    @Test
    void whatWasTakenOutIsNotRead() {
        Unpacked read = Unpacked.of(
                "a.docx",
                docx(
                        p(r("The ministers ") + "<w:del>" + r("never ") + "</w:del><w:ins>" + r("finally ") + "</w:ins>"
                                        + r("met."))
                                + p(
                                        "<mc:AlternateContent><mc:Choice><w:r><w:t>They left.</w:t></w:r></mc:Choice>"
                                                + "<mc:Fallback><w:r><w:t>They left.</w:t></w:r></mc:Fallback></mc:AlternateContent>")));
        assertThat(read.only().text().value()).isEqualTo("The ministers finally met.\n\nThey left.");
    }

    @Test
    void aParagraphInAParagraphFollowsIt() {
        Unpacked read = Unpacked.of(
                "a.docx",
                docx(p(r("The ministers met ") + "<w:r>" + p(r("A box stood beside them.")) + "</w:r>"
                        + r("on Monday."))));
        assertThat(read.only().text().value()).isEqualTo("The ministers met on Monday.\n\nA box stood beside them.");
        assertThat(read.originOf("on Monday")).isEqualTo(new Origin.Part("word/document.xml", 0));
        assertThat(read.originOf("A box")).isEqualTo(new Origin.Part("word/document.xml", 1));
    }

    @Test
    void paragraphsOfOpenDocumentWithTheirPlaces() {
        Unpacked read = Unpacked.of(
                "a.odt",
                odt(
                        "<text:tracked-changes><text:p>Never.</text:p></text:tracked-changes><text:p text:style-name='P1'>A Visit</text:p>"
                                + "<text:p>The <text:span>ministers</text:span>\n   met<text:s text:c='2'/>on Monday.<text:note><text:note-citation>1"
                                + "</text:note-citation><text:note-body><text:p>As they say themselves.</text:p></text:note-body></text:note> They left.</text:p>"
                                + "<text:list><text:list-item><text:p>a harbour</text:p></text:list-item></text:list><text:h>The Plan</text:h>"));
        assertThat(read.blocks())
                .containsExactly(
                        "TITLE A Visit",
                        "PARAGRAPH The ministers\nmet  on Monday. They left.",
                        "PARAGRAPH As they say themselves.",
                        "LIST_ITEM a harbour",
                        "HEADING The Plan");
        assertThat(read.originOf("They left")).isEqualTo(new Origin.Part("content.xml", 1));
        assertThat(read.originOf("As they say")).isEqualTo(new Origin.Part("content.xml", 2));
        assertThat(read.only().snapshot().mediaType()).isEqualTo("application/vnd.oasis.opendocument.text");
    }

    @Test
    void eachParagraphHasItsLanguage() {
        String english = "The two ministers agreed to meet again in the capital and thanked the hosts.";
        String korean = "양국 장관은 수도에서 만나 지역 정세에 대하여 의견을 나누었다.";
        assertThat(Unpacked.of("a.docx", docx(p(r(english)) + p(r(korean)))).languages())
                .containsExactly("en", "ko");
        assertThat(Unpacked.of("a.odt", odt("<text:p>" + korean + "</text:p><text:p>" + english + "</text:p>"))
                        .languages())
                .containsExactly("ko", "en");
    }

    @Test
    void theyAreKnownWithoutTheirEnding() {
        assertThat(FormatFinder.find("x", docx(p(r("a"))))).isEqualTo(Format.DOCX);
        assertThat(FormatFinder.find("x.zip", odt(""))).isIn(Format.ODT, Format.ZIP);
        byte[] sheet = Packing.zip(File.of("[Content_Types].xml", "<Types/>"), File.of("xl/workbook.xml", "<x/>"));
        assertThat(Unpacked.of("-", sheet).codes()).containsExactly("binary");
    }

    @Test
    void brokenOnesAreIssues() {
        byte[] whole = docx(p(r("The ministers met.")));
        assertThat(Unpacked.of("a.docx", Arrays.copyOf(whole, whole.length / 2)).codes())
                .containsExactly("damaged");
        assertThat(Unpacked.of("a.docx", Packing.zip(File.of("other.xml", "<x/>")))
                        .codes())
                .containsExactly("damaged");
        assertThat(Unpacked.of("a.docx", docx("<w:p>")).codes()).containsExactly("damaged");
        assertThat(Unpacked.of("a.docx", docx("")).codes()).containsExactly("no-text");
    }

    @Test
    void foreignEntitiesAreNotFetchedAndBombsNotUnpacked() {
        byte[] hostile = Packing.zip(
                File.of(
                        "word/document.xml",
                        "<!DOCTYPE w [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><w:document xmlns:w='x'><w:p><w:r><w:t>The ministers met. &e;</w:t></w:r></w:p></w:document>"));
        Unpacked read = Unpacked.of("a.docx", hostile);
        read.documents().forEach(d -> assertThat(d.text().value()).doesNotContain("root"));

        byte[] bomb = docx("<!--" + " ".repeat(30 << 20) + "-->");
        assertThat(Unpacked.of("a.docx", bomb).codes()).containsExactly("expands");
    }

    @Test
    void nestingWithoutEndIsNoDanger() {
        assertThat(Unpacked.of(
                                "a.docx",
                                docx("<w:p>".repeat(60_000) + r("The ministers met.") + "</w:p>".repeat(60_000)))
                        .codes())
                .hasSizeLessThan(2);
    }
}
