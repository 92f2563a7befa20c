package dev.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.testing.PlainPipeline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SearchCommandTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    Path directory;

    private Shell shell;

    @BeforeEach
    void ingest() {
        shell = new Shell(directory);
        shell.write(
                "in/a.txt", "Seo met Tolle about the harbour. Seo condemned Orzhan 🕊 for its launch of a rocket.\n");
        shell.write("in/b.txt", "Tolle condemned Orzhan long ago for a seizure, \"as ever\".\n");
        shell.write("in/c.txt", "Marant and Seo spoke about grain.\n");
        shell.write("meta.tsv", "file\tpublished\tissuer\ttitle\na.txt\t2026-03-13\tXHA\tTalks in Linden Palace\n");
        shell.run("ingest", directory.resolve("in"), "--meta", directory.resolve("meta.tsv"));
    }

    @Test
    void ingestKeepsTheIndexUpAndTheTableShowsTheWords() {
        assertThat(directory.resolve("share/readout/index")).isDirectory();
        Shell.Result result = shell.run("search", "condemn", "launches");
        assertThat(result.exitCode()).isZero();
        assertThat(result.err()).isEmpty();
        assertThat(result.out())
                .contains("a.txt · XHA · 2026-03-13\nTalks in Linden Palace\n")
                .contains("Seo *condemned* Orzhan 🕊 for its *launch* of a rocket.")
                .doesNotContain("b.txt");
        assertThat(shell.run("search", "title:linden").out()).contains("Talks in *Linden* Palace");
    }

    @Test
    void jsonTellsSpansInCodePoints() {
        JsonNode hit = JSON.readTree(
                shell.run("search", "\"launch of\"", "--format", "jsonl").out());
        assertThat(hit.get("document").asString()).isEqualTo("a.txt");
        assertThat(hit.get("places").asInt()).isEqualTo(1);
        JsonNode found = hit.get("passages").get(0).get("found").get(0);
        String text = shell.run("show", "a.txt", "--text").out();
        int start = text.offsetByCodePoints(0, found.get("start").asInt());
        int end = text.offsetByCodePoints(0, found.get("end").asInt());
        assertThat(text.substring(start, end))
                .isEqualTo("launch of")
                .isEqualTo(found.get("words").asString());
        assertThat(JSON.readTree(
                        shell.run("search", "condemn", "--format", "json").out()))
                .hasSize(2);
        assertThat(shell.run("search", "zzz", "--format", "json").out().strip()).isEqualTo("[\n\n]");
    }

    @Test
    void pagesAreToldBesideTheData() {
        Shell.Result first = shell.run("search", "seo", "--limit", "1");
        assertThat(first.err()).isEqualTo("1 to 1 of 2; --page 2 shows the next.\n");
        Shell.Result second = shell.run("search", "seo", "--limit", "1", "--page", "2");
        assertThat(second.err()).isEqualTo("2 to 2 of 2.\n");
        assertThat(second.out()).isNotEqualTo(first.out());
        assertThat(shell.run("search", "seo", "--limit", "1", "--page", "9").err())
                .contains("only 2 hits");
        assertThat(shell.run("search", "zzz").err()).contains("Nothing in the archive matches.");
    }

    @Test
    void facetsCountDocuments() {
        assertThat(shell.run("search", "seo OR tolle", "--facets").out()).contains("issuer\n        1  XHA\n");
        assertThat(shell.run("search", "*", "--facets", "--format", "csv").out())
                .startsWith("query,facet,value,documents\n")
                .contains(",act,condemn,2\n");
    }

    @Test
    void aQueryThatCannotBeAskedIsWrongUsageWithItsPlace() {
        Shell.Result result = shell.run("search", "seo (tolle");
        assertThat(result.exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(result.out()).isEmpty();
        assertThat(result.err())
                .startsWith("readout: this ( is never closed; add ).\n  seo (tolle\n      ^\n")
                .doesNotContain("\tat ");
        assertThat(shell.run("search").err()).contains("Say what to look for");
        assertThat(shell.run("search", "a", "--page", "0").exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
    }

    @Test
    void manyQueriesAreAskedAtOnceAndABadOneIsListed() {
        Path file =
                shell.write("q.csv", "name,query\nfirst,condemn\nbad,\"(a\"\nexact,\"\"\"as ever\"\"\"\nnone,zzz\n");
        Shell.Result result = shell.run("search", "--queries", file, "--format", "csv");
        assertThat(result.exitCode()).isEqualTo(ExitCode.DONE_WITH_ISSUES);
        assertThat(result.out())
                .startsWith("query,rank,document,")
                .contains("\nfirst,1,", "\nfirst,2,", "\nexact,1,b.txt")
                .doesNotContain("bad")
                .hasLineCount(4);
        assertThat(result.err()).contains("bad-query", "q.csv:3 (bad)", "is never closed", "none: Nothing in");
        JsonNode row = JSON.readTree(
                shell.run("search", "--queries", file, "--format", "json").out());
        assertThat(row.get(0).get("query").asString()).isEqualTo("first");
        Path other = shell.write("o.csv", "nom,query\na,b\n");
        assertThat(shell.run("search", "--queries", other).err()).contains("has no column 'name'");
    }

    @Test
    void aParaphraseIsFoundOnceThereAreVectors() {
        Shell.Result without = shell.run("search", "--like", "Seo denounced Orzhan for its launch of a rocket");
        assertThat(without.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(without.err()).contains("reindex --vectors").hasLineCount(1);

        Shell.Result made = shell.run("reindex", "--vectors");
        assertThat(made.err()).contains("3 documents were indexed", "3 documents have vectors");
        Shell.Result like = shell.run("search", "--like", "Seo denounced Orzhan for its launch of a rocket");
        assertThat(like.exitCode()).isZero();
        assertThat(like.out()).startsWith("a.txt").contains("*Seo condemned Orzhan 🕊 for its launch of a rocket.*");

        shell.write("in/d.txt", "Marant denounced Orzhan for its launch of a rocket in spring.\n");
        shell.run("ingest", directory.resolve("in"));
        assertThat(shell.run("search", "spring", "--like", "condemned a rocket launch")
                        .out())
                .startsWith("d.txt");
    }

    @Test
    void anIndexThatIsGoneIsBuiltAgain() throws IOException {
        Path index = directory.resolve("share/readout/index");
        try (var files = Files.list(index)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        assertThat(shell.run("search", "condemn").out()).contains("a.txt", "b.txt");
        assertThat(shell.run("verify").err()).contains("The archive holds what it promises.");
        assertThat(shell.run("reindex", "--resume").err()).contains("0 documents were indexed");
        assertThat(shell.run("search", "a", "--data", directory.resolve("none")).err())
                .contains("there is no archive in", "ingest a document first");
    }

    @Test
    void anAlertIsToldOfEachDocumentOnce() {
        assertThat(shell.run("alerts", "add", "blame", "condemn*").err()).contains("2 documents of the archive");
        assertThat(shell.run("alerts", "list").out()).isEqualTo("blame  condemn*\n");
        assertThat(shell.run("alerts", "check").out()).doesNotContain(".txt");

        shell.write("in/d.txt", "Marant condemned Seo.\n");
        Shell.Result ingest = shell.run("ingest", directory.resolve("in"));
        assertThat(ingest.err()).contains("alert blame: 1 new document;", "  d.txt");
        assertThat(shell.run("ingest", directory.resolve("in")).err()).doesNotContain("alert blame");

        Shell.Result check = shell.run("alerts", "check", "--format", "jsonl");
        assertThat(check.out()).hasLineCount(1).contains("\"query\":\"blame\"", "d.txt");
        assertThat(shell.run("alerts", "check", "--format", "jsonl").out()).isEmpty();

        Shell.Result recoded = shell.with(new PlainPipeline("plain-2")).run("ingest", directory.resolve("in"));
        assertThat(recoded.err()).doesNotContain("alert blame");
        assertThat(shell.run("alerts", "check", "--format", "jsonl").out()).isEmpty();
    }

    @Test
    void anAlertIsAFeedToo() {
        shell.run("alerts", "add", "blame", "condemn* & seo");
        String feed = shell.run("alerts", "rss", "blame").out();
        assertThat(feed)
                .contains("<rss version=\"2.0\">", "<title>Talks in Linden Palace</title>", "condemn* &amp; seo")
                .contains("<pubDate>Fri, 13 Mar 2026 00:00:00 GMT</pubDate>");
        Path file = directory.resolve("feed.xml");
        shell.run("alerts", "rss", "blame", "-o", file);
        assertThat(file).hasContent(feed);
        assertThat(shell.run("alerts", "rss", "none").err()).contains("there is no alert 'none'");
        assertThat(shell.run("alerts", "remove", "blame").exitCode()).isZero();
        assertThat(shell.run("alerts", "remove", "blame").exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(shell.run("alerts", "add", "../x", "a").err()).contains("no name for an alert");
        assertThat(shell.run("alerts", "add", "x", "(a").err()).contains("never closed");
        assertThat(shell.run("alerts", "add", "x", "a", "--hook", "ftp://x").err())
                .contains("no address of http");
        assertThat(shell.run("alerts").exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
    }
}
