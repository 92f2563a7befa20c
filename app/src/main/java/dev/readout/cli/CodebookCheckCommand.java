package dev.readout.cli;

import dev.readout.codebook.ActCodebook;
import dev.readout.codebook.CodebookCheck;
import dev.readout.codebook.DataFiles;
import dev.readout.codebook.EngagementRules;
import dev.readout.codebook.Examples;
import dev.readout.codebook.Facts;
import dev.readout.codebook.Gazetteer;
import dev.readout.codebook.Places;
import dev.readout.codebook.Schemes;
import dev.readout.codebook.TimeForms;
import dev.readout.pipeline.ExampleReport;
import dev.readout.pipeline.ExampleReport.Row;
import dev.readout.pipeline.ExampleRunner;
import dev.readout.pipeline.ExampleRunner.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads the data files and runs the examples. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = {
            "Read the bundled data files and yours after them, run every example, and say what is wrong.",
            "A later file adds to the earlier ones: an act of its own, more rules for an act that is there (a rule takes"
                    + " the place of an earlier one of the same id), examples, or lines of the crosswalk. Of two rules that"
                    + " match the same words the one with more conditions wins."
        },
        footerHeading = "%nExamples%n",
        footer = {
            "  readout codebook check",
            "  readout codebook check my-acts.yml",
            "  readout codebook check my-actors.yml --no-examples"
        })
final class CodebookCheckCommand implements Callable<Integer> {
    private static final String COLUMNS = "%-12s %6s %10s %15s %10s";

    private final Surroundings surroundings;

    @Parameters(paramLabel = "FILE", arity = "0..*", description = "YAML files of your own.")
    private List<Path> files = List.of();

    @Option(names = "--no-examples", description = "Only read the files; needs no parser.")
    private boolean noExamples;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "table (for people) or json.")
    private Format format = Format.TABLE;

    enum Format {
        TABLE,
        JSON
    }

    CodebookCheckCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        DataFiles data = CodebookCommand.data(files);
        ActCodebook codebook = ActCodebook.load(data);
        EngagementRules.load(data);
        Gazetteer.read(data);
        Places.read(data);
        Facts.read(data);
        TimeForms.read(data);
        Schemes.load(data, codebook);
        Examples examples = Examples.load(data);
        List<String> findings = CodebookCheck.findings(codebook, examples);
        findings.forEach(surroundings.err()::println);
        if (noExamples) {
            summary(data, codebook, findings);
            return findings.isEmpty() ? ExitCode.DONE : ExitCode.DONE_WITH_ISSUES;
        }
        ExampleRunner runner = new ExampleRunner(surroundings.pipeline().apply(examples.with(data)), examples.stage());
        ExampleReport report = ExampleReport.of(
                codebook, examples, examples.list().stream().map(runner::run).toList());
        print(report);
        report.failures().forEach(this::failure);
        report.mended()
                .forEach(o -> surroundings
                        .err()
                        .println("mended: " + o.example().id() + " holds now; take it out of the known misses"));
        return findings.isEmpty() && report.failures().isEmpty() ? ExitCode.DONE : ExitCode.DONE_WITH_ISSUES;
    }

    private void summary(DataFiles data, ActCodebook codebook, List<String> findings) {
        int rules = codebook.list().stream().mapToInt(e -> e.rules().size()).sum();
        surroundings
                .out()
                .print("codebook " + ActCodebook.VERSION + ": " + data.files().size() + " files, "
                        + codebook.list().size() + " acts, " + rules + " rules; "
                        + (findings.isEmpty() ? "all is well.\n" : findings.size() + " things are amiss.\n"));
    }

    private void failure(Outcome outcome) {
        var example = outcome.example();
        String fired = outcome.fired().isEmpty() ? "nothing fired" : outcome.fired() + " fired";
        surroundings
                .err()
                .println(example.file() + ":" + example.line() + ": " + example.id()
                        + (example.negative() ? " must not be " : " should be ") + example.act() + ", but " + fired
                        + ": “" + example.text() + "”");
    }

    private void print(ExampleReport report) {
        if (format == Format.JSON) {
            List<Map<String, Object>> rows =
                    report.rows().stream().map(CodebookCheckCommand::fields).toList();
            surroundings.out().print(Json.indented(rows) + "\n");
            return;
        }
        Screen screen = new Screen(surroundings);
        screen.line(String.format(Locale.ROOT, COLUMNS, "act", "rules", "positive", "after the rules", "negative"));
        report.rows().forEach(row -> line(screen, row));
        line(screen, report.total());
    }

    private static void line(Screen screen, Row row) {
        screen.line(
                String.format(Locale.ROOT, COLUMNS, row.act(), row.rules(), row.before(), row.after(), row.negative()));
    }

    private static Map<String, Object> fields(Row row) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("act", row.act());
        fields.put("rules", row.rules());
        fields.put("positive", row.before());
        fields.put("after_the_rules", row.after());
        fields.put("negative", row.negative());
        return fields;
    }
}
