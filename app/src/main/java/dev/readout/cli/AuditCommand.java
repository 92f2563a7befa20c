package dev.readout.cli;

import dev.readout.codebook.DataFiles;
import dev.readout.evaluate.AuditSheet;
import dev.readout.ingest.CodingLine;
import dev.readout.ingest.Once;
import dev.readout.pipeline.Pipeline;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Draws acts and uncoded sentences for a person to judge. */
@Command(
        name = "audit",
        mixinStandardHelpOptions = true,
        description = {
            "Draws acts, and sentences without one, from what is coded in FILE, and prints a sheet of tab-separated rows",
            "with empty columns for a verdict (right, or the name of a fault) and a note. The same seed over the same",
            "texts draws the same rows, in whatever order they are read. 'readout evaluate SHEET' counts the verdicts."
        },
        footerHeading = "%nExamples%n",
        footer = {
            "  readout audit --seed 7 releases/ --meta meta.tsv > sheet.tsv",
            "  readout audit --seed 7 --no-quotes releases/ > sheet-without-words.tsv"
        })
final class AuditCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private InputOptions inputs = new InputOptions();

    @Mixin
    private InputOptions.Coding coding = new InputOptions.Coding();

    @Option(
            names = "--seed",
            paramLabel = "N",
            required = true,
            description = "Any whole number; say it with the result.")
    private long seed;

    @Option(names = "--acts", paramLabel = "N", defaultValue = "50", description = "How many acts (${DEFAULT-VALUE}).")
    private int acts = 50;

    @Option(
            names = "--sentences",
            paramLabel = "N",
            defaultValue = "20",
            description = "How many sentences without an act (${DEFAULT-VALUE}).")
    private int sentences = 20;

    @Option(
            names = "--no-quotes",
            description = "Leave the words out, where the texts may not be passed on; the spans stay.")
    private boolean wordless;

    AuditCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        if (acts < 0 || sentences < 0) {
            throw new CommandException("--acts and --sentences must be 0 or more.");
        }
        IssueLog issues = new IssueLog(surroundings.err());
        DataFiles data = coding.data();
        AuditSheet sheet = new AuditSheet(seed, acts, sentences, !wordless);
        Once<Pipeline> pipeline = new Once<>(() -> surroundings.pipeline().apply(data));
        try (CodingLine line = new CodingLine(pipeline, coding.threads(), result -> {
            result.issues().forEach(issues::add);
            result.coded().ifPresent(sheet::add);
        })) {
            inputs.read(surroundings, line::put, issues);
            line.finish();
        }
        surroundings.out().print(sheet.tsv());
        return issues.exitCode();
    }
}
