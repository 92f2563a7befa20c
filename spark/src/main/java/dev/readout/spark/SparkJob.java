package dev.readout.spark;

import dev.readout.codebook.DataException;
import dev.readout.intake.FieldMap;
import dev.readout.intake.Limits;
import dev.readout.intake.Surveyor;
import dev.readout.language.packed.ModelFiles;
import dev.readout.language.packed.ModelsException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The job. Exit codes are those of {@code readout}: 0 done, 1 done with issues, 2 wrong usage, 3 failed. */
@Command(
        name = "readout-spark",
        mixinStandardHelpOptions = true,
        description = "Codes WARC, JSON lines and Parquet on a cluster, and writes what it finds as tables in Parquet.",
        footerHeading = "%nExamples%n",
        footer = {
            "  readout-spark s3a://crawl/2031/05/*.warc.gz --out s3a://coded/2031-05",
            "  readout-spark releases.jsonl --map text=content,title=headline,date=pubDate,url=link --out coded"
        })
public final class SparkJob implements Callable<Integer> {
    private final PrintStream out;

    @Parameters(
            paramLabel = "INPUT",
            arity = "1..*",
            description = "Files, folders and patterns, wherever Hadoop reads.")
    private List<String> inputs = new ArrayList<>();

    @Option(names = "--out", paramLabel = "FOLDER", required = true, description = "Where the tables are written.")
    private String folder = "";

    @Option(
            names = "--map",
            paramLabel = "NAME=FIELD,…",
            description = "Which fields of JSON lines and Parquet say what, as for 'readout ingest'.")
    private String map = "";

    @Option(
            names = "--actors",
            paramLabel = "FILE",
            description = "Actors of your own, in the form of samples/actors.yml; may be given several times.")
    private List<Path> actors = new ArrayList<>();

    @Option(
            names = "--models",
            paramLabel = "DIR",
            description = "The parser's models on this machine; they are sent to the executors.")
    private Optional<Path> models = Optional.empty();

    @Option(
            names = "--max-bytes",
            paramLabel = "N",
            description = "Documents with more bytes are not read (${DEFAULT-VALUE}).")
    private int maxBytes = Limits.defaults().bytes();

    @Option(
            names = "--part-bytes",
            paramLabel = "N",
            description = "A part grows to so many bytes of a file before the next begins (${DEFAULT-VALUE}).")
    private long partBytes = 32L << 20;

    @Option(
            names = "--part-records",
            paramLabel = "N",
            description = "Or to so many records, lines or rows (${DEFAULT-VALUE}).")
    private long partRecords = 2000;

    SparkJob(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] arguments) {
        System.exit(run(new PrintStream(System.out, true, StandardCharsets.UTF_8), arguments));
    }

    static int run(PrintStream out, String... arguments) {
        return new CommandLine(new SparkJob(out))
                .setExecutionExceptionHandler((e, command, parsed) -> {
                    if (explains(e)) {
                        command.getErr().println("readout-spark: " + e.getMessage());
                        return 3;
                    }
                    throw e;
                })
                .execute(arguments);
    }

    private static boolean explains(Exception e) {
        return e instanceof FileNotFoundException
                || e instanceof DataException
                || e instanceof ModelsException
                || e instanceof OutputFolder.OtherSettingsException;
    }

    @Override
    public Integer call() throws IOException {
        Run run = new Run(
                inputs,
                folder,
                new Settings(checkedMap(), maxBytes, actors()),
                models.orElseGet(ModelFiles::location),
                new Surveyor.Most(partBytes, partRecords));
        try (JavaSparkContext spark = new JavaSparkContext(new SparkConf().setIfMissing("spark.app.name", "Readout"))) {
            Run.Totals totals = run.on(spark);
            report(totals);
            return totals.issues() == 0 ? 0 : 1;
        }
    }

    private String checkedMap() {
        try {
            if (!map.isEmpty()) {
                FieldMap.parse(map);
            }
            return map;
        } catch (IllegalArgumentException e) {
            throw new CommandLine.ParameterException(new CommandLine(this), "--map: " + e.getMessage() + ".", e);
        }
    }

    private Map<String, String> actors() throws IOException {
        Map<String, String> files = new TreeMap<>();
        for (Path file : actors) {
            files.put(file.toString(), Files.readString(file));
        }
        return files;
    }

    private void report(Run.Totals totals) {
        out.printf(
                Locale.ROOT,
                "%d parts, %d of them coded now: %d documents, %d engagements, %d acts, %d issues; %.1f CPU seconds, %.1f documents and %.0f tokens a CPU second%n",
                totals.parts(),
                totals.coded().size(),
                totals.documents(),
                totals.engagements(),
                totals.acts(),
                totals.issues(),
                totals.cpuSeconds(),
                rate(totals.documents(), totals),
                rate(totals.tokens(), totals));
    }

    private static double rate(long number, Run.Totals totals) {
        return totals.cpuSeconds() == 0 ? 0 : number / totals.cpuSeconds();
    }
}
