package dev.readout.bench;

import dev.readout.codebook.DataFiles;
import dev.readout.codebook.Facts;
import dev.readout.codebook.Gazetteer;
import dev.readout.codebook.Officials;
import dev.readout.coding.Coded;
import dev.readout.document.Document;
import dev.readout.language.AnalyzedText;
import dev.readout.language.Language;
import dev.readout.language.Nlp4jLanguage;
import dev.readout.pipeline.DiplomaticPipeline;
import dev.readout.pipeline.Pipeline;
import dev.readout.resolve.DateMention;
import dev.readout.resolve.MechanismMention;
import dev.readout.resolve.Mention;
import dev.readout.resolve.actor.ActorFinder;
import dev.readout.resolve.mechanism.MechanismFinder;
import dev.readout.resolve.time.DateFinder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** The pieces that a document costs most in, each by itself, on one release of the samples: {@code bench/pieces}. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx2500m", "-XX:+UseSerialGC"})
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class HotPieces {
    private final Language language = Nlp4jLanguage.load();
    private final DataFiles data = DataFiles.bundled();
    private final Gazetteer gazetteer = Gazetteer.read(data);
    private final Pipeline pipeline = DiplomaticPipeline.load(data, language);
    private final ActorFinder actors = new ActorFinder(gazetteer, Officials.read(data));
    private final DateFinder dates = new DateFinder(Facts.read(data));
    private final MechanismFinder mechanisms = MechanismFinder.read(data);
    private final Document document = release();
    private final AnalyzedText text = language.analyze(document);

    /** @param arguments {@code bench [NAME]}: only pieces whose name holds that; the first word is there for the launcher */
    public static void main(String[] arguments) throws RunnerException {
        String wanted = arguments.length > 1 ? arguments[1] : "";
        new Runner(new OptionsBuilder()
                        .include(HotPieces.class.getSimpleName() + "\\..*" + wanted)
                        .build())
                .run();
    }

    private static Document release() {
        Path samples = Path.of(System.getProperty("readout.home", "."), "samples");
        try {
            return Releases.read(Releases.list(samples).getFirst());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Benchmark
    public Coded wholeDocument() {
        return pipeline.code(document, issue -> {});
    }

    @Benchmark
    public AnalyzedText tagsAndTrees() {
        return language.analyze(document);
    }

    @Benchmark
    public List<Mention> actors() {
        return actors.find(text);
    }

    @Benchmark
    public List<DateMention> dates() {
        return dates.find(text);
    }

    @Benchmark
    public List<MechanismMention> mechanisms() {
        return mechanisms.find(text);
    }
}
