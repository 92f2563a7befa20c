package dev.readout.cli;

import dev.readout.codebook.DataFiles;
import dev.readout.coding.Classifier;
import dev.readout.ingest.Coder;
import dev.readout.ingest.Once;
import dev.readout.ingest.Progress;
import dev.readout.pipeline.Pipeline;
import dev.readout.pipeline.Times;
import dev.readout.search.SentenceVectors;
import dev.readout.serve.Listening;
import dev.readout.store.ArchivePlace;
import dev.readout.store.Labels;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * All that a command touches of the world outside, so that a test can stand in for it.
 *
 * @param out data
 * @param err everything else
 * @param environment as of the process
 * @param properties as of the virtual machine
 * @param outTerminal whether {@code out} is read by a person
 * @param errTerminal whether {@code err} is
 * @param fingerprint of the pipeline that would be built from data files; takes no time
 * @param pipeline builds the pipeline from data files; takes seconds
 * @param times builds what finds times, from data files; takes seconds
 * @param classifier builds what {@code classify} asks; takes seconds
 * @param vectors builds what makes vectors of sentences; takes a second
 * @param site opens the pages over an archive
 */
public record Surroundings(
        InputStream in,
        PrintStream out,
        PrintStream err,
        Map<String, String> environment,
        Map<String, String> properties,
        boolean outTerminal,
        boolean errTerminal,
        Function<DataFiles, String> fingerprint,
        Function<DataFiles, Pipeline> pipeline,
        Function<DataFiles, Times> times,
        Choosing classifier,
        Supplier<SentenceVectors> vectors,
        Site site) {

    /** Builds what chooses an act. */
    @FunctionalInterface
    public interface Choosing {
        /**
         * @param examples whether the nearest examples decide where no rule does
         */
        Classifier load(boolean examples);
    }

    /** Opens the pages. */
    @FunctionalInterface
    public interface Site {
        /**
         * @param archive what is served
         * @param where to listen
         * @throws IllegalArgumentException where that would let in whom nothing keeps out
         */
        OpenSite open(ArchivePlace archive, Listening where);
    }

    /** Pages that are being served until closed. */
    public interface OpenSite extends AutoCloseable {
        URI address();

        /** Where whoever started it signs in, to correct and to bring documents in; absent where others come in from elsewhere. */
        Optional<URI> ownersAddress();

        /** The same, good for once; the plain address where there is none. */
        URI invitation();

        /** Waits until somebody ends the program. */
        void await();

        @Override
        void close();
    }

    /** What codes by these data files. */
    Coder coder(DataFiles data) {
        return new Coder(fingerprint.apply(data), () -> pipeline.apply(data), new Once<>(() -> Labels.load(data)));
    }

    /**
     * Shows whoever waits how far a run is: a bar on a terminal, a line a minute elsewhere.
     *
     * @param size of all that is read in bytes, where that is known
     */
    Progress progress(OptionalLong size) {
        return errTerminal
                ? new ProgressBarView(err, size, System::nanoTime)
                : new ProgressLines(err, size, System::nanoTime);
    }

    /** The same, with other words for people. */
    Surroundings tellingTo(PrintStream other) {
        return new Surroundings(
                in,
                out,
                other,
                environment,
                properties,
                outTerminal,
                errTerminal,
                fingerprint,
                pipeline,
                times,
                classifier,
                vectors,
                site);
    }

    /** The directory of this program, where samples lie. */
    Path home() {
        return Path.of(properties.getOrDefault("readout.home", "."));
    }

    /** The columns of the terminal; a fixed width where there is none, so that the same bytes come out everywhere. */
    int width() {
        String columns = environment.getOrDefault("COLUMNS", "");
        int told = columns.matches("\\d{1,4}") ? Integer.parseInt(columns) : 100;
        return outTerminal ? Math.clamp(told, 40, 120) : 100;
    }

    boolean colour() {
        return outTerminal && !environment.containsKey("NO_COLOR");
    }
}
