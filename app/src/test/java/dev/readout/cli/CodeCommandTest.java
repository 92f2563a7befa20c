package dev.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CodeCommandTest {
    private static final String RELEASE = """
            Minister meets minister

            Seo met Tolle about the harbour of Port Anselm. Seo condemned Orzhan for the launch of a rocket.
            """;

    private final JsonMapper json = JsonMapper.builder().build();

    @TempDir
    Path directory;

    private Shell shell;

    @BeforeEach
    void open() {
        shell = new Shell(directory);
    }

    @Test
    void goldHasExactlyTheFieldsOfTheCodebookAndMore() {
        shell.write("meta.tsv", "file\tpublished\tissuer\n01-visit.txt\t2026-03-13\tXHA\n");
        Shell.Result result = shell.run(
                "code",
                shell.write("01-visit.txt", RELEASE),
                "--format",
                "gold",
                "--meta",
                directory.resolve("meta.tsv"));

        assertThat(result.exitCode()).isZero();
        assertThat(result.out()).endsWith("\n").hasLineCount(1);
        JsonNode gold = json.readTree(result.out());
        assertThat(gold.propertyNames()).contains("file", "codebook", "issuer", "published", "engagements", "acts");
        assertThat(gold.get("file").asString()).isEqualTo("01-visit.txt");
        assertThat(gold.get("codebook").asString()).isEqualTo("1.2");
        assertThat(gold.get("issuer").asString()).isEqualTo("XHA");
        assertThat(gold.get("published").asString()).isEqualTo("2026-03-13");

        JsonNode engagement = gold.get("engagements").get(0);
        assertThat(engagement.propertyNames())
                .contains("id", "kind", "status", "start", "end", "precision", "inferred", "place", "city", "country")
                .contains("participants", "topics", "quote");
        assertThat(engagement.get("kind").asString()).isEqualTo("meeting");
        assertThat(engagement.get("inferred").toString()).isEqualTo("[\"year\"]");
        assertThat(engagement.get("city").isNull()).isTrue();
        assertThat(engagement.get("participants").get(0).propertyNames()).containsExactly("name", "office", "country");
        assertThat(engagement.get("topics").get(0).asString()).isEqualTo("about the harbour of Port Anselm");

        JsonNode act = gold.get("acts").get(0);
        assertThat(act.propertyNames())
                .contains("id", "act", "by", "target", "addressee", "negated", "tense", "background", "restated")
                .contains("date", "engagement", "about", "trigger", "quote");
        assertThat(act.get("by").toString()).isEqualTo("[\"XSE\"]");
        assertThat(act.get("target").toString()).isEqualTo("[\"XOR\"]");
        assertThat(act.get("addressee").toString()).isEqualTo("[]");
        assertThat(act.get("negated").isBoolean()).isTrue();
        assertThat(act.get("date").asString()).isEqualTo("2026-03-12");
        assertThat(act.get("engagement").asString()).isEqualTo("e1");
        assertThat(act.get("quote").asString()).contains(act.get("trigger").asString());
    }

    @Test
    void goldIntoADirectoryNamesEachFileAfterItsDocument() throws Exception {
        shell.write("in/07-call.txt", RELEASE);
        shell.write(
                "in/08-page.html",
                "<html><body><h1>News</h1><p>Seo condemned Orzhan for its launch of a rocket at sea.</p></body></html>");

        Shell.Result result =
                shell.run("code", directory.resolve("in"), "--format", "gold", "--out", directory.resolve("coded"));

        assertThat(result.out()).isEmpty();
        try (Stream<Path> files = Files.list(directory.resolve("coded"))) {
            assertThat(files.map(f -> f.getFileName().toString()))
                    .containsExactlyInAnyOrder("07-call.json", "08-page.json");
        }
        JsonNode coded = json.readTree(Files.readString(directory.resolve("coded/08-page.json")));
        assertThat(coded.get("acts")).hasSize(1);
    }

    @Test
    void theSameComesOutAtAnyNumberOfThreads() {
        List<String> names =
                IntStream.range(10, 60).mapToObj(i -> "in/" + i + ".txt").toList();
        names.forEach(name ->
                shell.write(name, "Vice Minister\n\n" + "Seo condemned Orzhan at " + name.replace('.', ' ') + ".\n"));

        String one = shell.run("code", directory.resolve("in"), "--format", "jsonl", "--threads", "1")
                .out();
        String four = shell.run("code", directory.resolve("in"), "--format", "jsonl", "--threads", "4")
                .out();

        assertThat(one).hasLineCount(names.size()).isEqualTo(four);
        assertThat(one.lines().map(l -> "in/" + json.readTree(l).get("file").asString()))
                .isEqualTo(names);
    }

    @Test
    void theTableShowsWhoWhomWhenAndTheWords() {
        Shell.Result result = shell.run("code", shell.write("visit.txt", RELEASE));

        assertThat(result.out())
                .contains("visit.txt")
                .contains("e1  meeting     2026-03-12* · Linden Palace, XVA")
                .contains("Seo (Minister, XSE); Tolle (Minister, XTO)")
                .contains("a1  condemn     XSE → XOR · 2026-03-12* · in e1")
                .contains("“Seo condemned Orzhan for the launch of a rocket”")
                .contains("rule condemn.plain; * date by date-of-engagement")
                .doesNotContain("\u001b");
        assertThat(result.out().lines()).allMatch(line -> line.length() <= 100);
    }

    @Test
    void colourIsForTerminalsThatWantIt() {
        Path file = shell.write("visit.txt", RELEASE);
        assertThat(shell.onTerminal().run("code", file).out()).contains("\u001b[1mvisit.txt");

        shell.environment.put("NO_COLOR", "1");
        assertThat(shell.run("code", file).out()).doesNotContain("\u001b");
    }

    @Test
    void aPageCannotSteerTheTerminal() {
        Path file = shell.write("evil.txt", "Seo condemned Orzhan\u009b31m\u202e for the launch of a rocket.\n");
        assertThat(shell.run("code", file).out())
                .contains("Seo condemned Orzhan")
                .doesNotContain("\u009b", "\u202e");
    }

    @Test
    void csvHasOneHeaderForAllDocuments() {
        shell.write("in/a.txt", RELEASE);
        shell.write("in/b.txt", RELEASE.replace("harbour", "airport"));

        String acts =
                shell.run("code", directory.resolve("in"), "--format", "csv").out();
        String engagements = shell.run("code", directory.resolve("in"), "--format", "csv", "--what", "engagements")
                .out();

        assertThat(acts.lines()).hasSize(3).first().asString().startsWith("fact,id,act,by");
        assertThat(engagements.lines()).hasSize(3).first().asString().startsWith("fact,id,kind,status");
    }

    @Test
    void jsonIsOneArrayAndSaysMore() {
        shell.write("in/a.txt", RELEASE);
        JsonNode all = json.readTree(
                shell.run("code", directory.resolve("in"), "--format", "json").out());
        assertThat(all).hasSize(1);
        assertThat(all.get(0).get("fingerprint").asString()).isEqualTo("plain-1");
        assertThat(all.get(0).get("acts").get(0).get("by_words").toString()).isEqualTo("[\"Seo\"]");
        assertThat(all.get(0).get("acts").get(0).get("trigger_span")).hasSize(2);
        JsonNode meeting = all.get(0).get("engagements").get(0);
        assertThat(meeting.get("plover").asString()).isEqualTo("CONSULT");
        assertThat(meeting.get("cameo").asString()).isEqualTo("040");
        assertThat(meeting.get("plover_score").asDouble()).isEqualTo(2.1);
        assertThat(meeting.get("goldstein").asDouble()).isEqualTo(1.0);
    }

    @Test
    void standardInputIsADocument() {
        Shell.Result result = shell.input(RELEASE).run("code", "-", "--format", "gold");
        assertThat(json.readTree(result.out()).get("file").asString()).isEqualTo("-");
        assertThat(result.exitCode()).isZero();
    }

    @Test
    void whatCannotBeReadIsToldAndTheOthersAreCoded() {
        Path good = shell.write("good.txt", RELEASE);
        Path empty = shell.write("empty.txt", "");
        Shell.Result result = shell.run("code", empty, directory.resolve("missing.txt"), good, "--format", "gold");

        assertThat(result.exitCode()).isEqualTo(ExitCode.DONE_WITH_ISSUES);
        assertThat(result.out()).hasLineCount(1).contains("good.txt");
        assertThat(result.err()).contains("empty.txt: error (empty)", "missing.txt: error (not-found)");
    }

    @Test
    void howMuchIsReadIsASetting() {
        Path file = shell.write("a.txt", RELEASE);
        assertThat(shell.run("code", file, "--max-bytes", "20").err()).contains("error (too-large)");
        shell.environment.put("READOUT_MAX_BYTES", "20");
        assertThat(shell.run("code", file).err()).contains("error (too-large)");
        Shell.Result wrong = shell.run("code", file, "--max-bytes", "0");
        assertThat(wrong.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(wrong.err()).contains("--max-bytes: between 1 and").hasLineCount(1);
    }

    @Test
    void aDocumentThatBreaksTheCoderIsAnIssueAndItsTextIsNotTold() {
        shell.write("in/a.txt", "Something unspeakable happened in the harbour of Port Anselm on Monday.\n");
        shell.write("in/b.txt", RELEASE);
        Shell.Result result = shell.run("code", directory.resolve("in"), "--format", "gold");

        assertThat(result.exitCode()).isEqualTo(ExitCode.DONE_WITH_ISSUES);
        assertThat(result.out()).hasLineCount(1).contains("b.txt");
        assertThat(result.err())
                .contains(
                        "a.txt: error (coding-failed): Coding it failed: IllegalStateException at PlainPipeline.java:")
                .doesNotContain("harbour");
    }

    @Test
    void theParserIsLoadedOnceAndOnlyForADocument() {
        shell.run("code", directory.resolve("missing.txt"));
        assertThat(shell.pipelinesBuilt).hasValue(0);
        shell.run("code", shell.write("a.txt", RELEASE), shell.write("b.txt", RELEASE), "--threads", "2");
        assertThat(shell.pipelinesBuilt).hasValue(1);
    }

    @Test
    void twoDocumentsNeverShareAFile() {
        shell.write("in/x/a.txt", RELEASE);
        shell.write("in/y/a.txt", RELEASE);
        Shell.Result result =
                shell.run("code", directory.resolve("in"), "--format", "gold", "--out", directory.resolve("o"));
        assertThat(result.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(result.err()).contains("two documents would be written to").doesNotContain("\tat ");
    }
}
