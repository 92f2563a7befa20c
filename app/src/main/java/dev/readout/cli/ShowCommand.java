package dev.readout.cli;

import dev.readout.codebook.DataFiles;
import dev.readout.coding.Coded;
import dev.readout.coding.Crosswalk;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows one document of the archive. */
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples%n",
        footer = {
            "  readout show 01-visit.txt",
            "  readout show https://example.org/releases/17 --format json",
            "  readout show 3f9c               the start of a name, an address or a hash is enough"
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

    ShowCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Coded coded = DocumentName.coded(archive.reader(), document);
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

    private static Function<Coded, Map<String, Object>> full() {
        return GoldRecord.full(Crosswalk.load(DataFiles.bundled()));
    }
}
