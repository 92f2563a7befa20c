package dev.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.readout.document.Document;
import dev.readout.resolve.time.Timex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class EvaluateCommandTest {
    private static final Path SAMPLES = Path.of("../samples");
    private static final String TEXT = "Seo met Tolle. Seo condemned Orzhan. Marant condemned Tolle & <Seo>.\n";

    private final JsonMapper json = JsonMapper.builder().build();

    @TempDir
    Path directory;

    private Shell shell;

    @BeforeEach
    void open() {
        shell = new Shell(directory);
    }

    private JsonNode row(Shell.Result result, String section, String name) {
        assertThat(result.err()).isEmpty();
        for (JsonNode row : json.readTree(result.out()).get(section)) {
            if (row.properties().iterator().next().getValue().asString().equals(name)) {
                return row;
            }
        }
        throw new AssertionError("no row " + name + " in " + section);
    }

    private void gold(String acts) {
        shell.write("gold/docs/a.txt", TEXT);
        shell.write("gold/coded/a.json", """
                {"file": "a.txt", "codebook": "1.2", "engagements": [], "acts": [%s]}""".formatted(acts));
    }

    /**
     * Sample 11 has 15 acts, 2 engagements and 3 participants. The other coder has one label wrong, one actor missing, one
     * act not found, one quote that is not there, one status wrong and one participant missing.
     */
    @Test
    void figuresWorkedOutByHand() throws IOException {
        String name = "11-toressa-summons";
        Path sample = SAMPLES.resolve("gold/" + name + ".json");
        shell.write("gold/" + name + ".json", Files.readString(sample));
        ObjectNode other = (ObjectNode) json.readTree(Files.readString(sample));
        ((ObjectNode) other.get("acts").get(0)).put("act", "condemn");
        ((ObjectNode) other.get("acts").get(3)).putArray("by");
        ((ObjectNode) other.get("acts").get(14)).put("act", "aid").put("quote", "This is not there: grateful.");
        ((ObjectNode) other.get("engagements").get(1)).put("status", "planned").putArray("participants");
        shell.write("other/" + name + ".json", json.writeValueAsString(other));

        Shell.Result result = shell.run(
                "evaluate",
                directory.resolve("gold"),
                "--docs",
                SAMPLES,
                "--coded",
                directory.resolve("other"),
                "--format",
                "json");

        assertThat(result.exitCode()).isZero();
        assertThat(row(result, "acts", "found").toString()).contains("\"hits\":14,\"gold\":15,\"coded\":15");
        assertThat(row(result, "acts", "act").get("hits").asInt()).isEqualTo(13);
        assertThat(row(result, "acts", "plover").get("hits").asInt()).isEqualTo(14);
        assertThat(row(result, "acts", "by").get("hits").asInt()).isEqualTo(13);
        assertThat(row(result, "acts", "target").get("hits").asInt()).isEqualTo(14);
        assertThat(row(result, "acts", "full").get("hits").asInt()).isEqualTo(12);
        assertThat(row(result, "acts", "usable").get("hits").asInt()).isEqualTo(12);
        assertThat(row(result, "acts by label", "complain").toString()).contains("\"hits\":2,\"gold\":3,\"coded\":2");
        assertThat(row(result, "engagements", "found").get("hits").asInt()).isEqualTo(2);
        assertThat(row(result, "engagements", "status").get("hits").asInt()).isEqualTo(1);
        assertThat(row(result, "engagements", "participants").toString()).contains("\"hits\":2,\"gold\":3,\"coded\":2");
        // 16 units, of which 3 disagree: 1 - 31 * 6 / (32 * 32 - 84).
        JsonNode agreement = json.readTree(result.out()).get("agreement").get(0);
        assertThat(agreement.get("units").asInt()).isEqualTo(16);
        assertThat(agreement.get("alpha").asDouble()).isCloseTo(1 - 186 / 940.0, within(0.0006));
        assertThat(shell.pipelinesBuilt).hasValue(0);
    }

    @Test
    void aTextThatIsNotThereIsNamedWithTheRemedy() {
        Shell.Result result = shell.run("evaluate", SAMPLES.resolve("gold"), "--docs", directory);

        assertThat(result.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(result.err())
                .contains("01-haesan-vice-ministers.txt", "--docs")
                .hasLineCount(1);
    }

    @Test
    void theTextsAreCoded() {
        gold("""
                {"act": "condemn", "by": ["XSE"], "target": ["XOR"], "tense": "past", "trigger": "condemned",
                 "quote": "Seo condemned Orzhan"}""");
        Shell.Result result = shell.run("evaluate", directory.resolve("gold"), "--format", "json");

        assertThat(result.exitCode()).isZero();
        assertThat(row(result, "acts", "full").toString()).contains("\"hits\":1,\"gold\":1,\"coded\":2");
        assertThat(shell.run("evaluate", directory.resolve("gold")).out()).contains("full", "alpha");
    }

    @Test
    void thePageEscapesWhatIsNotOurs() {
        gold("""
                {"act": "<script>", "by": [], "target": [], "trigger": "condemned", "quote": "Seo condemned Orzhan"}""");
        String page = shell.run("evaluate", directory.resolve("gold"), "--format", "html")
                .out();

        assertThat(page)
                .startsWith("<!doctype html>")
                .contains("&lt;script&gt;")
                .doesNotContain("<script", "http");
    }

    @Test
    void aTableOfRootsIsReadByItsHeader() {
        Path table = shell.write(
                "roots.tsv",
                "id\ttarget\tsource\tsentence\tgold_root\n"
                        + "1\tOrzhan\tSeo\tToday Seo condemned Orzhan in the morning.\tACCUSE\n"
                        + "2\tOrzhan\tSeo\tToday Seo left Orzhan in the morning.\tYIELD\n");
        Shell.Result result = shell.run("evaluate", table, "--format", "json");

        assertThat(row(result, "code, by root", "ACCUSE").get("hits").asInt()).isEqualTo(1);
        assertThat(json.readTree(result.out())
                        .get("code")
                        .get(0)
                        .get("coverage")
                        .asDouble())
                .isEqualTo(0.5);
    }

    @Test
    void whatClassifyChoosesIsJudgedByRulesAloneAndWithExamples() {
        Path table = shell.write(
                "roots.tsv",
                "sentence\tsource\ttarget\tgold_root\n"
                        + "Seo condemned Orzhan.\tSeo\tOrzhan\tACCUSE\n"
                        + "Seo bowed to Orzhan.\tSeo\tOrzhan\tSUPPORT\n");
        Shell.Result plain = shell.run("evaluate", table);
        assertThat(plain.out()).doesNotContain("classify");
        assertThat(shell.classifiersBuilt).isEmpty();

        JsonNode report = json.readTree(
                shell.run("evaluate", table, "--classify", "--format", "json").out());

        assertThat(report.get("classify, rules alone").get(0).get("coverage").asDouble())
                .isEqualTo(0.5);
        assertThat(report.get("classify, with examples")
                        .get(0)
                        .get("right of all")
                        .asDouble())
                .isEqualTo(1.0);
        assertThat(shell.classifiersBuilt).containsExactly(true);
    }

    @Test
    void aChallengeSetIsJudgedByPhenomenon() {
        shell.write("set/negated.yml", """
                phenomenon: negated
                issuer: XSE
                published: 2026-03-01
                texts:
                  - id: n1
                    text: Today Seo condemned Orzhan and never came back.
                    coding: {act: condemn, trigger: condemned, by: [XSE], target: [XOR], negated: true, tense: past}
                  - id: n2
                    text: Today Seo condemned Orzhan in the morning.
                    coding: {act: condemn, trigger: condemned, by: [XSE], target: [XOR], negated: true, tense: past}
                """);
        Shell.Result result = shell.run("evaluate", directory.resolve("set"), "--faults");

        assertThat(result.exitCode()).isZero();
        assertThat(result.out())
                .contains("negated", "0.500")
                .contains("affirmed")
                .contains("n2");
    }

    @Test
    void whatIsNoGoldIsNamed() {
        assertThat(shell.run("evaluate", directory.resolve("none")).err()).contains("is not there");
        shell.write("gold/a.json", "{\"acts\": [");
        Shell.Result result = shell.run("evaluate", directory.resolve("gold"));
        assertThat(result.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(result.err()).contains("a.json").hasLineCount(1);
    }

    @Test
    void anAuditIsDrawnJudgedAndCounted() {
        shell.write("in/a.txt", "Today Seo condemned Orzhan. The rest of it is not coded by anybody here.\n");
        shell.write("in/b.txt", "Today Tolle condemned Marant. Nothing else was said on that day at all.\n");
        Shell.Result forward =
                shell.run("audit", "--seed", 7, directory.resolve("in/a.txt"), directory.resolve("in/b.txt"));
        Shell.Result back =
                shell.run("audit", "--seed", 7, directory.resolve("in/b.txt"), directory.resolve("in/a.txt"));

        assertThat(forward.exitCode()).isZero();
        assertThat(forward.out()).isEqualTo(back.out()).hasLineCount(5);
        assertThat(forward.out()).contains("act\ta.txt\t10-19\tcondemn\tXSE\tXOR\t", "sentence\tb.txt\t");
        assertThat(shell.run("audit", "--seed", 7, "--acts", 1, "--no-quotes", directory.resolve("in"))
                        .out())
                .doesNotContain("condemned", "Nothing else")
                .hasLineCount(4);

        Path sheet = shell.write("sheet.tsv", forward.out().replace("\t\t\n", "\tright\t\n"));
        assertThat(shell.run("evaluate", sheet).out())
                .contains("verdicts", "1.000")
                .doesNotContain("act       open");
    }

    private void timeMl(String name, String text) {
        shell.write(name, """
                <?xml version="1.0"?>
                <TimeML><DOCID>a</DOCID>
                <DCT><TIMEX3 tid="t0" type="DATE" value="2026-05-20" functionInDocument="CREATION_TIME">20 May</TIMEX3></DCT>
                <TEXT>
                %s
                </TEXT></TimeML>
                """.formatted(text));
    }

    /** A time wherever the text has one of these words, found at other places than those that were marked. */
    private static List<Timex> found(Document document, LocalDate created) {
        List<Timex> all = new ArrayList<>();
        Map<String, String> values = Map.of("today", created.toString(), "Friday", "2026-05-23", "May 3", "2026-05-03");
        String text = document.text().value();
        values.forEach((words, value) -> {
            int at = text.indexOf(words);
            if (at >= 0) {
                all.add(new Timex(0, document.text().span(at, at + words.length()), Timex.Type.DATE, value));
            }
        });
        return all;
    }

    @Test
    void timesAreHeldAgainstTimeMl() {
        timeMl("times/below/a.tml", """
                \u00c9mile met Lind <TIMEX3 tid="t1" type="DATE" value="2026-05-20">today</TIMEX3>.

                They meet <TIMEX3 tid="t2" type="DATE" value="2026-05-22">on Friday</TIMEX3>, for
                <TIMEX3 tid="t3" type="DURATION" value="P2D">two days</TIMEX3>. May 3 was long ago.""");

        Shell.Result result =
                shell.with(EvaluateCommandTest::found).run("evaluate", directory.resolve("times"), "--format", "json");

        JsonNode extent = row(result, "extent", "DATE");
        assertThat(extent.get("hits").asInt()).isEqualTo(2);
        assertThat(extent.get("coded").asInt()).isEqualTo(3);
        assertThat(extent.get("F1").asDouble()).isCloseTo(0.8, within(0.001));
        assertThat(row(result, "value", "DATE").get("hits").asInt()).isEqualTo(1);
        assertThat(row(result, "extent", "DURATION").get("gold").asInt()).isEqualTo(1);
        assertThat(row(result, "extent", "DURATION").get("coded").asInt()).isZero();
    }

    @Test
    void timesInOtherForms() {
        timeMl("times/a.tml", "Lind came <TIMEX3 tid=\"t1\" type=\"DATE\" value=\"2026-05-20\">today</TIMEX3>.");
        shell.with(EvaluateCommandTest::found);

        assertThat(shell.run("evaluate", directory.resolve("times")).out()).contains("extent", "DATE", "1.000");
        assertThat(shell.run("evaluate", directory.resolve("times"), "--format", "html")
                        .out())
                .contains("<table", "DATE");
    }

    @Test
    void whatIsNoTimeMlIsTold() {
        shell.write("times/a.tml", "<TimeML><TEXT>never closed");
        Shell.Result broken = shell.run("evaluate", directory.resolve("times"));
        assertThat(broken.exitCode()).isEqualTo(3);
        assertThat(broken.err()).contains("a.tml: is not well-formed XML");

        shell.write("times/a.tml", "<TimeML><TEXT>made at no time</TEXT></TimeML>");
        Shell.Result undated = shell.run("evaluate", directory.resolve("times"));
        assertThat(undated.exitCode()).isEqualTo(3);
        assertThat(undated.err()).contains("does not tell when it was made");
    }

    @Test
    void pagesAreHeldAgainstTheirArticles() {
        String sentence =
                "Minister Seo of Orzhan received her colleague in the capital, and the two spoke about rail and ports.";
        shell.write(
                "pages/a/source.html",
                "<title>Seo receives colleague</title><nav>Home</nav><h1>Seo receives colleague</h1><p>" + sentence);
        shell.write("pages/a/expected.html", "<p>" + sentence + "</p>");
        shell.write("pages/a/expected-metadata.json", "{\"title\": \"Seo receives colleague\"}");
        Shell.Result result = shell.run("evaluate", directory.resolve("pages"), "--format", "json");

        JsonNode all = json.readTree(result.out()).get("pages").get(2);
        assertThat(all.get("half").asString()).isEqualTo("all");
        assertThat(all.get("F1").asDouble()).isEqualTo(1);
        assertThat(all.get("title").asDouble()).isEqualTo(1);
    }
}
