package dev.readout.cli;

import dev.readout.codebook.DataFiles;
import dev.readout.document.Document;
import dev.readout.document.Issues;
import dev.readout.ingest.DocumentSource;
import dev.readout.intake.FieldMap;
import dev.readout.intake.Intake;
import dev.readout.intake.Limits;
import dev.readout.intake.MetaFile;
import dev.readout.intake.MetaFileException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What is read, and what is told beside it. */
final class InputOptions {
    private static final String STANDARD_INPUT = "-";

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = {
                "Text, HTML, PDF, DOCX, ODT, e-mail (eml, mbox), RSS or Atom, WARC, JSON lines, CSV or Parquet files;",
                "ZIP, tar and gzip archives of these; directories with such files; or - for standard input."
            })
    private List<String> inputs = new ArrayList<>();

    @Option(
            names = "--meta",
            paramLabel = "FILE",
            description =
                    "What is known beside the files: a table or JSON lines with file, published, zone, issuer, url, title.")
    private Optional<Path> meta = Optional.empty();

    @Option(
            names = "--map",
            paramLabel = "NAME=FIELD,…",
            description = {
                "Which fields of JSON lines, CSV and Parquet say what: text=content,title=headline,date=pubDate,",
                "url=link,id=guid,version=revision,issuer=country,zone=tz. Only text must be there."
            })
    private Optional<String> map = Optional.empty();

    @Option(
            names = "--max-bytes",
            paramLabel = "N",
            description = "Documents with more bytes are not read (${DEFAULT-VALUE}).")
    private int maxBytes = Limits.defaults().bytes();

    @Option(
            names = "--max-depth",
            paramLabel = "N",
            description = "The nesting of HTML below which only its text counts (${DEFAULT-VALUE}).")
    private int maxDepth = Limits.defaults().depth();

    @Option(
            names = "--max-ratio",
            paramLabel = "N",
            description = "What expands to more than so many times its size is not read (${DEFAULT-VALUE}).")
    private int maxRatio = Limits.defaults().ratio();

    @Option(
            names = "--max-nesting",
            paramLabel = "N",
            description = "How many archives may lie one in the other (${DEFAULT-VALUE}).")
    private int maxNesting = Limits.defaults().nesting();

    @Option(
            names = "--max-entries",
            paramLabel = "N",
            description = "How many entries of one archive are looked at (${DEFAULT-VALUE}).")
    private int maxEntries = Limits.defaults().entries();

    /**
     * Reads the inputs in their order.
     *
     * @param documents takes each as soon as it is read
     */
    void read(Surroundings surroundings, Consumer<Document> documents, Issues issues) throws IOException {
        MetaFile told = metaFile();
        Intake intake = new Intake(limits(), fields());
        for (String input : inputs) {
            if (input.equals(STANDARD_INPUT)) {
                intake.read(input, surroundings.in(), told, documents, issues);
            } else {
                intake.read(List.of(Path.of(input)), told, documents, issues);
            }
        }
    }

    /**
     * The inputs in their order, as sources for an archive.
     *
     * @param bytes is told of the bytes of files as they are read
     * @param coding how what is read will be coded, which belongs to doing it again
     */
    List<DocumentSource> sources(Surroundings surroundings, Coding coding, LongConsumer bytes) throws IOException {
        MetaFile told = metaFile();
        Intake intake = new Intake(limits(), fields()).telling(bytes);
        List<String> options = new ArrayList<>(asWritten());
        options.addAll(coding.asWritten());
        List<DocumentSource> sources = new ArrayList<>();
        for (String input : inputs) {
            sources.add(
                    input.equals(STANDARD_INPUT)
                            ? new StreamSource(surroundings.in(), intake, told)
                            : new FileSource(Path.of(input), intake, told, options));
        }
        return sources;
    }

    /** The options that would have these inputs read in the same way from any directory. */
    private List<String> asWritten() {
        List<String> options = new ArrayList<>();
        meta.ifPresent(file -> options.add("--meta=" + file.toAbsolutePath().normalize()));
        map.ifPresent(fields -> options.add("--map=" + fields));
        options.addAll(List.of(
                "--max-bytes=" + maxBytes,
                "--max-depth=" + maxDepth,
                "--max-ratio=" + maxRatio,
                "--max-nesting=" + maxNesting,
                "--max-entries=" + maxEntries));
        return options;
    }

    private Limits limits() {
        try {
            return new Limits(maxBytes, maxDepth, maxRatio, maxNesting, maxEntries);
        } catch (IllegalArgumentException e) {
            throw new CommandException("--max-" + e.getMessage() + ".", e);
        }
    }

    private FieldMap fields() {
        try {
            return map.map(FieldMap::parse).orElseGet(FieldMap::none);
        } catch (IllegalArgumentException e) {
            throw new CommandException("--map: " + e.getMessage() + ".", e);
        }
    }

    /** How many bytes the inputs have together; absent where one of them does not tell. */
    OptionalLong size() throws IOException {
        long size = 0;
        for (String input : inputs) {
            Path path = Path.of(input);
            if (input.equals(STANDARD_INPUT) || !Files.isReadable(path)) {
                return OptionalLong.empty();
            }
            try (Stream<Path> below = Files.walk(path)) {
                size += below.filter(Files::isRegularFile)
                        .mapToLong(file -> file.toFile().length())
                        .sum();
            } catch (UncheckedIOException e) {
                return OptionalLong.empty(); // of a directory that may not be read others complain
            }
        }
        return OptionalLong.of(size);
    }

    private MetaFile metaFile() throws IOException {
        try {
            return meta.isPresent() ? MetaFile.read(meta.get()) : MetaFile.none();
        } catch (MetaFileException e) {
            throw new CommandException(e.getMessage() + "; put it right in the file of metadata.", e);
        }
    }

    /** The options of commands that code what they read. */
    static final class Coding {
        @Option(
                names = "--actors",
                paramLabel = "FILE",
                description = "Actors of your own, in the form of samples/actors.yml; may be given several times.")
        private List<Path> actors = new ArrayList<>();

        @Option(
                names = "--threads",
                paramLabel = "N",
                description = "How many documents are coded at a time (${DEFAULT-VALUE}).")
        private int threads = 1;

        /** The bundled data files, and those that were named: for what must not depend on a data directory. */
        DataFiles data() throws IOException {
            return named(DataFiles.bundled());
        }

        /**
         * The bundled data files, those of the data directory, and those that were named.
         *
         * @param directory the data directory
         */
        DataFiles data(Path directory) throws IOException {
            return named(new Overlays(directory).data());
        }

        private DataFiles named(DataFiles before) throws IOException {
            DataFiles data = before;
            for (Path file : actors) {
                data = data.and(file);
            }
            return data;
        }

        /** The options that would code in the same way, from any directory. */
        List<String> asWritten() {
            return actors.stream()
                    .map(file -> "--actors=" + file.toAbsolutePath().normalize())
                    .toList();
        }

        int threads() {
            if (threads < 1) {
                throw new CommandException("--threads must be at least 1, not " + threads + ".");
            }
            return threads;
        }
    }
}
