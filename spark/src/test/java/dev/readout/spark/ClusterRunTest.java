package dev.readout.spark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.intake.Limits;
import dev.readout.intake.Surveyor;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run on a master with two workers, each in a process of its own. */
class ClusterRunTest {
    private static final Settings SETTINGS =
            new Settings(SampleFiles.MAP, Limits.defaults().bytes(), Map.of());

    @TempDir
    private Path folder;

    @Test
    void oneArchiveIsCodedByTwoWorkersAsByASingleProcess() throws Exception {
        Path crawl = folder.resolve("crawl.warc.gz");
        SampleFiles.webArchive(crawl, 5, 4);
        Path out = folder.resolve("out");
        try (StandaloneCluster cluster = new StandaloneCluster(folder, 2);
                SparkSession session = session(cluster)) {
            JavaSparkContext spark = JavaSparkContext.fromSparkContext(session.sparkContext());
            Surveyor.Most few = new Surveyor.Most(1 << 20, 3);
            Run run = new Run(List.of(crawl.toString()), out.toString(), SETTINGS, SampleFiles.models(), few);
            Run.Totals totals = run.on(spark);
            assertThat(totals.parts()).isEqualTo(8);
            assertThat(totals.documents()).isEqualTo(20);
            assertThat(totals.issues()).isEqualTo(4);
            assertThat(spark.sc().statusTracker().getExecutorInfos()).hasSize(1 + 2);
            assertThat(run.on(spark).coded()).isEmpty();

            SingleProcess single = SingleProcess.of(List.of(crawl), Coder.of(SETTINGS, SampleFiles.models()));
            for (String table : List.of(OutputFolder.DOCUMENTS, OutputFolder.ENGAGEMENTS, OutputFolder.ACTS)) {
                assertThat(SingleProcess.table(out, table))
                        .as(table)
                        .isEqualTo(single.rows(table))
                        .isNotEmpty();
            }
            List<Row> issues = session.read().parquet(out + "/issues").collectAsList();
            assertThat(issues)
                    .extracting(i -> i.<String>getAs("code"))
                    .containsOnly("damaged")
                    .hasSize(4);
        }
    }

    private static SparkSession session(StandaloneCluster cluster) {
        return SparkSession.builder()
                .master(cluster.master())
                .config("spark.ui.enabled", "false")
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.executor.memory", "1500m")
                .config("spark.executor.cores", "1")
                .config("spark.executor.extraClassPath", StandaloneCluster.classPath())
                .config("spark.executor.extraJavaOptions", "-XX:+UseSerialGC -XX:TieredStopAtLevel=1")
                // Both shall be there before the first part is given away.
                .config("spark.scheduler.minRegisteredResourcesRatio", "1.0")
                .config("spark.scheduler.maxRegisteredResourcesWaitingTime", "300s")
                .getOrCreate();
    }
}
