package dev.readout.bench;

import dev.readout.codebook.DataFiles;
import dev.readout.document.Document;
import dev.readout.language.Nlp4jLanguage;
import dev.readout.pipeline.DiplomaticPipeline;
import dev.readout.pipeline.Pipeline;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;

/** Prints one table: throughput, warm, and cold starts, beside the budgets. */
public final class Throughput {
    private static final double MEGABYTE = 1 << 20;

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
        table.add("models and data, loading", "%.1f s".formatted((System.nanoTime() - start) / 1e9), "");

        Load load = new Load(documents, Runtime.getRuntime().availableProcessors());
        load.on(document -> pipeline.code(document, issue -> {}), arguments.seconds() / 2); // till the compiler is done
        language.reset();
        Load.Done whole = load.on(document -> pipeline.code(document, issue -> {}), arguments.seconds());
        report(whole, language, load);
        heap();

        ColdStart cold = new ColdStart(home);
        String first = files.getFirst().toString();
        table.add("code FILE, cold", "%.2f s".formatted(cold.seconds("code", first)), "<= 6 s");
        table.add("--help, cold", "%.2f s".formatted(cold.seconds("--help")), "<= 0.5 s");
        System.out.print(table);
    }

    /** The bundled data, and the invented actors of the samples where they are. */
    private static DataFiles data(Path home) throws IOException {
        Path actors = home.resolve("samples/actors.yml");
        return Files.exists(actors) ? DataFiles.bundled().and(actors) : DataFiles.bundled();
    }

    private void report(Load.Done done, TimedLanguage language, Load load) {
        double share = language.cpuSeconds() / done.stageSeconds();
        table.add(
                "documents", "%,d".formatted(done.documents()), load.documents().size() + " different ones");
        table.add("tokens a document", "%,d".formatted(language.tokens() / done.documents()), "450 in about 400 words");
        table.add(
                "documents/s on %d cores".formatted(load.threads()),
                "%.1f".formatted(done.perSecond()),
                ">= 20 of 450 tokens on 2 cores");
        table.add("tokens/s", "%,.0f".formatted(language.tokens() / done.seconds()), ">= 9,000 on 2 cores");
        table.add("tokens a CPU second", "%,.0f".formatted(language.tokens() / done.cpuSeconds()), "");
        table.add("stage time in the parser", "%.0f %%".formatted(100 * share), ">= 80 %");
        table.add("stage time in our stages", "%.0f %%".formatted(100 * (1 - share)), "<= 20 %");
        table.add("our stages, of the parser's time", "%.2f".formatted((1 - share) / share), "< 0.25");
        double machine = 1 - done.stageSeconds() / done.cpuSeconds();
        table.add("CPU of compiler and collector", "%.0f %%".formatted(100 * machine), "");
    }

    private void heap() {
        long peak = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
        System.gc();
        long live = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        table.add("heap, live", "%,.0f MB".formatted(live / MEGABYTE), "");
        table.add("heap, highest", "%,.0f MB".formatted(peak / MEGABYTE), "<= 2,500 MB");
    }
}
