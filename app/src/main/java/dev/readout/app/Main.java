package dev.readout.app;

import dev.readout.api.Api;
import dev.readout.cli.Readout;
import dev.readout.cli.Surroundings;
import dev.readout.cli.Surroundings.OpenSite;
import dev.readout.cli.Version;
import dev.readout.codebook.ActCodebook;
import dev.readout.codebook.ChoiceWords;
import dev.readout.codebook.DataFiles;
import dev.readout.coding.Classifier;
import dev.readout.coding.ForcedChoice;
import dev.readout.desk.Archive;
import dev.readout.desk.Warming;
import dev.readout.jobs.Jobs;
import dev.readout.jobs.WorkerProcess;
import dev.readout.language.Nlp4jLanguage;
import dev.readout.pipeline.DiplomaticPipeline;
import dev.readout.pipeline.Pipeline;
import dev.readout.pipeline.TimePipeline;
import dev.readout.pipeline.Times;
import dev.readout.search.SentenceVectors;
import dev.readout.serve.Doorkeeper;
import dev.readout.serve.Listening;
import dev.readout.serve.Site;
import dev.readout.serve.Tokens;
import dev.readout.store.ArchivePlace;
import dev.readout.suggest.Embedder;
import dev.readout.suggest.Neighbours;
import dev.readout.web.Pages;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The program. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        PrintStream out = stream(FileDescriptor.out, false);
        PrintStream err = stream(FileDescriptor.err, true);
        Surroundings surroundings = new Surroundings(
                System.in,
                out,
                err,
                System.getenv(),
                properties(),
                Terminals.isTerminal(1),
                Terminals.isTerminal(2),
                Main::fingerprint,
                Main::pipeline,
                Main::times,
                Main::classifier,
                Main::vectors,
                Main::site);
        System.exit(Readout.run(surroundings, arguments));
    }

    private static String fingerprint(DataFiles data) {
        return DiplomaticPipeline.fingerprint(data, Nlp4jLanguage.fingerprintOfModels());
    }

    private static Pipeline pipeline(DataFiles data) {
        return DiplomaticPipeline.load(data, Nlp4jLanguage.load());
    }

    private static Times times(DataFiles data) {
        return TimePipeline.load(data, Nlp4jLanguage.load());
    }

    /** The sentence model is loaded here and nowhere else: no coding rests on it. */
    private static Classifier classifier(boolean examples) {
        ActCodebook codebook = ActCodebook.load(DataFiles.bundled());
        DataFiles data = DataFiles.choice();
        Optional<Classifier> nearest =
                examples ? Optional.of(new Neighbours(Embedder.load(), codebook, data)) : Optional.empty();
        return new ForcedChoice(Nlp4jLanguage.load(), codebook, ChoiceWords.load(data, codebook), nearest);
    }

    private static SentenceVectors vectors() {
        Embedder embedder = Embedder.load();
        return new SentenceVectors() {
            @Override
            public String model() {
                return embedder.modelHash();
            }

            @Override
            public List<float[]> embed(List<String> texts) {
                return embedder.embed(texts);
            }

            @Override
            public void close() {
                embedder.close();
            }
        };
    }

    private static OpenSite site(ArchivePlace place, Listening where) {
        Archive archive = Archive.open(place, Main::vectors, Version.number());
        Doorkeeper door = new Doorkeeper(where, Tokens.in(place.directory()));
        Jobs jobs = new Jobs(
                place.directory(), WorkerProcess.like(Main.class, classes(), record(place)), Clock.systemUTC());
        // A signal ends the program, and with it what works for it.
        Runtime.getRuntime().addShutdownHook(new Thread(jobs::close, "end of jobs"));
        Site site = Site.open(
                door,
                System.err::println,
                List.of(
                        new Pages(archive, jobs, door),
                        new Api(archive, jobs, door, where.cors(), System.err::println)));
        new Warming(archive).start();
        return new OpenSite() {
            @Override
            public URI address() {
                return site.address();
            }

            @Override
            public Optional<URI> ownersAddress() {
                return door.ownersLink().map(site.address()::resolve);
            }

            @Override
            public URI invitation() {
                return door.ownersLinkOnce().map(site.address()::resolve).orElse(site.address());
            }

            @Override
            public void await() {
                try {
                    Thread.currentThread().join();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }

            @Override
            public void close() {
                jobs.close();
                site.close();
            }
        };
    }

    /** What is written goes where is read from: empty, so that no setting leads elsewhere, where that is the directory. */
    private static Map<String, String> record(ArchivePlace place) {
        return Map.of("READOUT_STORE", place.url().orElse(""));
    }

    /** The launcher prepares it, for a fast start of what codes. */
    private static Path classes() {
        return Path.of(System.getProperty("readout.home", "."), "target", "class-archives", "coding");
    }

    /** UTF-8 whatever the machine's language is. */
    private static PrintStream stream(FileDescriptor descriptor, boolean flushed) {
        return new PrintStream(
                new BufferedOutputStream(new FileOutputStream(descriptor), 1 << 14), flushed, StandardCharsets.UTF_8);
    }

    private static Map<String, String> properties() {
        return System.getProperties().stringPropertyNames().stream()
                .collect(Collectors.toMap(name -> name, name -> System.getProperty(name, "")));
    }
}
