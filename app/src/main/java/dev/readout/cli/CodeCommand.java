package dev.readout.cli;

import dev.readout.codebook.DataFiles;
import dev.readout.coding.Coded;
import dev.readout.coding.Crosswalk;
import dev.readout.ingest.CodingLine;
import dev.readout.ingest.CodingLine.Result;
import dev.readout.ingest.Once;
import dev.readout.pipeline.Pipeline;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Codes documents and prints what it finds; keeps nothing. */
@Command(
        name = "code",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples%n",
        footer = {
            "  readout code release.html",
            "  readout code releases/ --meta meta.tsv --format jsonl > coded.jsonl",
            "  curl -s https://example.org/release | readout code - --format json",
            "  readout code releases/ --format gold --out coded/"
        })
final class CodeCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private InputOptions inputs = new InputOptions();

    @Mixin
    private InputOptions.Coding coding = new InputOptions.Coding();

    /** For what was imported there; nothing is written. */
    @Mixin
    private ArchiveOption archive = new ArchiveOption();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "table (for people), json, jsonl, csv (one act a line) or gold (the codebook's format).")
    private Format format = Format.TABLE;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "With gold and json: write NAME.json into this directory for each document instead.")
    private Optional<Path> directory = Optional.empty();

    @Option(
            names = "--what",
            paramLabel = "ROWS",
            defaultValue = "acts",
            description = "With csv: acts or engagements (${DEFAULT-VALUE}).")
    private CodingPrinter.What what = CodingPrinter.What.ACTS;

    enum Format {
        TABLE,
        JSON,
        JSONL,
        CSV,
        GOLD
    }

    CodeCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        IssueLog issues = new IssueLog(surroundings.err());
        DataFiles data = coding.data(archive.path());
        CodingPrinter printer = printer(data);
        Once<Pipeline> pipeline = new Once<>(() -> surroundings.pipeline().apply(data));
        try (CodingLine line = new CodingLine(pipeline, coding.threads(), result -> take(result, printer, issues))) {
            inputs.read(surroundings, line::put, issues);
            line.finish();
        }
        printer.end();
        return issues.exitCode();
    }

    private static void take(Result result, CodingPrinter printer, IssueLog issues) {
        result.issues().forEach(issues::add);
        result.coded().ifPresent(printer::print);
    }

    private CodingPrinter printer(DataFiles data) {
        PrintStream out = surroundings.out();
        if (directory.isPresent() && (format == Format.TABLE || format == Format.CSV)) {
            throw new CommandException(
                    "--out is for --format gold, json or jsonl; send a table where you like with '>'.");
        }
        return switch (format) {
            case TABLE -> new CodingPrinter.Table(new Screen(surroundings));
            case CSV -> new CodingPrinter.Csv(out, what);
            case GOLD -> lines(out, GoldRecord::of);
            case JSONL -> lines(out, GoldRecord.full(Crosswalk.load(data)));
            case JSON -> {
                Function<Coded, Map<String, Object>> full = GoldRecord.full(Crosswalk.load(data));
                yield directory.isPresent() ? lines(out, full) : new CodingPrinter.Array(out, full);
            }
        };
    }

    private CodingPrinter lines(PrintStream out, Function<Coded, Map<String, Object>> form) {
        return directory
                .<CodingPrinter>map(d -> new CodingPrinter.FilesOf(d, form))
                .orElseGet(() -> new CodingPrinter.Lines(out, form));
    }
}
