package dev.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.testing.PlainPipeline;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DiffCommandTest {
    private static final String MAP = "text=text,title=headline,date=day,id=id,version=rev";
    private static final String HARBOUR =
            "The two sides looked at plans for a deeper harbour and for the railway that is to lead to it.";

    @TempDir
    Path directory;

    private Shell shell;

    @BeforeEach
    void ingest() {
        shell = new Shell(directory);
        shell.write(
                "news.jsonl",
                record(7, "Talks", "Seo met Tolle. Seo condemned Orzhan for its launch.\\n\\n" + HARBOUR)
                        + record(
                                8,
                                "Talks",
                                "Seo met Tolle. Seo condemned Orzhan for its second launch.\\n\\n" + HARBOUR)
                        + record(
                                9,
                                "Talks in May",
                                HARBOUR
                                        + "\\n\\nSeo met Tolle. Seo condemned Orzhan for its second launch.\\n\\nThey left."));
        shell.write("b.txt", "Tolle condemned Orzhan long ago for a seizure.\n");
        Shell.Result result =
                shell.run("ingest", directory.resolve("news.jsonl"), directory.resolve("b.txt"), "--map", MAP);
        assertThat(result.exitCode()).as(result.err()).isZero();
    }

    private static String record(int version, String title, String text) {
        return "{\"headline\": \"" + title + "\", \"day\": \"2031-05-0" + (version - 6)
                + "\", \"id\": \"visit\", \"rev\": " + version + ", \"text\": \"" + text + "\"}\n";
    }

    @Test
    void theWordsAndTheFactsOfTheLastTwoAreCompared() {
        Shell.Result result = shell.run("diff", "visit");
        assertThat(result.exitCode()).isZero();
        assertThat(result.err()).isEmpty();
        assertThat(result.out())
                .contains("from version 2", "to version 3", "its source's 9", "published 2031-05-03")
                .contains("title: Talks {+in May+}")
                .contains("moved from paragraph 1 to paragraph 2", "paragraph 3 is new", "{+They left.+}")
                .contains("2 facts are told alike.")
                .doesNotContain("\u001b[");
    }

    @Test
    void aChangedWordIsShownAmongItsNeighbours() {
        Shell.Result result = shell.run("diff", "visit", "1", "2");
        assertThat(result.out())
                .contains("Seo met Tolle. Seo condemned Orzhan for its {+second+} launch.")
                .contains("Told otherwise", "about: for its {+second+} launch")
                .contains("“Seo condemned Orzhan for its {+second+} launch”")
                .contains("1 more fact is told alike.");
        assertThat(shell.onTerminal().run("diff", "visit", "1", "2").out()).contains("\u001b[32m{+second+}\u001b[0m");
    }

    @ParameterizedTest
    @CsvSource({"1 2, 2", "7 8, 2", "8, 3", "1, 3", "2 9, 3"})
    void versionsAreCalledByPlaceOrByTheNumberOfTheirSource(String versions, int later) {
        Shell.Result result = shell.run((Object[]) ("diff visit " + versions + " --format jsonl").split(" "));
        assertThat(result.exitCode()).isZero();
        assertThat(result.out()).hasLineCount(1);
        JsonNode diff = new JsonMapper().readTree(result.out());
        assertThat(diff.get("after").get("nth").asInt()).isEqualTo(later);
    }

    @Test
    void jsonHasEachChangeWithItsSpans() {
        JsonNode diff = new JsonMapper()
                .readTree(
                        shell.run("diff", "visit", "1", "2", "--format", "json").out());
        JsonNode change = diff.get("words").get(0);
        assertThat(diff.get("words")).hasSize(1);
        assertThat(change.get("change").asString()).isEqualTo("added");
        assertThat(change.get("after").asString()).isEqualTo("second");
        int start = change.get("after_span").get(0).asInt();
        int end = change.get("after_span").get(1).asInt();
        String text = shell.run("show", "visit", "--version", "8", "--text").out();
        assertThat(text.substring(start, end)).isEqualTo("second");
        assertThat(diff.get("facts").get(0).get("change").asString()).isEqualTo("told-otherwise");
        assertThat(diff.get("unchanged_facts").asInt()).isEqualTo(1);
    }

    @Test
    void aHashCallsAVersionToo() {
        JsonNode versions = new JsonMapper()
                .readTree(shell.run("show", "visit", "--versions", "--format", "json")
                        .out());
        String hash = versions.get(0).get("snapshot_hash").asString();
        assertThat(shell.run("diff", "visit", hash.substring(0, 12)).out()).contains("from version 1", "to version 3");
    }

    @Test
    void versionsAreListedAndShown() {
        String list = shell.run("show", "visit", "--versions").out();
        assertThat(list).contains("its source's 7", "published 2031-05-01", "1 engagements, 1 acts");
        assertThat(list).containsOnlyOnce("1 acts · counts");
        assertThat(shell.run("show", "visit", "--versions", "--format", "jsonl").out())
                .hasLineCount(3);
        assertThat(shell.run("show", "visit", "--version", "1", "--text").out()).startsWith("Seo met Tolle.");
        assertThat(shell.run("show", "visit", "--text").out()).startsWith("The two sides");
        assertThat(shell.run("show", "--help").out()).contains("--versions", "--help");
    }

    @Test
    void whatIsNoVersionIsToldWithTheChoices() {
        Shell.Result none = shell.run("diff", "visit", "5");
        assertThat(none.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(none.err())
                .contains("no version of news.jsonl!/visit is called '5'", "1 (its source's 7)", "3 (its source's 9)")
                .hasLineCount(1);
        assertThat(shell.run("diff", "visit", "3").err())
                .contains("'3' is version 3 of news.jsonl!/visit", "name another");
        assertThat(shell.run("diff", "b.txt").err()).contains("there is one version only of b.txt");
        assertThat(shell.run("diff", "zzz").err()).contains("no document is called 'zzz'");
        assertThat(shell.run("diff").exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(shell.run("show", "visit", "--versions", "--format", "csv").err())
                .contains("table, json or jsonl");
    }

    @Test
    void aNumberThatMeansTwoVersionsIsNotGuessedAt() {
        shell.write(
                "more.jsonl",
                record(7, "One", "Seo met Tolle.").replace("visit", "twice").replace("\"rev\": 7", "\"rev\": 2")
                        + record(8, "One", "Seo met Marant.")
                                .replace("visit", "twice")
                                .replace("\"rev\": 8", "\"rev\": 3"));
        shell.run("ingest", directory.resolve("more.jsonl"), "--map", MAP);
        Shell.Result result = shell.run("show", "twice", "--version", "2");
        assertThat(result.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(result.err()).contains("more than one version of more.jsonl!/twice is called '2'", "by its hash");
    }

    @Test
    void codersThatAreNotTheSameAreToldOf() {
        shell.write(
                "news.jsonl",
                record(7, "Talks", "Seo met Tolle. Seo condemned Orzhan for its launch.\\n\\n" + HARBOUR));
        shell.with(new PlainPipeline("plain-2")).run("ingest", directory.resolve("news.jsonl"), "--map", MAP);
        assertThat(shell.run("diff", "visit", "1", "2").err()).contains("not coded by the same program and data");
    }
}
