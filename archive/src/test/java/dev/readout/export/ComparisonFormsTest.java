package dev.readout.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.relate.account.Accounts;
import dev.readout.relate.account.Comparison;
import dev.readout.relate.account.Ladders;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

class ComparisonFormsTest {
    private static final String HOSTILE = "<script>alert(\"x\")</script> & more \u0001";

    private static final Comparison COMPARISON = Comparison.of(
            List.of(
                    Accounts.of("AAA", "They agreed to reopen the Aalburg ferry " + HOSTILE)
                            .act("agree", "AAA", "agreed to", "They agreed to reopen the Aalburg ferry " + HOSTILE)
                            .account(),
                    Accounts.of("BBB", "She took note of the wish to reopen the Aalburg ferry.", "She thanked nobody.")
                            .act("note", "BBB", "took note of", "She took note of the wish to reopen the Aalburg ferry")
                            .act("thank", "BBB", "thanked", "She thanked nobody")
                            .account()),
            Ladders.load(),
            List.of(new Comparison.Absent("CCC", "2031-05-04", "2031-05-18", 3)));

    @Test
    void aPageIsEscapedAndEachQuoteHasItsFootnote() {
        String page = ComparisonHtml.of(COMPARISON);
        assertThat(page)
                .contains(
                        "&lt;<mark>script</mark>&gt;<mark>alert</mark>(&quot;x&quot;)&lt;/<mark>script</mark>&gt; &amp; more",
                        "differ in strength (assent)")
                .contains(
                        "no account of CCC in this archive (searched: issuer CCC, published 2031-05-04 to 2031-05-18, 3 documents)")
                .doesNotContain("<script", "\u0001");
        assertThat(count(page, "<q>")).isEqualTo(3).isEqualTo(count(page, "<li id="));
        assertThat(page).contains("https://aaa.example/1, characters 0 to ");
    }

    private static long count(String text, String words) {
        return Pattern.compile(Pattern.quote(words)).matcher(text).results().count();
    }

    @Test
    void aWordDocumentHasARealFootnoteForEachQuote() throws Exception {
        Map<String, Document> parts = parts(docx());
        assertThat(parts.keySet())
                .containsExactly(
                        "[Content_Types].xml",
                        "_rels/.rels",
                        "word/_rels/document.xml.rels",
                        "word/styles.xml",
                        "word/footnotes.xml",
                        "word/document.xml");
        Document body = parts.get("word/document.xml");
        assertThat(body.getDocumentElement().getTextContent())
                .contains("They agreed to ", "She took note of the ", "She thanked nobody");
        List<String> asked = ids(body, "w:footnoteReference");
        assertThat(asked).hasSize(3);
        assertThat(ids(parts.get("word/footnotes.xml"), "w:footnote")).containsAll(asked);
        // Word takes a cell without a paragraph for a broken file.
        for (int i = 0; i < body.getElementsByTagName("w:tc").getLength(); i++) {
            assertThat(body.getElementsByTagName("w:tc").item(i).getLastChild().getNodeName())
                    .isEqualTo("w:p");
        }
    }

    @Test
    void theSameComparisonGivesTheSameBytes() throws IOException {
        assertThat(docx()).isEqualTo(docx());
    }

    private static byte[] docx() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ComparisonDocx.write(COMPARISON, out);
        return out.toByteArray();
    }

    private static Map<String, Document> parts(byte[] docx) throws Exception {
        Map<String, Document> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(
                        entry.getName(),
                        DocumentBuilderFactory.newDefaultInstance()
                                .newDocumentBuilder()
                                .parse(new ByteArrayInputStream(zip.readAllBytes())));
            }
        }
        return parts;
    }

    private static List<String> ids(Document part, String element) {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < part.getElementsByTagName(element).getLength(); i++) {
            ids.add(part.getElementsByTagName(element)
                    .item(i)
                    .getAttributes()
                    .getNamedItem("w:id")
                    .getNodeValue());
        }
        return ids;
    }
}
