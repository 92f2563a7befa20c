package dev.readout.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.readout.intake.Limits;
import dev.readout.intake.Surveyor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run in one virtual machine: what a single process finds, part by part, and nothing twice. */
class LocalRunTest {
    private static final List<String> FACTS =
            List.of(OutputFolder.DOCUMENTS, OutputFolder.ENGAGEMENTS, OutputFolder.ACTS);
    private static final Settings SETTINGS =
            new Settings(SampleFiles.MAP, Limits.defaults().bytes(), Map.of());
    private static final Surveyor.Most FEW = new Surveyor.Most(32 << 20, 4);

    @TempDir
    private static Path folder;

    private static SparkSession session;
    private static JavaSparkContext spark;
    private static Path input;
    private static Path out;
    private static Run.Totals first;
    private static SingleProcess single;

    @BeforeAll
    static void codeTheSamplesOnce() throws IOException {
        session = SparkSession.builder()
                .master("local[2]")
                .config("spark.ui.enabled", "false")
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .getOrCreate();
        spark = JavaSparkContext.fromSparkContext(session.sparkContext());
        input = Files.createDirectories(folder.resolve("input/below"));
        SampleFiles.jsonLines(input.resolve("a.jsonl"));
        SampleFiles.webArchive(input.resolve("b.warc.gz"), 6, 1);
        SampleFiles.parquet(input.resolve("c.parquet"), 6, 4);
        Files.writeString(input.resolve("d.parquet"), "PAR1 and nothing else");
        out = folder.resolve("out");
        first = run(FEW, out).on(spark);
        single = SingleProcess.of(List.of(input.getParent()), Coder.of(SETTINGS, SampleFiles.models()));
    }

    @AfterAll
    static void close() throws IOException {
        session.close();
    }

    private static Run run(Surveyor.Most most, Path to) {
        return new Run(List.of(input.getParent().toString()), to.toString(), SETTINGS, SampleFiles.models(), most);
    }

    /** The bytes of all tables of facts and issues, by their file. */
    private static Map<String, String> bytes(Path of) throws IOException {
        Map<String, String> bytes = new HashMap<>();
        for (String table : OutputFolder.TABLES) {
            for (String file : SingleProcess.files(of.resolve(table))) {
                if (!table.equals(OutputFolder.METRICS)) {
                    bytes.put(
                            table + "/" + Path.of(file).getFileName(),
                            new String(
                                    Files.readAllBytes(Path.of(file)), java.nio.charset.StandardCharsets.ISO_8859_1));
                }
            }
        }
        return bytes;
    }

    @Test
    void rowForRowTheSameAsASingleProcess() throws IOException {
        for (String table : FACTS) {
            List<Map<String, String>> rows = SingleProcess.table(out, table);
            assertThat(rows).as(table).isEqualTo(single.rows(table)).isNotEmpty();
        }
        assertThat(first.documents()).isEqualTo(28);
        assertThat(first.acts())
                .isEqualTo(single.rows(OutputFolder.ACTS).size())
                .isGreaterThan(150);
    }

    @Test
    void filesAreCut() {
        assertThat(first.parts()).isEqualTo(5 + 2 + 2 + 1);
        assertThat(first.coded()).hasSize(first.parts());
        assertThat(first.coded())
                .filteredOn(m -> m.file().endsWith(".gz"))
                .extracting(Metrics::documents)
                .containsExactly(4L, 2L);
    }

    @Test
    void badInputIsAnIssue() {
        List<Row> issues = session.read()
                .parquet(out.resolve(OutputFolder.ISSUES).toString())
                .collectAsList();
        assertThat(issues)
                .extracting(i -> i.<String>getAs("code") + " " + i.<String>getAs("subject"))
                .containsExactlyInAnyOrder(
                        "bad-record below/a.jsonl!/17",
                        "damaged below/b.warc.gz!/https://crawl.example.org/0/broken",
                        "damaged below/d.parquet");
        assertThat(issues).extracting(i -> i.<String>getAs("code")).hasSameElementsAs(single.issues());
    }

    @Test
    void eachTaskIsMeasured() {
        List<Row> metrics = session.read()
                .parquet(out.resolve(OutputFolder.METRICS).toString())
                .collectAsList();
        assertThat(metrics).hasSize(first.parts());
        assertThat(metrics.stream().mapToLong(m -> m.<Long>getAs("documents")).sum())
                .isEqualTo(28);
        assertThat(metrics)
                .filteredOn(m -> m.<Long>getAs("documents") > 0)
                .allSatisfy(m -> assertThat(m.<Long>getAs("tokens")).isGreaterThan(100));
    }

    @Test
    void runningAgainChangesNothing() throws IOException {
        Map<String, String> before = times(out);
        Run.Totals again = run(FEW, out).on(spark);
        assertThat(again.parts()).isEqualTo(first.parts());
        assertThat(again.coded()).isEmpty();
        assertThat(times(out)).isEqualTo(before);
    }

    /** When each file was written, and how large it is. */
    private static Map<String, String> times(Path of) throws IOException {
        Map<String, String> times = new HashMap<>();
        try (Stream<Path> all = Files.walk(of)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                times.put(file.toString(), Files.getLastModifiedTime(file) + " " + Files.size(file));
            }
        }
        return times;
    }

    /** What was written first, in another folder. */
    private static Path copy(String name) throws IOException {
        Path other = folder.resolve(name);
        try (Stream<Path> all = Files.walk(out)) {
            for (Path file : all.toList()) {
                Files.copy(file, other.resolve(out.relativize(file).toString()));
            }
        }
        return other;
    }

    @Test
    void onlyWhatIsNotThereIsDoneAgain() throws IOException {
        Path other = copy("resumed");
        Map<String, String> before = bytes(other);

        Path gone =
                Path.of(SingleProcess.files(other.resolve(OutputFolder.ACTS)).get(1));
        Files.delete(gone);
        Path half = Path.of(
                SingleProcess.files(other.resolve(OutputFolder.DOCUMENTS)).get(4));
        Files.write(half, new byte[] {'P', 'A', 'R', '1'});
        Files.delete(
                Path.of(SingleProcess.files(other.resolve(OutputFolder.ISSUES)).get(6)));
        Files.createDirectories(other.resolve("_work/killed"));
        Files.writeString(other.resolve("_work/killed/acts.parquet"), "PAR1");

        assertThat(run(FEW, other).on(spark).coded()).hasSize(3);
        assertThat(bytes(other)).isEqualTo(before);
        assertThat(other.resolve("_work")).doesNotExist();
    }

    @Test
    void anotherCutTakesThePlaceOfTheFirst() throws IOException {
        Path other = copy("recut");
        Run.Totals whole = run(new Surveyor.Most(1 << 30, 1000), other).on(spark);
        assertThat(whole.parts()).isEqualTo(4);
        assertThat(SingleProcess.files(other.resolve(OutputFolder.ACTS))).hasSize(4);
        assertThat(SingleProcess.table(other, OutputFolder.ACTS))
                .isEqualTo(SingleProcess.table(out, OutputFolder.ACTS));
    }

    @Test
    void whatWasMadeOtherwiseIsNotMixed() throws IOException {
        Path other = folder.resolve("settings");
        Settings small = new Settings(SampleFiles.MAP, 100, Map.of());
        String one = input.resolve("d.parquet").toString();
        new Run(List.of(one), other.toString(), small, SampleFiles.models(), FEW).on(spark);
        Run otherwise = new Run(List.of(one), other.toString(), SETTINGS, SampleFiles.models(), FEW);
        assertThatThrownBy(() -> otherwise.on(spark))
                .isInstanceOf(OutputFolder.OtherSettingsException.class)
                .hasMessageContaining("max-bytes 100");
    }

    @Test
    void aFileThatIsNoMoreAsItWasIsReadAnew() throws IOException {
        Path changing = Files.createDirectories(folder.resolve("changing")).resolve("a.jsonl");
        Path other = folder.resolve("changed");
        String record = "{\"content\": \"The minister met the envoys of %s on Monday.\"}\n";
        Run run = new Run(List.of(changing.toString()), other.toString(), SETTINGS, SampleFiles.models(), FEW);
        Files.writeString(changing, record.formatted("Haesan"));
        assertThat(run.on(spark).documents()).isEqualTo(1);
        Files.writeString(changing, record.formatted("Haesan") + record.formatted("Karsenia"));
        assertThat(run.on(spark).documents()).isEqualTo(2);
        assertThat(run.on(spark).coded()).isEmpty();
        assertThat(SingleProcess.table(other, OutputFolder.DOCUMENTS)).hasSize(2);
    }
}
