package dev.readout.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.readout.document.Metadata;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** JSON lines and CSV: each record is a document, and the field map says which field means what. */
class RecordsTest {
    private static final String MAP = "text=body,title=headline,date=when,url=link,id=guid,version=rev";

    private static final String RECORD = """
            {"body": "<p>Ana Marant, Secretary of State</p><p>The ministers met on Monday.</p>", "headline": "A Visit", \
            "when": "Sat, 3 May 2031 12:00:47 +0000", "link": "https://mofa.example.org/1", "guid": "g/1", "rev": 2}
            """;

    @Test
    void aFieldOfHtmlIsReadAsAPageAndItsTitleIsBesideIt() {
        Unpacked read = Unpacked.mapped("a.jsonl", RECORD, MAP);
        assertThat(read.names()).containsExactly("a.jsonl!/g/1@2");
        assertThat(read.blocks())
                .containsExactly("BYLINE Ana Marant, Secretary of State", "PARAGRAPH The ministers met on Monday.");
        assertThat(read.only().snapshot().mediaType()).isEqualTo("text/html");
    }

    @Test
    void theTextOfAFieldHasItsLanguageBlockByBlock() {
        String korean = "양국 장관은 수도에서 만나 지역 정세에 대하여 의견을 나누었다.";
        String english = "The two ministers agreed to meet again in the capital and thanked the hosts of the talks.";
        String html = "{\"body\": \"<p>" + english + "</p><p>" + korean + "</p>\"}\n";
        assertThat(Unpacked.mapped("a.jsonl", html, "text=body").languages()).containsExactly("en", "ko");
        assertThat(Unpacked.mapped("a.csv", "day,words\n2031-05-03," + korean + "\n", "text=words,date=day")
                        .languages())
                .containsExactly("ko");
    }

    @Test
    void eachValueKeepsTheFieldThatItIsFrom() {
        Metadata known = Unpacked.mapped("a.jsonl", RECORD, MAP).only().metadata();
        assertThat(Unpacked.shown(known.title())).isEqualTo("A Visit by field:headline");
        assertThat(Unpacked.shown(known.published())).isEqualTo("2031-05-03 by field:when");
        assertThat(Unpacked.shown(known.instant())).isEqualTo("2031-05-03T12:00:47Z by field:when");
        assertThat(Unpacked.shown(known.address())).isEqualTo("https://mofa.example.org/1 by field:link");
        assertThat(Unpacked.shown(known.id())).isEqualTo("g/1 by field:guid");
        assertThat(Unpacked.shown(known.version())).isEqualTo("2 by field:rev");
    }

    @Test
    void theOriginOfACharacterIsItsPlaceInTheRecord() {
        String line = "{\"t\":\"<p>Caf\\u00e9 &amp; more: the ministers met.</p>\",\"h\":\"A\\nVisit\",\"seen\":7}";
        for (String map : List.of("text=t", "text=t,title=h")) {
            Unpacked read = Unpacked.mapped("a.jsonl", line, map);
            String record = map.equals("text=t") ? "\n" : "title: A Visit\n\n";
            byte[] bytes =
                    (record + "<p>Caf\u00e9 &amp; more: the ministers met.</p>").getBytes(StandardCharsets.UTF_8);
            new Reading(bytes, read.documents(), read.issues()).originsHold();
            assertThat(read.names()).containsExactly("a.jsonl!/1");
            assertThat(read.only().snapshot().size()).isEqualTo(bytes.length);
        }
    }

    @Test
    void aNewHeadlineIsAnotherVersionAndAnotherVisitOfTheCrawlerIsNot() {
        String map = "text=t,title=h";
        String first = hash("{\"t\":\"The ministers met.\",\"h\":\"A Visit\",\"seen\":7}", map);
        assertThat(hash("{\"t\":\"The ministers met.\",\"h\":\"A Visit\",\"seen\":8}", map))
                .isEqualTo(first);
        assertThat(hash("{\"t\":\"The ministers met.\",\"h\":\"A visit\",\"seen\":7}", map))
                .isNotEqualTo(first);
    }

    private static String hash(String line, String map) {
        return Unpacked.mapped("a.jsonl", line, map).only().snapshot().hash();
    }

    @Test
    void aBrokenLineIsAnIssueAndTheNextIsRead() {
        String lines = "{\"t\": \"The ministers met.\"}\n\nnot json\n[1]\n{\"t\": \"\", \"u\": 1}\n{\"t\": {}}\n"
                + "[".repeat(100_000) + "\n{\"t\": \"They met again.\"}";
        Unpacked read = Unpacked.mapped("a.jsonl", lines, "text=t");
        assertThat(read.names()).containsExactly("a.jsonl!/1", "a.jsonl!/8");
        assertThat(read.codes()).containsOnly("bad-record").hasSize(5);
        assertThat(read.issues().get(2).cause()).isEqualTo("Record 5 has nothing in the field 't'; it has u.");
    }

    @Test
    void aFileOfOtherThingsDoesNotFloodTheList() {
        Unpacked read = Unpacked.mapped("a.jsonl", "nothing of the kind\n".repeat(50_000), "text=t");
        assertThat(read.issues()).hasSize(1002);
        assertThat(read.issues().getLast().cause()).contains("the rest was not looked at");
    }

    @Test
    void aLineThatIsTooLongIsPassedOver() {
        byte[] lines = ("{\"t\": \"" + "x".repeat(9000) + "\"}\n{\"t\": \"They met again.\"}\n")
                .getBytes(Charset.forName("UTF-8"));
        Unpacked read = Unpacked.of("a.jsonl", lines, new Limits(5000, 16), FieldMap.parse("text=t"));
        assertThat(read.names()).containsExactly("a.jsonl!/2");
        assertThat(read.codes()).containsExactly("too-large");
    }

    @Test
    void withoutAMapTheFieldsAreNamedOnce() {
        Unpacked read = Unpacked.of("a.jsonl", (RECORD + RECORD).getBytes(Charset.forName("UTF-8")));
        assertThat(read.codes()).containsExactly("no-field-map");
        assertThat(read.issues().getFirst().cause()).contains("body, guid, headline, link, rev, when");
        assertThat(read.issues().getFirst().remedy()).contains("--map");
    }

    @Test
    void anUnreadableDateIsAnIssueAndTheTextIsRead() {
        Unpacked read = Unpacked.mapped(
                "a.jsonl", "{\"t\":\"The ministers met.\",\"d\":\"soon\",\"z\":\"Nowhere\"}", "text=t,date=d,zone=z");
        assertThat(read.only().metadata()).isEqualTo(Metadata.unknown());
        assertThat(read.codes()).containsExactly("bad-field", "bad-field");
    }

    @ParameterizedTest
    @CsvSource({
        "1936137647, 2031-05-10, 2031-05-10T00:00:47Z",
        "1936137647000, 2031-05-10, 2031-05-10T00:00:47Z",
        "1935532800, 2031-05-03, none",
        "2031-05-03, 2031-05-03, none",
        "2031-05-03 09:00:00+09:00, 2031-05-03, 2031-05-03T09:00+09:00",
        "'Saturday, 3 May 2031 08:15:00 GMT (noon)', 2031-05-03, 2031-05-03T08:15Z",
        "'May 3, 2031', 2031-05-03, none",
        "2031/05/03, 2031-05-03, none"
    })
    void datesOfAllKinds(String written, String day, String instant) {
        assertThat(Dates.findDay(written)
                        .map(Object::toString)
                        .or(() -> Dates.findInstant(written)
                                .map(i -> i.toLocalDate().toString())))
                .hasValue(day);
        assertThat(Dates.findInstant(written).map(Object::toString).orElse("none"))
                .isEqualTo(instant);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "title=x|text=FIELD",
                "text|no NAME=FIELD",
                "text=a,text=b|twice",
                "txt=a|known: text, title",
                "text=|no NAME"
            })
    void aWrongMapIsExplained(String map, String expected) {
        assertThatThrownBy(() -> FieldMap.parse(map))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(expected);
    }

    @Test
    void tablesWithAnySeparatorAndQuotedLines() {
        String table =
                "\uFEFFguid;body\n1;\"The ministers met\n\non \"\"Monday\"\" and agreed.\"\n2;They met again.;extra\n3\n";
        Unpacked read = Unpacked.mapped("a.csv", table, "text=body,id=guid");
        assertThat(read.names()).containsExactly("a.csv!/1", "a.csv!/2");
        assertThat(read.documents().getFirst().text().value()).contains("on \"Monday\" and agreed.");
        assertThat(read.codes()).containsExactly("bad-record");
        assertThat(Unpacked.mapped("a.tsv", "id\tt\n1\tThe ministers met.\n", "text=t")
                        .documents())
                .hasSize(1);
    }

    @Test
    void aLineInAnOldCharsetIsReadAndListed() {
        byte[] line = "\uFEFF{\"t\": \"They met.\"}\n".getBytes(StandardCharsets.UTF_8);
        byte[] old = "{\"t\": \"The caf\u00e9 in Orl\u00e9ans. O\u00f9 est la d\u00e9l\u00e9gation?\"}"
                .getBytes(Charset.forName("windows-1252"));
        byte[] both = Arrays.copyOf(line, line.length + old.length);
        System.arraycopy(old, 0, both, line.length, old.length);
        Unpacked read = Unpacked.of("a.jsonl", both, Limits.defaults(), FieldMap.parse("text=t"));
        assertThat(read.documents().get(1).text().value()).contains("Orl\u00e9ans");
        assertThat(read.codes()).containsExactly("charset-guessed");
    }

    @Test
    void aTableInAnOldCharsetIsReadAndListed() {
        byte[] table = "t,n\nThe caf\u00e9 in Orl\u00e9ans. O\u00f9 est la d\u00e9l\u00e9gation?,1\n"
                .getBytes(Charset.forName("windows-1252"));
        Unpacked read = Unpacked.of("a.csv", table, Limits.defaults(), FieldMap.parse("text=t"));
        assertThat(read.only().text().value()).contains("Orl\u00e9ans");
        assertThat(read.codes()).containsExactly("charset-guessed");
    }

    @Test
    void aTableThatBreaksInTheMiddleIsReadUpToThere() {
        Unpacked read = Unpacked.mapped("a.csv", "t,u\nThe ministers met.,1\n\"They never", "text=t");
        assertThat(read.documents()).hasSizeBetween(1, 2);
    }
}
