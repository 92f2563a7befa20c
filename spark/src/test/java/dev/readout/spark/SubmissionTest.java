package dev.readout.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What spark-submit is told. */
class SubmissionTest {
    @TempDir
    private Path home;

    @BeforeEach
    void build() throws IOException {
        Path lib = Files.createDirectories(home.resolve("spark/target/lib"));
        Files.createFile(lib.resolve("b.jar"));
        Files.createFile(lib.resolve("a.jar"));
        Files.createFile(lib.resolve("notes.txt"));
    }

    private List<String> line(String options, String... job) throws IOException {
        return new Submission(Path.of("/opt/spark"), home, options).line(List.of(job));
    }

    @Test
    void theJobComesWithItsLibrariesAndTheModels() throws IOException {
        List<String> line = line("", "day.warc.gz", "--out", "coded");
        assertThat(line.getFirst()).isEqualTo("/opt/spark/bin/spark-submit");
        assertThat(line)
                .containsSequence(
                        "--jars",
                        home.resolve("spark/target/lib/a.jar") + "," + home.resolve("spark/target/lib/b.jar"));
        assertThat(line)
                .endsWith(
                        home.resolve("spark/target/readout-spark.jar").toString(),
                        "day.warc.gz",
                        "--out",
                        "coded",
                        "--models=" + home.resolve("models/target/readout-models"));
    }

    @Test
    void whatAPersonTellsGoesBeforeWhatIsUsual() throws IOException {
        List<String> line = line(" --master spark://a:7077  --executor-memory 6g ", "x", "--models", "m", "--out", "o");
        assertThat(line.lastIndexOf("--executor-memory")).isGreaterThan(line.indexOf("2500m"));
        assertThat(line).containsSubsequence("--master", "spark://a:7077", "--executor-memory", "6g", "--class", "x");
        assertThat(line).noneMatch(argument -> argument.startsWith("--models="));
    }
}
