package dev.readout.cli;

import dev.readout.desk.Overlays;
import dev.readout.export.Export;
import dev.readout.export.ExportFormat;
import dev.readout.export.ExportFormat.Label;
import dev.readout.export.LeftOut;
import dev.readout.export.Period;
import dev.readout.export.What;
import dev.readout.export.form.Formats;
import dev.readout.query.Reader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Exports what the archive holds, in the form that other programs load. */
@Command(name = "export", mixinStandardHelpOptions = true, footerHeading = "%nFormats%n")
final class ExportCommand implements Callable<Integer> {
    private static final String[] EXAMPLES = {
        "",
        "docs/exports.md tells how each column is filled, what stays empty, and who is paired with whom.",
        "",
        "Examples",
        "  readout export --format csv -o acts.csv",
        "  readout export --format icews --issuer USA --from 2022 -o events.tab",
        "  readout export --format gexf --period month -o network.gexf",
        "  readout export --format csv --what documents --all-versions --reposts -o documents.csv"
    };

    private final Surroundings surroundings;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Mixin
    private ArchiveOption archive = new ArchiveOption();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            required = true,
            description = "One of those below.",
            completionCandidates = Names.class)
    private String format = "";

    @Option(
            names = "--what",
            paramLabel = "ROWS",
            description = "With csv, jsonl and parquet: acts (the default), engagements or documents.")
    private Optional<What> what = Optional.empty();

    @Option(
            names = "--period",
            paramLabel = "PERIOD",
            description = "With graphml and gexf: month, quarter or year (the default).")
    private Optional<Period> period = Optional.empty();

    @Mixin
    private DocumentOptions documents = new DocumentOptions();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write into this file; it is there whole or not at all.")
    private Optional<Path> output = Optional.empty();

    private ExportCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** The command, with the forms that there are in its help. */
    static CommandSpec of(Surroundings surroundings) {
        CommandSpec spec = CommandSpec.forAnnotatedObject(new ExportCommand(surroundings));
        Stream<String> formats = Formats.all().stream()
                .map(ExportFormat::label)
                .map(l -> String.format(Locale.ROOT, "  %-12s %s", l.name(), l.description()));
        spec.usageMessage().footer(Stream.concat(formats, Stream.of(EXAMPLES)).toArray(String[]::new));
        return spec;
    }

    /** The names of the forms. */
    static final class Names implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Formats.all().stream().map(f -> f.label().name()).iterator();
        }
    }

    @Override
    public Integer call() throws IOException {
        ExportFormat chosen = chosen();
        Reader reader = archive.reader();
        Export export = new Export(
                reader,
                documents.query(reader),
                new Overlays(archive.path()).data(),
                what.orElse(What.ACTS),
                period.orElse(Period.YEAR),
                new LeftOut());
        if (output.isPresent()) {
            new WholeFile(output.get()).write(out -> export.write(chosen, out));
        } else {
            OutputStream out = surroundings.out();
            export.write(chosen, out);
        }
        export.leftOut().counts().forEach((why, n) -> surroundings.err().println("Left out: " + n + ", " + why + "."));
        return ExitCode.DONE;
    }

    private ExportFormat chosen() {
        ExportFormat chosen = Formats.find(format)
                .orElseThrow(() -> wrong("there is no format '" + format + "'; known: "
                        + Formats.all().stream()
                                .map(ExportFormat::label)
                                .map(Label::name)
                                .collect(Collectors.joining(", "))));
        String name = chosen.label().name();
        if (what.isPresent() && !chosen.asksWhat()) {
            throw wrong("--what goes with csv, jsonl and parquet; " + name + " decides itself what it is of");
        }
        if (period.isPresent() && !chosen.asksPeriod()) {
            throw wrong("--period goes with graphml and gexf, not with " + name);
        }
        return chosen;
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
