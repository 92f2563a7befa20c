package dev.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.testing.PlainPipeline;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class IngestCommandTest {
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
                .contains("2 documents: 2 new, 0 unchanged. 1 engagements and 2 acts in the new ones; no issues.");
        JsonNode fields = new JsonMapper().readTree(Files.readString(report));
        assertThat(fields.get("new").asInt()).isEqualTo(2);
        assertThat(fields.get("acts").asInt()).isEqualTo(2);

        Shell.Result second = shell.run("ingest", releases);
        assertThat(second.err()).contains("2 documents: 0 new, 2 unchanged.");
        assertThat(shell.run("acts", "--format", "jsonl").out()).hasLineCount(2);
    }

    @Test
    void whatIsNewIsAdded() {
        shell.run("ingest", releases);
        shell.write("in/c.txt", "Seo met Marant in the spring of the year.\n");
        assertThat(shell.run("ingest", releases).err()).contains("3 documents: 1 new, 2 unchanged.");
    }

    @Test
    void anotherCodebookCodesAnew() {
        shell.run("ingest", releases);
        Shell.Result result = shell.with(new PlainPipeline("plain-2")).run("ingest", releases);
        assertThat(result.err()).contains("2 documents: 2 new, 0 unchanged.");
        assertThat(shell.run("acts", "--format", "jsonl").out())
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
    void aLogTellsOfProgressOnceAMinute() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        AtomicLong seconds = new AtomicLong();
        var lines = new Progress.Lines(
                new PrintStream(err, true, StandardCharsets.UTF_8), () -> seconds.get() * 1_000_000_000L);
        for (int i = 0; i < 1300; i++) {
            seconds.set(i / 10);
            lines.step();
        }
        assertThat(err.toString(StandardCharsets.UTF_8).lines())
                .containsExactly("601 documents in 60 s (10.0 a second)", "1,201 documents in 120 s (10.0 a second)");
    }

    @Test
    void aTerminalSeesABar() {
        assertThat(shell.onTerminal().run("ingest", releases).err()).contains("coding", "2/2");
    }
}
