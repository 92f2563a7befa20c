package dev.readout.cli;

import dev.readout.codebook.DataFiles;
import dev.readout.desk.Overlays;
import dev.readout.document.Document;
import dev.readout.document.Issues;
import dev.readout.ingest.AddressSource;
import dev.readout.ingest.DocumentSource;
import dev.readout.ingest.Once;
import dev.readout.ingest.WebSource;
import dev.readout.intake.Documents;
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
import picocli.CommandLine.Mixin;
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
            names = "--name",
            paramLabel = "NAME",
            description = "What standard input is called; its ending tells the format.")
    private String name = STANDARD_INPUT;

    @Mixin
    private LimitOptions limits = new LimitOptions();

    /**
     * Reads the inputs in their order.
     *
     * @param documents takes each as soon as it is read
     */
    void read(Surroundings surroundings, Consumer<Document> documents, Issues issues) throws IOException {
        MetaFile told = metaFile();
        Intake intake = new Intake(limits.limits(), fields());
        for (String input : inputs) {
            if (WebSource.isAddress(input)) {
                throw new CommandException(input + " is an address of the web; 'ingest' reads these.");
            }
            if (input.equals(STANDARD_INPUT)) {
                intake.read(name, surroundings.in(), told, Documents.alone(documents), issues);
            } else {
                intake.read(List.of(Path.of(input)), told, Documents.alone(documents), issues);
            }
        }
    }

    /** Whether one of them is in the network. */
    boolean haveAddresses() {
        return inputs.stream().anyMatch(WebSource::isAddress);
    }

    /** What reads an address with given limits. */
    interface Web {
        WebSource open(Intake intake, Limits limits);
    }

    /**
     * The inputs in their order, as sources for an archive.
     *
     * @param web is asked only where one of them is an address
     * @param more options that belong to reading and coding them again in the same way
     * @param originals whether the bytes of files are kept
     * @param bytes is told of the bytes of files as they are read
     */
    List<DocumentSource> sources(
            Surroundings surroundings, Web web, List<String> more, Originals originals, LongConsumer bytes)
            throws IOException {
        MetaFile told = metaFile();
        Intake intake = new Intake(limits.limits(), fields()).telling(bytes);
        Once<WebSource> opened = new Once<>(() -> web.open(intake, limits.limits()));
        List<String> options = new ArrayList<>(asWritten());
        options.addAll(more);
        List<DocumentSource> sources = new ArrayList<>();
        for (String input : inputs) {
            if (input.equals(STANDARD_INPUT)) {
                sources.add(new StreamSource(name, surroundings.in(), intake, told, originals));
            } else if (WebSource.isAddress(input)) {
                sources.add(new AddressSource(opened.get(), input, Json.line(options)));
            } else {
                sources.add(new FileSource(Path.of(input), intake, told, options, originals));
            }
        }
        return sources;
    }

    /** The options that would have these inputs read in the same way from any directory. */
    private List<String> asWritten() {
        List<String> options = new ArrayList<>();
        meta.ifPresent(file -> options.add("--meta=" + file.toAbsolutePath().normalize()));
        map.ifPresent(fields -> options.add("--map=" + fields));
        options.addAll(limits.asWritten());
        return options;
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
            if (input.equals(STANDARD_INPUT) || WebSource.isAddress(input)) {
                return OptionalLong.empty();
            }
            Path path = Path.of(input);
            if (!Files.isReadable(path)) {
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
