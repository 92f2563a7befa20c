package dev.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that hold many documents, read as they are in one command. */
class ContainersTest {
    private static final String RECORDS = """
            {"headline": "A Visit", "day": "2031-05-03", "id": 1, "rev": 1, "text": "Seo met Tolle about the harbour of Port Anselm."}
            {"headline": "A Visit", "day": "2031-05-03", "id": 1, "rev": 2, "text": "Seo met Tolle about the harbour. Seo condemned Orzhan for its launch."}
            {"headline": "Nothing", "day": "2031-05-04", "id": 2, "rev": 1, "text": ""}
            """;

    @TempDir
    Path directory;

    private Shell shell;
    private Path records;
    private Path archive;

    @BeforeEach
    void pack() throws IOException {
        shell = new Shell(directory);
        records = directory.resolve("news.jsonl.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(records))) {
            out.write(RECORDS.getBytes(StandardCharsets.UTF_8));
        }
        archive = directory.resolve("releases.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(archive))) {
            for (String path : new String[] {"2031/a.md", "2032/a.md"}) {
                out.putNextEntry(new ZipEntry(path));
                out.write(("---\ntitle: A Call\ndate: 2031-05-05\n---\nTolle condemned Orzhan in the year " + path
                                + ".\n")
                        .getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private static final String MAP = "text=text,title=headline,date=day,id=id,version=rev";

    @Test
    void eachRecordIsADocumentAndASecondRunAddsNothing() {
        Shell.Result first = shell.run("ingest", records, "--map", MAP);
        assertThat(first.exitCode()).isEqualTo(ExitCode.DONE_WITH_ISSUES);
        assertThat(first.err())
                .contains("news.jsonl.gz!/2@1: error (bad-record): Record 3 has nothing in the field 'text'")
                .contains("2 documents: 1 new, 1 new version, 0 unchanged.");
        assertThat(shell.run("ingest", records, "--map", MAP).err()).contains("2 documents: 0 new, 2 unchanged.");
        assertThat(shell.run("acts", "--format", "jsonl").out()).contains("news.jsonl.gz!/1@2", "2031-05-03");
    }

    @Test
    void aDryRunListsAndCountsAndKeepsNothing() throws IOException {
        Shell.Result result = shell.run("ingest", archive, records, "--map", MAP, "--dry-run");
        assertThat(result.exitCode()).isEqualTo(ExitCode.DONE_WITH_ISSUES);
        assertThat(result.out().lines())
                .containsExactly(
                        "releases.zip!/2031/a.md\ttext/plain\t2031-05-05\tA Call",
                        "releases.zip!/2032/a.md\ttext/plain\t2031-05-05\tA Call",
                        "news.jsonl.gz!/1@1\ttext/plain\t2031-05-03\tA Visit",
                        "news.jsonl.gz!/1@2\ttext/plain\t2031-05-03\tA Visit");
        assertThat(result.err()).contains("4 documents would be read (text/plain 4); 1 issues (bad-record 1).");
        assertThat(shell.pipelinesBuilt).hasValue(0);
        try (Stream<Path> kept = Files.walk(directory)) {
            assertThat(kept.filter(p -> p.toString().endsWith(".db"))).isEmpty();
        }
    }

    @Test
    void codeAndTextReadThemToo() {
        assertThat(shell.run("code", archive, "--format", "jsonl").out())
                .hasLineCount(2)
                .contains("condemn");
        Path out = directory.resolve("out");
        assertThat(shell.run("text", archive, "--out", out).exitCode()).isZero();
        assertThat(out.resolve("2031_a.txt")).exists();
        assertThat(out.resolve("2032_a.txt")).content().contains("2032");
    }

    @Test
    void withoutAMapItSaysWhatIsThere() {
        Shell.Result result = shell.run("text", records);
        assertThat(result.exitCode()).isEqualTo(ExitCode.DONE_WITH_ISSUES);
        assertThat(result.err()).contains("no-field-map", "day, headline, id, rev, text", "--map text=FIELD");
    }

    @Test
    void aWrongMapIsExplained() {
        Shell.Result result = shell.run("text", records, "--map", "title=headline");
        assertThat(result.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(result.err()).contains("--map: no field is named for the text; write text=FIELD.");
        assertThat(shell.run("text", records, "--map", MAP, "--max-ratio", "0").err())
                .contains("--max-ratio: at least 1");
    }

    @Test
    void aBarNeedsNoSum() {
        assertThat(shell.onTerminal().run("ingest", records, "--map", MAP).err())
                .contains("ingest 100%", "1 new version");
    }
}
