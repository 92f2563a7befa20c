package dev.readout.cli;

import dev.readout.codebook.DataFiles;
import dev.readout.coding.Coded;
import dev.readout.coding.Crosswalk;
import dev.readout.document.DocumentKey;
import dev.readout.export.VersionFields;
import dev.readout.query.ActQuery;
import dev.readout.query.ActRow;
import dev.readout.query.DocumentQuery;
import dev.readout.query.VersionRow;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
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
            "  readout show 01-visit.txt --version 1",
            "  readout show https://example.org/releases/17 --original -o page.html"
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
            names = "--original",
            description = "The bytes that the text was read from, where they were kept, in place of the record.")
    private boolean original;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where the original goes; standard output if not given.")
    private Optional<Path> output = Optional.empty();

    @Option(
            names = "--known-at",
            paramLabel = "DATE",
            description = "As it was known at the end of this day (UTC), or at an instant.",
            converter = Moment.class)
    private Optional<Instant> knownAt = Optional.empty();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help message and exit.")
    private boolean help;

    ShowCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        if (output.isPresent() && !original) {
            throw new CommandException("-o is for --original; send anything else where you like with '>'.");
        }
        if (knownAt.isPresent() && (versions || version.isPresent())) {
            throw new CommandException("versions are shown as they are known now; leave out --known-at.");
        }
        if (versions) {
            list(VersionChoice.of(archive.reader(), document).versions());
            return ExitCode.DONE;
        }
        Coded coded = coded();
        if (original) {
            new OriginalPrinter(archive.reader(), surroundings).print(coded.document(), output);
            return ExitCode.DONE;
        }
        if (text) {
            surroundings.out().print(coded.document().text().value() + "\n");
            return ExitCode.DONE;
        }
        switch (format) {
            case TABLE -> print(coded, new CodingPrinter.Table(new Screen(surroundings)));
            case JSON -> print(coded, new CodingPrinter.Array(surroundings.out(), full()));
            case JSONL -> print(coded, new CodingPrinter.Lines(surroundings.out(), full()));
            case CSV -> new RowPrinter(surroundings, format).acts(acts(coded));
        }
        return ExitCode.DONE;
    }

    private static void print(Coded coded, CodingPrinter printer) {
        printer.print(coded);
        printer.end();
    }

    /** As the archive has them: a corrected coding does not tell the keys of its facts by itself. */
    private List<ActRow> acts(Coded coded) {
        String key = DocumentKey.of(coded.document());
        DocumentQuery all = DocumentQuery.all().withEarlier().withReposts().document(key);
        ActQuery query = ActQuery.all()
                .withBackground()
                .withNegated()
                .of(knownAt.map(all::knownAt).orElse(all));
        return archive.reader().listActs(query).stream()
                .filter(row -> row.source().document().equals(key)
                        && row.source().snapshot().equals(coded.document().snapshot()))
                .toList();
    }

    private Coded coded() {
        if (knownAt.isPresent()) {
            return archive.reader()
                    .findDocument(document, knownAt)
                    .orElseThrow(() -> new CommandException(
                            "no one document was known by '" + document + "' at " + knownAt.get() + "."));
        }
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
