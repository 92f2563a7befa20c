package dev.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.export.form.Formats;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ExportCommandTest {
    @TempDir
    Path directory;

    private Shell shell;

    @BeforeEach
    void ingest() {
        shell = new Shell(directory);
        shell.write("in/a.txt", "Seo met Tolle about the harbour. Seo condemned Orzhan for its launch.\n");
        shell.write("in/b.txt", "Tolle condemned Orzhan for a seizure. Marant condemned Seo.\n");
        shell.write(
                "meta.tsv",
                "file\tpublished\tissuer\ttitle\na.txt\t2026-03-13\tXHA\tTalks\nb.txt\t2026-04-02\tXVA\tA seizure\n");
        shell.run("ingest", directory.resolve("in"), "--meta", directory.resolve("meta.tsv"));
    }

    static Stream<String> formats() {
        return Formats.all().stream().map(f -> f.label().name());
    }

    @ParameterizedTest
    @MethodSource("formats")
    void everyFormatIsWrittenAndInTheHelp(String format) throws IOException {
        Path file = directory.resolve("export");
        Shell.Result result = shell.run("export", "--format", format, "-o", file);
        assertThat(result.exitCode()).as(result.err()).isZero();
        assertThat(file).isRegularFile();
        assertThat(shell.run("export", "--help").out()).containsPattern("(?m)^  " + format + " +\\w");
        assertThat(files()).doesNotContain("export.part");
    }

    @ParameterizedTest
    @CsvSource({
        "--format jsonl, 3",
        "--format jsonl --issuer XHA, 1",
        "--format jsonl --from 2026-04, 2",
        "--format jsonl --to 2026-03, 1",
        "--format jsonl --document b.txt, 2",
        "--format jsonl --what engagements, 1",
        "--format jsonl --what documents, 2",
        "--format icews, 5",
        "--format icews --issuer XVA, 3",
        "--format phoenix --issuer XYZ, 0"
    })
    void whatIsExportedCanBePicked(String options, int lines) {
        assertThat(shell.run(("export " + options).split(" ")).out().lines()).hasSize(lines);
    }

    @Test
    void whatAFormatCannotHoldIsTold() {
        Shell.Result result = shell.run("export", "--format", "geojson");
        assertThat(result.err()).isEqualTo("Left out: 1, the gazetteer has no degrees for it.\n");
        assertThat(result.out()).startsWith("{\"type\":\"FeatureCollection\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--format xlsx | there is no format 'xlsx'; known: csv, jsonl, parquet, icews",
                "--format icews --what acts | --what goes with csv, jsonl and parquet; icews decides itself what it is of",
                "--format csv --period month | --period goes with graphml and gexf, not with csv"
            })
    void wrongUsageIsExplained(String options, String why) {
        Shell.Result result = shell.run(("export " + options).split(" "));
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).contains(why);
    }

    @Test
    void aReleaseIsTheSameEachTime() throws IOException {
        List<String> told = List.of("--title", "Readouts", "--author", "Seo, Min", "--licence", "CC0-1.0");
        for (String name : List.of("one.zip", "two.zip", "three")) {
            Shell.Result result = shell.run(Stream.concat(Stream.of("release", directory.resolve(name)), told.stream())
                    .toArray());
            assertThat(result.exitCode()).as(result.err()).isZero();
        }
        assertThat(directory.resolve("two.zip")).hasSameBinaryContentAs(directory.resolve("one.zip"));
        assertThat(Files.readString(directory.resolve("three/CITATION.cff"))).contains("license: CC0-1.0");
        assertThat(Files.readString(directory.resolve("three/README.md"))).contains("3 acts, 1 engagements");
        assertThat(files()).noneMatch(name -> name.contains("unfinished") || name.endsWith(".part"));
    }

    @Test
    void aReleaseOverwritesNothing() {
        Shell.Result result = shell.run("release", directory.resolve("in"), "--title", "T", "--author", "A");
        assertThat(result.exitCode()).isEqualTo(3);
        assertThat(result.err()).contains("there is something at");
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(f -> f.getFileName().toString()).toList();
        }
    }
}
