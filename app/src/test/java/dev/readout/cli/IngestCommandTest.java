package dev.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.testing.PlainPipeline;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class IngestCommandTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    Path directory;

    private Shell shell;
    private Path releases;

    @BeforeEach
    void write() {
        shell = new Shell(directory);
        shell.write(
                "in/a.txt", "Seo met Tolle about the harbour of Port Anselm. Seo condemned Orzhan for its launch.\n");
        shell.write("in/b.txt", "Tolle condemned Orzhan long ago for the seizure of a trawler.\n");
        releases = directory.resolve("in");
    }

    @Test
    void aSecondRunAddsNothing() throws Exception {
        Path report = directory.resolve("run.json");
        Shell.Result first = shell.run("ingest", releases, "--report", report);
        assertThat(first.exitCode()).isZero();
        assertThat(first.out()).isEmpty();
        assertThat(first.err())
                .contains("2 documents: 2 new, 0 unchanged. 1 engagements and 2 acts in what was coded; no issues.");
        JsonNode fields = new JsonMapper().readTree(Files.readString(report));
        assertThat(fields.get("new").asInt()).isEqualTo(2);
        assertThat(fields.get("acts").asInt()).isEqualTo(2);
        assertThat(fields.get("peak_heap_bytes").asLong()).isPositive();

        Shell.Result second = shell.run("ingest", releases);
        assertThat(second.err()).contains("2 documents: 0 new, 2 unchanged.");
        assertThat(shell.pipelinesBuilt)
                .as("what finds nothing new loads no models")
                .hasValue(1);
        assertThat(shell.run("acts", "--background", "--negated", "--format", "jsonl")
                        .out())
                .hasLineCount(2);
    }

    @Test
    void aBrokenFileOfOnesOwnIsToldWhereNothingIsNew() {
        Path archive = directory.resolve("archive");
        shell.run("ingest", releases, "--data", archive);
        shell.write("archive/codebook/mine.yml", "states:\n  - [\n");
        Shell.Result second = shell.run("ingest", releases, "--data", archive);
        assertThat(second.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(second.err()).contains("a data file is wrong", "mine.yml:3");
    }

    @Test
    void whatIsNewIsAdded() {
        shell.run("ingest", releases);
        shell.write("in/c.txt", "Seo met Marant in the spring of the year.\n");
        assertThat(shell.run("ingest", releases).err()).contains("3 documents: 1 new, 2 unchanged.");
    }

    @Test
    void aProgramIsToldTheCourseAsAnEventALine() {
        shell.write("meta.jsonl", "{\"file\": \"note.txt\", \"issuer\": \"XVA\"}\n");
        shell.run("ingest", releases);
        shell.run("alerts", "add", "orzhan", "Orzhan");
        Shell.Result result = shell.input("Tolle condemned Orzhan for its launch of a rocket on Tuesday.\n")
                .run("ingest", "--progress=jsonl", "--name=note.txt", "--meta=" + directory.resolve("meta.jsonl"), "-");

        List<JsonNode> events = result.err().lines().map(JSON::readTree).toList();
        assertThat(events)
                .extracting(event -> event.get("event").asString())
                .startsWith("progress")
                .contains("report", "note")
                .containsOnly("progress", "report", "note");
        assertThat(events)
                .filteredOn(event -> event.get("event").asString().equals("report"))
                .singleElement()
                .satisfies(report -> assertThat(report.get("new").asInt()).isEqualTo(1));
        assertThat(result.err()).contains("\"words\":\"alert orzhan: 1 new document;");
        assertThat(shell.run("documents", "--format", "jsonl").out())
                .contains("\"document\":\"note.txt\"", "\"issuer\":\"XVA\"");

        shell.write("in/empty.txt", "");
        assertThat(shell.run("ingest", "--progress=jsonl", releases)
                        .err()
                        .lines()
                        .map(JSON::readTree))
                .filteredOn(event -> event.get("event").asString().equals("issue"))
                .singleElement()
                .satisfies(issue -> assertThat(issue.get("code").asString()).isEqualTo("empty"));
    }

    @Test
    void anotherCodebookCodesAnew() {
        shell.run("ingest", releases);
        Shell.Result result = shell.with(new PlainPipeline("plain-2")).run("ingest", releases);
        assertThat(result.err()).contains("2 documents: 0 new, 2 coded anew, 0 unchanged.");
        assertThat(shell.run("acts", "--background", "--negated", "--format", "jsonl")
                        .out())
                .hasLineCount(2)
                .contains("plain-2")
                .doesNotContain("plain-1");
    }

    @Test
    void badInputIsAnIssueAndTheRestGoesOn() {
        shell.write("in/empty.txt", "");
        shell.write("in/broken.txt", "Something unspeakable happened in the harbour on Monday.\n");
        shell.write("in/unclear.txt", "It is unclear. Tolle condemned Orzhan for this.\n");

        Shell.Result result = shell.run("ingest", releases);

        assertThat(result.exitCode()).isEqualTo(ExitCode.DONE_WITH_ISSUES);
        assertThat(result.err()).contains("3 new", "3 issues (coding-failed 1, empty 1, unclear 1)");
        Shell.Result issues = shell.run("issues", "--format", "jsonl");
        assertThat(issues.out()).hasLineCount(3).contains("\"code\":\"empty\"", "\"stage\":\"pipeline\"");
        assertThat(shell.run("issues").out())
                .contains("unclear  unclear.txt", "A sentence is unclear. Read it yourself.");
    }

    @Test
    void theSameRecordAtAnyNumberOfThreads() {
        for (int i = 0; i < 30; i++) {
            shell.write("in/more" + i + ".txt", "Seo condemned Orzhan for the launch number " + i + " of a rocket.\n");
        }
        shell.run("ingest", releases, "--data", directory.resolve("one"), "--threads", "1");
        shell.run("ingest", releases, "--data", directory.resolve("four"), "--threads", "4");
        String one = shell.run("export", "--format", "jsonl", "--data", directory.resolve("one"))
                .out();
        String four = shell.run("export", "--format", "jsonl", "--data", directory.resolve("four"))
                .out();
        assertThat(one).hasLineCount(32).isEqualTo(four);
    }

    @Test
    void whatIsChangedIsANewVersionAndOnlyItCounts() throws IOException {
        shell.run("ingest", releases);
        Path changed = shell.write(
                "in/b.txt", "Tolle condemned Orzhan long ago for the seizure of a trawler. Seo condemned Tolle too.\n");
        Files.setLastModifiedTime(changed, FileTime.from(Instant.now().plusSeconds(60)));
        assertThat(shell.run("ingest", releases).err()).contains("2 documents: 0 new, 1 new version, 1 unchanged.");
        assertThat(shell.run("acts", "--background", "--negated", "--format", "jsonl")
                        .out())
                .hasLineCount(3);
        assertThat(shell.run("acts", "--background", "--negated", "--format", "jsonl", "--all-versions")
                        .out())
                .hasLineCount(4);
        assertThat(shell.run("documents", "--all-versions").out()).contains("an earlier version");
        assertThat(shell.run("export", "--what", "documents", "--format", "csv", "--all-versions")
                        .out())
                .hasLineCount(4)
                .contains(",latest,repost_of,", ",true,,text/plain,", ",false,,text/plain,");
        assertThat(shell.run("verify").exitCode()).isZero();
    }

    @Test
    void whatWasPutRightIsNoIssueAnyMore() {
        shell.write("in/empty.txt", "");
        shell.write("in/unclear.txt", "It is unclear. Tolle condemned Orzhan for this.\n");
        shell.run("ingest", releases);
        assertThat(shell.run("issues").out()).contains("empty", "unclear");
        shell.write("in/empty.txt", "Seo condemned Orzhan for the launch of a rocket.\n");
        Shell.Result again = shell.run("ingest", releases);
        assertThat(again.err()).contains("4 documents: 1 new, 3 unchanged.");
        assertThat(shell.run("issues").out())
                .as("what coding said of a document that is unchanged holds on")
                .contains("unclear")
                .doesNotContain("empty");
    }

    @Test
    void failedInputsAreTriedAgainInTheSameWay() {
        shell.write("in/records.jsonl", "{\"words\": \"\", \"on\": \"2031-05-03\"}\n");
        shell.write("in/wrong.bin", "?");
        shell.run("ingest", directory.resolve("in/a.txt"));
        Shell.Result first = shell.run(
                "ingest", directory.resolve("in/records.jsonl"), "--map", "text=words,date=on", "--max-bytes=9000");
        assertThat(first.err()).contains("bad-record");
        shell.write(
                "in/records.jsonl", "{\"words\": \"Seo condemned Orzhan for the launch.\", \"on\": \"2031-05-03\"}\n");

        assertThat(shell.run("retry", "--code", "empty").err()).contains("There is nothing to try again.");
        Shell.Result retried = shell.run("retry");

        assertThat(retried.exitCode()).isZero();
        assertThat(retried.err()).contains("1 documents: 1 new, 0 unchanged.", "1 issues before, 0 now.");
        assertThat(shell.run("issues").err()).contains("No issues.");
        assertThat(shell.run("documents").out()).contains("2031-05-03");
    }

    @Test
    void aLogTellsOfProgressOnceAMinute() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        AtomicLong seconds = new AtomicLong();
        var lines = new ProgressLines(
                new PrintStream(err, true, StandardCharsets.UTF_8),
                OptionalLong.of(240_000),
                () -> seconds.get() * 1_000_000_000L);
        for (int i = 0; i < 1300; i++) {
            seconds.set(i / 10);
            lines.read(100);
            lines.done();
        }
        assertThat(err.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "601 documents in 60 s (10.0 a second); 25 % is read, about 180 s are left",
                        "1,201 documents in 120 s (10.0 a second); 50 % is read, about 120 s are left");
    }

    @Test
    void aTerminalSeesABar() {
        String err = shell.onTerminal().run("ingest", releases).err();
        assertThat(err).contains("ingest 100%", "2 documents, ");
    }
}
