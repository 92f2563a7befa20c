package dev.readout.cli;

import dev.readout.desk.CorrectionFilter;
import dev.readout.desk.CorrectionForm;
import dev.readout.query.CorrectionReader;
import dev.readout.query.CorrectionRow;
import dev.readout.query.CorrectionRow.State;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists what people said of the record. */
@Command(
        name = "corrections",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples%n",
        footer = {
            "  readout corrections",
            "  readout corrections --unfit            those that fit no coding any more, with the reason",
            "  readout corrections --by \"Dee Dow\" --since 2031-05",
            "  readout corrections --format jsonl > corrections.jsonl      'correct --file' reads it"
        })
final class CorrectionsCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private ArchiveOption archive = new ArchiveOption();

    @Option(names = "--document", paramLabel = "DOC", description = "Only those about this document.")
    private Optional<String> document = Optional.empty();

    @Option(names = "--by", paramLabel = "NAME", description = "Only what this person said.")
    private Optional<String> who = Optional.empty();

    @Option(
            names = "--since",
            paramLabel = "DATE",
            description = "Only what was said on this day (UTC) or later.",
            converter = FilterOptions.First.class)
    private Optional<LocalDate> since = Optional.empty();

    @Option(names = "--unfit", description = "Only those that count and fit no coding.")
    private boolean unfit;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "table", description = "table or jsonl.")
    private Format format = Format.TABLE;

    enum Format {
        TABLE,
        JSONL
    }

    CorrectionsCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        CorrectionReader reader = CorrectionReader.open(archive.place());
        List<CorrectionRow> rows = new CorrectionFilter(document, who, since, unfit).list(reader);
        CorrectionTable table = new CorrectionTable(new Screen(surroundings));
        for (CorrectionRow row : rows) {
            switch (format) {
                case TABLE -> table.print(row);
                case JSONL -> surroundings.out().print(Json.line(CorrectionForm.fields(row)) + "\n");
            }
        }
        surroundings.err().println(rows.isEmpty() ? "No corrections." : counted(rows));
        return ExitCode.DONE;
    }

    private static String counted(List<CorrectionRow> rows) {
        long unfit = rows.stream().filter(row -> row.state() == State.UNFIT).count();
        return (rows.size() == 1 ? "1 correction" : rows.size() + " corrections")
                + (unfit == 0 ? "." : ", " + unfit + " of them fit no coding.");
    }
}
