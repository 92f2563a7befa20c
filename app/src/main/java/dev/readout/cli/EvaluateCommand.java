package dev.readout.cli;

import dev.readout.evaluate.GoldException;
import dev.readout.evaluate.Report;
import dev.readout.evaluate.ReportPage;
import dev.readout.evaluate.ReportTable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compares codings with hand-made ones. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples%n",
        footer = {
            "  readout evaluate eval/challenge",
            "  readout evaluate samples/gold --docs samples --meta samples/meta.tsv --actors samples/actors.yml",
            "  readout evaluate gold/ --coded second-coder/ --format json",
            "  readout evaluate sentences.tsv --classify --format html > figures.html",
            "  readout evaluate timebank/            times: TimeML documents, NAME.tml each",
            "  readout evaluate pages/               web pages: source.html and expected.html in a folder each",
            "  readout evaluate sheet.tsv            a sheet of 'readout audit' with verdicts"
        })
final class EvaluateCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(
            paramLabel = "GOLD",
            description = {
                "A folder of codings in the codebook's format, NAME.json each, with the texts in docs/ or where --docs says;",
                "a folder of a challenge set, of TimeML (NAME.tml) or of web pages with their articles; a table with",
                "sentence, source, target and gold_root; or a sheet of 'readout audit' with verdicts."
            })
    private Path gold = Path.of("");

    @Option(names = "--docs", paramLabel = "DIR", description = "Where the texts lie.")
    private Optional<Path> docs = Optional.empty();

    @Option(
            names = "--meta",
            paramLabel = "FILE",
            description = "What is known beside the texts; GOLD/meta.tsv where there is one.")
    private Optional<Path> meta = Optional.empty();

    @Option(
            names = "--coded",
            paramLabel = "DIR",
            description = "Judge these codings, of another program or a second person, instead of coding the texts.")
    private Optional<Path> coded = Optional.empty();

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "table", description = "table, json or html.")
    private Format format = Format.TABLE;

    @Option(
            names = "--faults",
            description = "With a challenge set: list what came out wrong, but for the items kept back.")
    private boolean faults;

    @Option(
            names = "--classify",
            description =
                    "With a table of roots: judge also what 'classify' chooses, by rules alone and with examples.")
    private boolean classify;

    @Mixin
    private InputOptions.Coding coding = new InputOptions.Coding();

    enum Format {
        TABLE,
        JSON,
        HTML
    }

    EvaluateCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        IssueLog issues = new IssueLog(surroundings.err());
        EvaluationRun run = new EvaluationRun(surroundings, coding, issues);
        try {
            print(run.report(gold, new EvaluationRun.Beside(docs, meta, coded, faults, classify)));
        } catch (GoldException e) {
            throw new CommandException(String.valueOf(e.getMessage()), e);
        }
        return issues.exitCode();
    }

    private void print(Report report) {
        surroundings
                .out()
                .print(
                        switch (format) {
                            case TABLE -> ReportTable.of(report);
                            case JSON -> Json.indented(report.fields()) + "\n";
                            case HTML -> ReportPage.of(report);
                        });
    }
}
