package dev.readout.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Long stretches of the same: whoever looks at each part of them by itself would not come to an end. */
@Timeout(value = 5, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class RepetitionTest {
    private static final int LENGTH = 1 << 19;

    private static String much(String piece) {
        return piece.repeat(LENGTH / piece.length());
    }

    private static Unpacked read(String name, String content) {
        return Unpacked.mapped(name, content, "text=t,date=d");
    }

    static Stream<Arguments> written() {
        return Stream.of(" ", "\t", "-", "(", "<", "&", "A ", "1. ", "a. ", "\u00A0", "#")
                .flatMap(piece -> Stream.of("a.txt", "a.html").map(name -> Arguments.of(name, piece)));
    }

    @ParameterizedTest
    @MethodSource("written")
    void inAText(String name, String piece) {
        Unpacked read = read(name, "The ministers met " + much(piece) + " and agreed on it.");
        assertThat(read.only().text().value()).startsWith("The ministers met");
    }

    @Test
    void ofTagsAndLinesWithoutMeasure() {
        assertThat(read("a.html", "<p>".repeat(1_000_001)).codes()).containsExactly("damaged");
        assertThat(read("a.txt", "A\n".repeat(1_000_001)).codes()).containsExactly("damaged");
    }

    @Test
    void inASummaryOfAFeed() {
        String feed = "<rss version='2.0'><channel><item><description>" + much("&lt;")
                + "</description></item></channel></rss>";
        assertThat(read("a.rss", feed).documents()).hasSize(1);
    }

    @Test
    void inADate() {
        String line = "{\"t\": \"The ministers met.\", \"d\": \"soon" + much(" ") + "x\"}";
        assertThat(read("a.jsonl", line).codes()).containsExactly("bad-field");
    }

    @Test
    void inATitle() {
        String page =
                "<title>A Visit" + much("&#160; ") + "x</title><h1>A Visit</h1><p>The ministers met on Monday.</p>";
        assertThat(read("a.html", page).documents()).hasSize(1);
    }

    @Test
    void inTheFirstBytesOfAFileWithoutAnEnding() {
        for (String piece : List.of("A-:\n", "<!---->", "<?>", "A-:\n \n", "<!-- ")) {
            Unpacked read = read("-", much(piece).substring(0, 9000) + "\nThe ministers met on Monday.");
            assertThat(read.documents().size() + read.issues().size()).as(piece).isPositive();
        }
    }

    @Test
    void inFrontMatter() {
        String text = "---\n" + much("[") + "\n---\nThe ministers met on Monday and agreed.";
        assertThat(read("a.md", text).only().text().value()).isEqualTo("The ministers met on Monday and agreed.");
    }

    @Test
    void ofSpacesThatAreCounted() {
        String xml = "<d xmlns:t='t'><t:p>They met" + much("<t:s t:c='999'/>") + "on Monday.</t:p></d>";
        Unpacked read = Unpacked.of(
                "a.odt", Packing.zip(new Packing.File("content.xml", xml.getBytes(StandardCharsets.UTF_8))));
        assertThat(read.only().text().length()).isLessThan(xml.length());
    }

    @Test
    void ofParagraphsInParagraphs() {
        String xml = "<d xmlns:w='w'>" + much("<w:p><w:r><w:t>x</w:t>");
        Unpacked read = Unpacked.of(
                "a.docx", Packing.zip(new Packing.File("word/document.xml", xml.getBytes(StandardCharsets.UTF_8))));
        assertThat(read.codes()).containsExactly("damaged");
    }
}
