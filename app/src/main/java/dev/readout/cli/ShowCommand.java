package dev.readout.cli;

import dev.readout.codebook.DataFiles;
import dev.readout.coding.Coded;
import dev.readout.coding.Crosswalk;
import dev.readout.export.VersionFields;
import dev.readout.query.VersionRow;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows one document of the archive. */
@Command(
        name = "show",
        footerHeading = "%nExamples%n",
        footer = {
            "  readout show 01-visit.txt",
            "  readout show https://example.org/releases/17 --format json",
            "  readout show 3f9c               the start of a name, an address or a hash is enough",
            "  readout show 01-visit.txt --versions",
            "  readout show 01-visit.txt --version 1"
        })
final class ShowCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private ArchiveOption archive = new ArchiveOption();

    @Parameters(paramLabel = "DOC", description = "Its name, address or hash, or how one of these begins.")
    private String document = "";

    @Option(names = "--text", description = "The stored text in place of the record.")
    private boolean text;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "table (for people), json, jsonl or csv (its acts).")
    private RowPrinter.Format format = RowPrinter.Format.TABLE;

    @Option(names = "--versions", description = "List its versions in place of the record; json and jsonl too.")
    private boolean versions;

    @Option(
            names = "--version",
            paramLabel = "V",
            description = "The version: its place (1, 2, …), the number that its source gives, or how its hash begins"
                    + " (default: the one that counts).")
    private Optional<String> version = Optional.empty();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help message and exit.")
    private boolean help;

    ShowCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        if (versions) {
            list(VersionChoice.of(archive.reader(), document).versions());
            return ExitCode.DONE;
        }
        Coded coded = coded();
        if (text) {
            surroundings.out().print(coded.document().text().value() + "\n");
            return ExitCode.DONE;
        }
        CodingPrinter printer = switch (format) {
            case TABLE -> new CodingPrinter.Table(new Screen(surroundings));
            case JSON -> new CodingPrinter.Array(surroundings.out(), full());
            case JSONL -> new CodingPrinter.Lines(surroundings.out(), full());
            case CSV -> new CodingPrinter.Csv(surroundings.out(), CodingPrinter.What.ACTS);
        };
        printer.print(coded);
        printer.end();
        return ExitCode.DONE;
    }

    private Coded coded() {
        if (version.isEmpty()) {
            return DocumentName.coded(archive.reader(), document);
        }
        VersionChoice choice = VersionChoice.of(archive.reader(), document);
        return choice.coded(choice.get(version.get()));
    }

    private void list(List<VersionRow> rows) {
        List<Map<String, Object>> fields = rows.stream().map(VersionFields::of).toList();
        switch (format) {
            case TABLE -> new VersionsTable(new Screen(surroundings)).print(rows);
            case JSON -> surroundings.out().print(Json.indented(fields) + "\n");
            case JSONL -> fields.forEach(row -> surroundings.out().print(Json.line(row) + "\n"));
            case CSV -> throw new CommandException("versions are listed as table, json or jsonl.");
        }
    }

    private static Function<Coded, Map<String, Object>> full() {
        return GoldRecord.full(Crosswalk.load(DataFiles.bundled()));
    }
}
