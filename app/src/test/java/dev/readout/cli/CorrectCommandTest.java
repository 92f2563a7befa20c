package dev.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.testing.PlainPipeline;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CorrectCommandTest {
    private static final String[] WHY = {"--why", "I read it."};

    @TempDir
    Path directory;

    private Shell shell;

    @BeforeEach
    void ingest() {
        shell = new Shell(directory);
        shell.environment.put("READOUT_WHO", "Dee");
        shell.write("in/a.txt", "Seo met Tolle about the harbour. Seo condemned Orzhan for its launch.\n");
        shell.write("in/b.txt", "Tolle condemned Orzhan long ago for a seizure. Marant condemned Seo.\n");
        shell.run("ingest", directory.resolve("in"));
    }

    @Test
    void aRejectedActIsGoneEverywhereAndStaysGone() {
        Shell.Result result = correct("reject", "a.txt#a1");
        assertThat(result.exitCode()).isZero();
        assertThat(result.out()).matches("[0-9a-f]{16}\n");
        assertThat(result.err()).contains("1 correction added");
        assertThat(shell.run("acts", "--background", "--negated", "--format", "jsonl")
                        .out())
                .hasLineCount(2);
        assertThat(shell.run("show", "a").out()).doesNotContain("condemn  ");
        assertThat(shell.run("export", "--format", "csv").out()).doesNotContain("a.txt");

        assertThat(shell.run("ingest", directory.resolve("in")).err()).contains("2 unchanged");
        shell.with(new PlainPipeline("plain-2"));
        assertThat(shell.run("ingest", directory.resolve("in")).err())
                .contains("2 coded anew")
                .doesNotContain("fit");
        assertThat(shell.run("acts", "--background", "--negated", "--format", "jsonl")
                        .out())
                .hasLineCount(2);
        assertThat(shell.run("verify").exitCode()).isZero();
    }

    @Test
    void whatFitsNoLongerIsToldAndListedAndComesBack() {
        correct("change", "a.txt#a1", "target=XNO");
        shell.with(new PlainPipeline("plain-2") {
            @Override
            public dev.readout.coding.Coded code(
                    dev.readout.document.Document document, dev.readout.document.Issues issues) {
                return new dev.readout.coding.Coded(document, fingerprint(), List.of(), List.of());
            }
        });
        assertThat(shell.run("ingest", directory.resolve("in")).err())
                .contains("1 corrections that fitted before fit no coding now");
        assertThat(shell.run("corrections", "--unfit").out()).contains("does not fit: the coding has no such fact");
        shell.with(new PlainPipeline("plain-3"));
        shell.run("ingest", directory.resolve("in"));
        assertThat(shell.run("corrections", "--unfit").err()).contains("No corrections.");
        assertThat(shell.run("acts", "--background", "--negated", "--target", "XNO", "--format", "jsonl")
                        .out())
                .hasLineCount(1);
    }

    @Test
    void aChangeSaysInEveryFormThatAPersonSaidSo() {
        String id = correct("change", "a.txt#a1", "target=XNO", "target+=XMA", "negated=yes", "date=2026-03")
                .out()
                .lines()
                .findFirst()
                .orElseThrow();
        JsonNode row = json(shell.run("acts", "--background", "--negated", "--by", "XSE", "--format", "jsonl")
                .out());
        assertThat(row.get("target").toString()).isEqualTo("[\"XNO\",\"XMA\"]");
        assertThat(row.get("negated").asBoolean()).isTrue();
        assertThat(row.get("date").asString()).isEqualTo("2026-03");
        assertThat(row.get("target_rules").get(0).asString()).isEqualTo("correction:" + id);
        assertThat(row.get("inferred").toString()).contains("target:correction:" + id);
        assertThat(shell.run("show", "a").out()).contains("XSE → XNO, XMA", "* target by correction:" + id);
        assertThat(shell.run("show", "a", "--format", "csv").out()).contains("correction:" + id);
        assertThat(json(shell.run("show", "a", "--format", "jsonl").out()).toString())
                .contains(id);
    }

    @Test
    void aFactIsAddedInTheWordsOfTheText() {
        Path file = shell.write(
                "act.json",
                "{\"act\": \"mobilize\", \"by\": [\"XOR\"], \"trigger\": \"launch\", \"background\": true,"
                        + " \"quote\": \"for its launch\", \"engagement\": \"e1\"}");
        Shell.Result result = correct("add", "a.txt", file);
        assertThat(result.err()).contains("1 correction added");
        JsonNode row = json(shell.run("acts", "--background", "--negated", "--act", "mobilize", "--format", "jsonl")
                .out());
        assertThat(row.get("quote").asString()).isEqualTo("for its launch");
        assertThat(row.get("trigger").asString()).isEqualTo("launch");
        assertThat(row.get("engagement").asString()).isEqualTo("e1");
        assertThat(row.get("rule").asString())
                .isEqualTo("correction:" + result.out().strip());
        String fact = row.get("fact").asString();
        assertThat(fact).contains("/act/").endsWith("/+" + result.out().substring(0, 8));
        assertThat(shell.run("show", "a", "--format", "csv").out()).contains(fact);
        assertThat(correct("change", fact, "by+=XNO").exitCode()).isZero();
        assertThat(shell.run("history", fact).out()).contains("add  mobilize", "change  by: XOR → XOR; XNO");

        shell.input("{\"kind\": \"call\", \"participants\": [{\"name\": \"Marant\", \"country\": \"XMA\"}],"
                + " \"trigger\": \"condemned Seo\", \"quote\": \"Marant condemned Seo\", \"start\": \"2026-03-01\"}");
        assertThat(correct("add", "b.txt", "-").exitCode()).isZero();
        assertThat(shell.run("engagements", "--kind", "call").out()).contains("Marant (XMA)", "2026-03-01");
        assertThat(shell.run("verify").exitCode()).isZero();
    }

    @Test
    void actorsAreMergedAndSplit() {
        correct("merge", "XOR", "XNO");
        assertThat(shell.run("acts", "--background", "--negated", "--target", "XNO", "--format", "jsonl")
                        .out())
                .hasLineCount(2);
        correct("split", "XNO", "orzhan", "XQU", "--document", "b");
        assertThat(shell.run("acts", "--background", "--negated", "--target", "XNO", "--format", "jsonl")
                        .out())
                .hasLineCount(1);
        assertThat(shell.run("acts", "--background", "--negated", "--target", "XQU", "--format", "jsonl")
                        .out())
                .hasLineCount(1)
                .contains("b.txt");
        assertThat(shell.run("corrections").out())
                .contains("merge  XOR is XNO", "split  XNO is XQU where it is told as “orzhan” in b.txt");
    }

    @Test
    void undoingIsAnotherCorrection() {
        String before = shell.run("export", "--format", "jsonl").out();
        String id = correct("reject", "a.txt#a1").out().strip();
        assertThat(correct("undo", id.substring(0, 6)).exitCode()).isZero();
        assertThat(shell.run("export", "--format", "jsonl").out()).isEqualTo(before);
        assertThat(shell.run("corrections").out()).contains(id + "  reject  condemn", "undone", "undo  " + id);
        assertThat(correct("undo", id).err()).contains("is undone already");
        assertThat(correct("undo", "zz").err()).contains("no correction is called 'zz'");
    }

    @Test
    void theLifeOfAFactIsToldEvenWhenItIsGone() {
        String fact = json(shell.run("acts", "--background", "--negated", "--by", "XSE", "--format", "jsonl")
                        .out())
                .get("fact")
                .asString();
        correct("confirm", "a.txt#a1");
        correct("reject", "a.txt#a1");
        assertThat(shell.run("history", fact).out())
                .contains(
                        "coded in a.txt by plain-1",
                        "act: condemn",
                        "confirm  condemn",
                        "reject  condemn",
                        "Dee: I read it.")
                .doesNotContain("negated: false");
        assertThat(shell.run("history", fact, "--format", "jsonl").out())
                .hasLineCount(3)
                .contains("\"event\":\"coded\"");
        assertThat(shell.run("history", "a.txt#a1").err()).contains("has no fact 'a1'");
    }

    @Test
    void correctionsAreReadAgainAsTheyAreListed() {
        correct("change", "a.txt#a1", "target=XNO");
        correct("reject", "b.txt#a1");
        correct("confirm", "b.txt#a2");
        correct("merge", "XMA", "XQU");
        correct("split", "XSE", "Seo", "XRA", "--document", "b.txt");
        Path act = shell.write(
                "act.json",
                "{\"act\": \"mobilize\", \"by\": [\"XOR\"], \"trigger\": \"launch\", \"quote\": \"its launch\"}");
        String added = correct("add", "a.txt", act).out().strip();
        correct("undo", added);
        String listed = shell.run("corrections", "--format", "jsonl").out();
        String exported = shell.run("export", "--format", "jsonl").out();
        Path file = shell.write("corrections.jsonl", listed);
        Path other = directory.resolve("other");
        shell.run("ingest", directory.resolve("in"), "--data", other);
        Shell.Result result = shell.run("correct", "--file", file, "--data", other);
        assertThat(result.err()).contains("7 corrections added");
        assertThat(shell.run("export", "--format", "jsonl", "--data", other).out())
                .isEqualTo(exported);
        assertThat(shell.run("corrections", "--format", "jsonl", "--data", other)
                        .out())
                .isEqualTo(listed);
        assertThat(shell.run("verify", "--data", other).exitCode()).isZero();
    }

    @Test
    void ofAFileAllIsAddedOrNothing() {
        Path file = shell.write("wrong.jsonl", """
                {"correct": "reject", "fact": "a.txt#a1", "why": "No."}

                {"correct": "reject", "fact": "a.txt#a1", "why": "Gone by now."}
                {"correct": "change", "fact": "b.txt#a1", "field": "tense", "after": ["soon"], "why": "So."}
                {"correct": "change", "fact": "b.txt#a1", "field": "target", "before": ["XNO"], "after": [], "why": "So."}
                {"correct": "praise", "why": "So."}
                {"correct": "merge", "code": "XOR", "into": "XNO"}
                {"correct":
                """);
        Shell.Result result = shell.run("correct", "--file", file);
        assertThat(result.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(result.err())
                .contains("wrong.jsonl:3: 'a.txt' has no fact 'a1'")
                .contains("wrong.jsonl:6: \"correct\" is add, change,")
                .contains("wrong.jsonl:7: has no \"why\".")
                .contains("wrong.jsonl:8: is not JSON")
                .contains("no correction of wrong.jsonl was added");
        Path fewer = shell.write("fewer.jsonl", """
                {"correct": "change", "fact": "b.txt#a1", "field": "target", "before": ["XNO"], "after": [], "why": "So."}
                {"correct": "change", "fact": "b.txt#a1", "field": "tense", "after": ["soon"], "why": "So."}
                {"correct": "reject", "fact": "a.txt#a1", "why": "No."}
                """);
        assertThat(shell.run("correct", "--file", fewer).err())
                .contains("fewer.jsonl:1: target is 'XOR' and not 'XNO'")
                .contains("fewer.jsonl:2: tense is one of past, present, future, not 'soon'")
                .doesNotContain("fewer.jsonl:3");
        assertThat(shell.run("corrections").err()).contains("No corrections.");
        Path right = shell.write("right.jsonl", """
                {"correct": "change", "fact": "b.txt#a1", "field": "target", "after": ["XNO"], "why": "So."}
                {"correct": "change", "fact": "b.txt#a1", "field": "target", "after": ["XQU"], "why": "No, so.", "who": "Eve"}
                """);
        assertThat(shell.run("correct", "--file", right).err()).contains("2 corrections added");
        assertThat(shell.run("corrections", "--by", "Eve").out())
                .contains("target: XNO → XQU")
                .doesNotContain("Dee");
    }

    @Test
    void theRecordIsShownAsItWasKnown() {
        correct("reject", "a.txt#a1");
        assertThat(shell.run("acts", "--background", "--negated", "--known-at", "2000-01-01")
                        .err())
                .contains("Nothing in the archive matches");
        String now = shell.run("acts", "--background", "--negated", "--format", "jsonl")
                .out();
        assertThat(shell.run("acts", "--background", "--negated", "--format", "jsonl", "--known-at", "9999-12-30")
                        .out())
                .isEqualTo(now);
        assertThat(shell.run("show", "a", "--known-at", "9999-12-30").out())
                .isEqualTo(shell.run("show", "a").out());
        assertThat(shell.run("export", "--format", "jsonl", "--known-at", "2000-01-01T10:00:00Z")
                        .out())
                .isEmpty();
        assertThat(shell.run("show", "a", "--known-at", "2000-01-01").err()).contains("no one document was known");
        assertThat(shell.run("acts", "--background", "--negated", "--known-at", "then")
                        .err())
                .contains("'then' is no day such as");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            quoteCharacter = '"',
            value = {
                "reject a.txt#a9 ! 'a.txt' has no fact 'a9'",
                "reject zzz#a1 ! no one document is called 'zzz'",
                "reject a1 ! 'a1' is no fact: say DOCUMENT#a3",
                "change a.txt#a1 target ! 'target' is no FIELD=VALUE",
                "change a.txt#a1 aim=XNO ! an act has no 'aim'; it has act, by",
                "change a.txt#e1 target=XNO ! an engagement has no 'target'; it has kind",
                "change a.txt#a1 act=shout ! the codebook has no act 'shout'",
                "change a.txt#a1 target=France ! 'France' has the code FRA; say that",
                "change a.txt#a1 target=Nobody ! 'Nobody' is no code, and the text does not name anybody so",
                "change a.txt#a1 target-=XNO ! target has no 'XNO'; it has 'XOR'",
                "change a.txt#a1 target=XOR ! target is so already",
                "change a.txt#a1 engagement=e7 ! the coding has no engagement 'e7'",
                "merge XZZ XNO ! no current coding has what it is about",
                "merge XNO XNO ! XNO is XNO already"
            })
    void whatCannotBeIsToldInOneSentence(String command, String why) {
        Shell.Result result = correct((Object[]) command.split(" "));
        assertThat(result.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(result.err()).contains(why).hasLineCount(1);
        assertThat(shell.run("corrections").err()).contains("No corrections.");
    }

    @Test
    void nobodyCorrectsWithoutANameAndAReason() {
        shell.environment.remove("READOUT_WHO");
        assertThat(correct("reject", "a.txt#a1").err()).contains("say who corrects: --who NAME, READOUT_WHO");
        assertThat(shell.run("correct", "reject", "a.txt#a1").exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(shell.run("correct", "reject", "a.txt#a1", "--who", "Dee", "--why", " ")
                        .err())
                .contains("say why");
        assertThat(shell.run("correct").exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
    }

    private Shell.Result correct(Object... arguments) {
        List<Object> all = new ArrayList<>(List.of("correct"));
        all.addAll(List.of(arguments));
        all.addAll(List.of(WHY));
        return shell.run(all.toArray());
    }

    private static JsonNode json(String line) {
        return new JsonMapper().readTree(line);
    }
}
