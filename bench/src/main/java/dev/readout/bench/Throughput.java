package dev.readout.bench;

import dev.readout.codebook.DataFiles;
import dev.readout.document.Document;
import dev.readout.language.Nlp4jLanguage;
import dev.readout.pipeline.DiplomaticPipeline;
import dev.readout.pipeline.Pipeline;
import dev.readout.store.ArchivePlace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;

/** Prints one table: where the time goes, throughput, ingest, questions and cold starts, beside the budgets. */
public final class Throughput {
    private static final int MOST_PARTS = 14;
    /** Seen through, so that its own steps are told apart. */
    private static final String LANGUAGE = Nlp4jLanguage.class.getName();

    private final Table table = new Table();

    private Throughput() {}

    public static void main(String[] args) throws Exception {
        Path home = Path.of(System.getProperty("readout.home", ".")).toAbsolutePath();
        new Throughput().run(Arguments.of(args), home);
    }

    private void run(Arguments arguments, Path home) throws IOException, InterruptedException, ExecutionException {
        List<Path> files = Releases.list(arguments.folder().orElse(home.resolve("samples")));
        List<Document> documents = new ArrayList<>();
        for (Path file : files) {
            documents.add(Releases.read(file));
        }
        long start = System.nanoTime();
        TimedLanguage language = new TimedLanguage(Nlp4jLanguage.load());
        Pipeline pipeline = DiplomaticPipeline.load(data(home), language);
        table.add("models and data, loading", figure("%.1f s", (System.nanoTime() - start) / 1e9), "");

        coding(new Load(documents, Runtime.getRuntime().availableProcessors()), pipeline, language, arguments);
        heap("heap, coding", "<= 2,500 MB");
        Path archive = Files.createTempDirectory("readout-bench");
        try {
            ingesting(Ingesting.of(files, pipeline, ArchivePlace.in(archive)));
            Path asked = arguments.archive().orElse(archive);
            questions(asked);
            starts(new ColdStart(home), files.getFirst(), asked);
        } finally {
            delete(archive);
        }
        System.out.print(table);
    }

    /** The bundled data, and the invented actors of the samples where they are. */
    private static DataFiles data(Path home) throws IOException {
        Path actors = home.resolve("samples/actors.yml");
        return Files.exists(actors) ? DataFiles.bundled().and(actors) : DataFiles.bundled();
    }

    private void coding(Load load, Pipeline pipeline, TimedLanguage language, Arguments arguments)
            throws IOException, InterruptedException, ExecutionException {
        load.on(document -> pipeline.code(document, issue -> {}), arguments.seconds() / 2); // till the compiler is done
        language.reset();
        Load.Done done = load.on(document -> pipeline.code(document, issue -> {}), arguments.seconds());
        report(done, language, load);
        // Apart from what was measured: taking samples costs.
        try (Samples samples = Samples.start()) {
            load.on(document -> pipeline.code(document, issue -> {}), arguments.seconds());
            Samples.Stacks stacks = samples.stop(DiplomaticPipeline.class.getName() + ".code");
            stacks.parts(method -> method.startsWith(LANGUAGE + ".")).stream()
                    .limit(MOST_PARTS)
                    .forEach(part -> table.add("  in " + part.what(), Samples.percent(part), ""));
            stacks.ownTime().stream()
                    .limit(MOST_PARTS)
                    .forEach(part -> table.add("  own time of " + part.what(), Samples.percent(part), ""));
        }
    }

    private void report(Load.Done done, TimedLanguage language, Load load) {
        double share = language.cpuSeconds() / done.stageSeconds();
        table.add(
                "documents coded",
                figure("%,d", done.documents()),
                load.documents().size() + " different ones");
        table.add("tokens a document", figure("%,d", language.tokens() / done.documents()), "450 in about 400 words");
        table.add(
                "documents/s on " + load.threads() + " cores",
                figure("%.1f", done.perSecond()),
                ">= 20 of 450 tokens on 2 cores");
        table.add("tokens/s", figure("%,.0f", language.tokens() / done.seconds()), ">= 9,000 on 2 cores");
        table.add("tokens a CPU second", figure("%,.0f", language.tokens() / done.cpuSeconds()), "");
        table.add("sentences a CPU second", figure("%,.0f", language.sentences() / done.cpuSeconds()), "");
        table.add("stage time in the parser", figure("%.0f %%", 100 * share), "");
        table.add("our stages, of the parser's time", figure("%.2f", (1 - share) / share), "< 0.25");
        double machine = 1 - done.stageSeconds() / done.cpuSeconds();
        table.add("CPU of compiler and collector", figure("%.0f %%", 100 * machine), "");
    }

    private void ingesting(Ingesting ingesting) {
        for (Ingesting.Step step : ingesting.seconds()) {
            table.add("ingest: " + step.what(), figure("%.1f ms a document", ingesting.milliseconds(step)), "");
        }
    }

    private void questions(Path archive) {
        ArchiveQueries.Measured measured = ArchiveQueries.measure(archive);
        table.add("archive: documents", figure("%,d", measured.documents()), "100,000");
        table.add("archive: acts", figure("%,d", measured.acts()), "2,000,000");
        table.add(
                "first pages: p50 / p95",
                figure("%.0f / %.0f ms", measured.p50(), measured.p95()),
                ArchiveQueries.BUDGET);
    }

    private void starts(ColdStart cold, Path file, Path archive) throws IOException, InterruptedException {
        table.add("code FILE, cold", figure("%.2f s", cold.seconds("code", file.toString())), "<= 6 s");
        table.add("--help, cold", figure("%.2f s", cold.seconds("--help")), "<= 0.5 s");
        table.add(
                "acts --by USA, cold",
                figure("%.2f s", cold.seconds("acts", "--by", "USA", "--data", archive.toString())),
                "<= 0.5 s");
    }

    private void heap(String what, String budget) {
        Heap heap = Heap.now();
        table.add(what + ": live", figure("%,.0f MB", heap.live()), "");
        table.add(what + ": highest", figure("%,.0f MB", heap.highest()), budget);
    }

    private static String figure(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }

    private static void delete(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> {
                try {
                    Files.delete(file);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
