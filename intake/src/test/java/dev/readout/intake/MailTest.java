package dev.readout.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.document.Metadata;
import dev.readout.document.Origin;
import dev.readout.document.SetAside;
import dev.readout.document.Text;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

/** E-mail: the text is a document, and each file that comes with it another. */
class MailTest {
    private static final String HEADERS = """
            From: Press Office <press@state.gov>
            To: list@example.org
            Subject: =?UTF-8?Q?A_Visit_to_Caf=C3=A9_Anselm?=
            Date: Sat, 3 May 2031 23:30:00 -0400 (EDT)
            Message-ID: <1@example.org>
            MIME-Version: 1.0
            """;

    private static final String PLAIN = HEADERS + """
            Content-Type: text/plain; charset=utf-8

            The ministers met on Monday.

            They agreed to meet again.
            """;

    private static byte[] bytes(String mail) {
        return mail.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    private static String multipart(String kind, String... parts) {
        return HEADERS + "Content-Type: multipart/" + kind + "; boundary=\"b\"\n\n--b\n" + String.join("\n--b\n", parts)
                + "\n--b--\n";
    }

    @Test
    void theHeadersAreMetadata() {
        Metadata known = Unpacked.of("a.eml", bytes(PLAIN)).only().metadata();
        assertThat(Unpacked.shown(known.title())).isEqualTo("A Visit to Café Anselm by header:Subject");
        assertThat(Unpacked.shown(known.instant())).isEqualTo("2031-05-03T23:30-04:00 by header:Date");
        assertThat(Unpacked.shown(known.published())).isEqualTo("2031-05-03 by header:Date");
        assertThat(Unpacked.shown(known.id())).isEqualTo("<1@example.org> by header:Message-ID");
        assertThat(Unpacked.shown(known.issuer())).isEqualTo("USA by rule:issuer-by-sender");
    }

    @Test
    void theOriginOfACharacterIsItsPartAndParagraph() {
        Unpacked read = Unpacked.of("a.eml", bytes(PLAIN));
        assertThat(read.blocks())
                .containsExactly("PARAGRAPH The ministers met on Monday.", "PARAGRAPH They agreed to meet again.");
        assertThat(read.originOf("ministers")).isEqualTo(new Origin.Part("1", 0));
        assertThat(read.originOf("agreed")).isEqualTo(new Origin.Part("1", 1));
        assertThat(read.originOf("\n\nThey")).isEqualTo(Origin.synthetic());
    }

    @Test
    void ofSeveralFormsTheRichestIsReadAndFilesFollow() {
        String attached = Base64.getMimeEncoder().encodeToString(Packing.RELEASE.getBytes(StandardCharsets.UTF_8));
        String mail = multipart(
                "mixed",
                "Content-Type: multipart/alternative; boundary=c\n\n--c\nContent-Type: text/plain\n\nplain words\n--c\n"
                        + "Content-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n"
                        + "<p>The min=\nisters met in the caf=C3=A9.</p>\n--c--",
                "Content-Type: text/plain; name=release.txt\nContent-Disposition: attachment; filename=\"../release.txt\"\n"
                        + "Content-Transfer-Encoding: base64\n\n" + attached,
                "Content-Type: image/png; name=logo.png\nContent-Disposition: inline; filename=logo.png\n"
                        + "Content-Transfer-Encoding: base64\n\niVBORw0KGgo=",
                "Content-Type: text/plain\n\nYou get this since you asked for it.");
        Unpacked read = Unpacked.of("a.eml", bytes(mail));
        assertThat(read.names()).containsExactly("a.eml", "a.eml!/release.txt");
        assertThat(read.documents().getFirst().text().value())
                .isEqualTo("The ministers met in the café.\n\nYou get this since you asked for it.");
        assertThat(read.documents().getFirst().text().origins().get(4)).isEqualTo(new Origin.Part("1.2", 0));
        assertThat(read.documents().get(1).text().value()).startsWith("Valdoria Thanks Haesan");
        assertThat(read.issues()).isEmpty();
    }

    @Test
    void aPartOfHtmlIsCutDownToItsArticleAndEachBlockHasItsLanguage() {
        Unpacked read =
                Unpacked.of("a.eml", bytes(HEADERS + "Content-Type: text/html; charset=utf-8\n\n" + Packing.PAGE));
        Text page = Reading.html(Packing.PAGE).document().text();
        assertThat(read.only().text().value()).isEqualTo(page.value());
        assertThat(read.only().text().setAside())
                .extracting(SetAside::reason)
                .isNotEmpty()
                .containsExactlyElementsOf(
                        page.setAside().stream().map(SetAside::reason).toList());
        assertThat(read.languages()).containsExactly("en", "en", "en", "ko");
    }

    @Test
    void oldCharsetsAreReadAsDeclared() {
        String head = HEADERS + "Content-Type: text/plain; charset=KOI8-R\n\n";
        byte[] body = "Встреча министров прошла в понедельник, 5 мая.".getBytes(Charset.forName("KOI8-R"));
        byte[] start = bytes(head);
        byte[] mail = java.util.Arrays.copyOf(start, start.length + body.length);
        System.arraycopy(body, 0, mail, start.length, body.length);
        assertThat(Unpacked.of("a.eml", mail).only().text().value()).startsWith("Встреча министров");
    }

    @Test
    void aFileOfMailsIsReadOneByOne() {
        String mbox =
                "From press@example.org Sat May  3 12:00:00 2031\n" + PLAIN + "\nFrom nobody Sun May  4 12:00:00 2031\n"
                        + PLAIN.replace("Monday", "Tuesday") + "From here on nothing is a new mail.\n";
        Unpacked read = Unpacked.of("all.mbox", bytes(mbox));
        assertThat(read.names()).containsExactly("all.mbox!/1", "all.mbox!/2");
        assertThat(read.documents().get(1).text().value()).contains("Tuesday", "From here on");
        assertThat(Unpacked.of("-", bytes(mbox)).names()).containsExactly("-!/1", "-!/2");
    }

    @Test
    void aMailInAMailIsADocumentOfItsOwn() {
        String mail = multipart(
                "mixed", "Content-Type: text/plain\n\nSee below, please.", "Content-Type: message/rfc822\n\n" + PLAIN);
        assertThat(Unpacked.of("a.eml", bytes(mail)).names()).containsExactly("a.eml", "a.eml!/2.eml");
    }

    @Test
    void withoutTextItIsAnIssue() {
        assertThat(Unpacked.of("a.eml", bytes(HEADERS + "\n")).codes()).containsExactly("no-text");
        assertThat(Unpacked.of("a.eml", bytes("no mail at all")).documents()).isEmpty();
    }

    @Test
    void aHundredThousandPartsAreNoDanger() {
        String mail = HEADERS + "Content-Type: multipart/mixed; boundary=b\n\n" + "--b\n\nx\n".repeat(100_000);
        assertThat(Unpacked.of("a.eml", bytes(mail)).codes()).contains("damaged");
    }

    @Test
    void partsInPartsWithoutEndAreNoDanger() {
        StringBuilder mail = new StringBuilder(HEADERS);
        for (int i = 0; i < 3000; i++) {
            mail.append("Content-Type: multipart/mixed; boundary=b")
                    .append(i)
                    .append("\n\n--b")
                    .append(i)
                    .append('\n');
        }
        Unpacked read = Unpacked.of("a.eml", bytes(mail + "Content-Type: text/plain\n\nThe ministers met."));
        assertThat(read.issues().size() + read.documents().size()).isPositive();
    }
}
