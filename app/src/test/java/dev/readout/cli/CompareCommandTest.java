package dev.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Joined events and accounts side by side, as commands. */
class CompareCommandTest {
    @TempDir
    Path directory;

    private Shell shell;

    @BeforeEach
    void ingest() {
        shell = new Shell(directory);
        shell.write("a.txt", "Seo met Tolle on fishing.\n\nSeo condemned Orzhan for its rocket launch.\n");
        shell.write("b.txt", "Tolle met Seo on grain.\n\nTolle condemned Orzhan for the rocket launch over the bay.\n");
        shell.write("c.txt", "Marant condemned Orzhan long ago for a seizure.\n");
        Shell.Result result =
                shell.run("ingest", directory.resolve("a.txt"), directory.resolve("b.txt"), directory.resolve("c.txt"));
        assertThat(result.exitCode()).as(result.err()).isZero();
    }

    private JsonNode json(Object... arguments) {
        Shell.Result result = shell.run(arguments);
        assertThat(result.exitCode()).as(result.err()).isZero();
        return new JsonMapper().readTree(result.out());
    }

    @Test
    void whatTwoDocumentsTellOfIsOneEvent() {
        JsonNode event = json("events", "--format", "jsonl");
        assertThat(event.get("status").asString()).isEqualTo("held");
        assertThat(event.get("reports")).hasSize(2);
        JsonNode join = event.get("joins").get(0);
        assertThat(join.get("score").asInt())
                .isGreaterThanOrEqualTo(join.get("threshold").asInt());
        assertThat(join.get("findings").findValuesAsString("finding")).contains("same-day", "same-sides");
        String id = event.get("event").asString();
        assertThat(shell.run("events", id.substring(0, 8)).out()).contains(id, "topics ≠", "same-day: 2026-03-12");
    }

    @Test
    void theAccountsOfAnEventAreSetSideBySide() {
        String id = json("events", "--format", "jsonl").get("event").asString();
        Shell.Result result = shell.run("compare", id);
        assertThat(result.out())
                .contains("A  ", "B  ", "differ in wording", "who acts: XSE / XTO", "[-bay-]")
                .contains(
                        "no account of XSE in this archive (searched: issuer XSE, published 2026-03-12 to 2026-03-26, 0");
        JsonNode rows = json("compare", "a.txt", "b.txt", "--format", "json").get("rows");
        JsonNode claim = rows.get(0).get("cells").get(0).get("claims").get(0);
        assertThat(claim.get("quote").asString()).startsWith("Seo condemned Orzhan");
        assertThat(claim.get("quote_span").get(1).asInt()
                        - claim.get("quote_span").get(0).asInt())
                .isEqualTo(claim.get("quote").asString().length());
    }

    @Test
    void documentsWithoutACommonEventAreComparedWhole() {
        assertThat(shell.run("compare", "a.txt", "c.txt").out())
                .contains("only A")
                .doesNotContain("silent");
    }

    @Test
    void aPageAndAWordDocumentAreWritten() {
        assertThat(shell.run("compare", "a.txt", "b.txt", "--format", "html").out())
                .startsWith("<!DOCTYPE html>");
        assertThat(shell.run("compare", "a.txt", "b.txt", "--format", "docx").out())
                .startsWith("PK");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "compare a.txt",
                "compare a.txt a.txt",
                "compare ev-nothing",
                "compare a.txt nobody",
                "events ev-x"
            })
    void whatCannotBeComparedIsSaid(String line) {
        Shell.Result result = shell.run((Object[]) line.split(" "));
        assertThat(result.exitCode()).isNotZero();
        assertThat(result.err()).isNotBlank().doesNotContain("Exception");
        assertThat(result.out()).isEmpty();
    }

    @Test
    void reportsOfOneEventCountAsOne() {
        assertThat(json("count", "engagements", "--rule", "joined", "--format", "json")
                        .get("n")
                        .asInt())
                .isEqualTo(1);
        assertThat(json("count", "engagements", "--rule", "reports", "--format", "json")
                        .get("n")
                        .asInt())
                .isEqualTo(2);
    }

    @Test
    void whetherTwoReportsAreOfOneEventAPersonSays() {
        String id = json("events", "--format", "jsonl").get("event").asString();
        shell.environment.put("READOUT_WHO", "Dee");
        String said = shell.run("correct", "apart", "b.txt#e1", "a.txt#e1", "--why", "They met twice.")
                .out()
                .strip();
        assertThat(shell.run("events").out()).isEmpty();
        assertThat(shell.run("verify").exitCode()).isZero();
        assertThat(shell.run("corrections").out())
                .contains(said + "  apart  of another event than", "a.txt, b.txt", "Dee", "They met twice.");

        String same = shell.run("correct", "same", "a.txt#e1", "b.txt#e1", "--why", "One dinner.")
                .out()
                .strip();
        assertThat(shell.run("events", id).out())
                .contains("joined A=B by Dee: One dinner. (" + same + "); what is found,", "same-day: 2026-03-12");
        assertThat(shell.run("events").out()).contains("joined A=B (Dee)");
        JsonNode join = json("events", id, "--format", "jsonl").get("joins").get(0);
        assertThat(join.get("said").get("correction").asString()).isEqualTo(same);

        shell.run("correct", "undo", same, "--why", "I do not know.");
        assertThat(shell.run("events").out()).isEmpty();
        shell.run("correct", "undo", said, "--why", "I do not know.");
        assertThat(json("events", "--format", "jsonl")
                        .get("joins")
                        .get(0)
                        .get("said")
                        .isNull())
                .isTrue();
        assertThat(shell.run("verify").exitCode()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a.txt#e1 a.txt#e1", "a.txt#e1 c.txt#a1", "a.txt#e1 c.txt#e1", "a.txt#e1 nobody#e1", "a.txt#e1"})
    void whatIsNoReportOfAnotherDocumentIsRefused(String reports) {
        Shell.Result result = shell.run((Object[]) ("correct same " + reports + " --who Dee --why So.").split(" "));
        assertThat(result.exitCode()).isNotZero();
        assertThat(result.err()).isNotBlank().doesNotContain("Exception");
        assertThat(shell.run("corrections").out()).isEmpty();
    }
}
