package dev.readout.cli;

import dev.readout.coding.Choice;
import dev.readout.coding.Classifier;
import dev.readout.document.Issue;
import dev.readout.ingest.Once;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says for each line what its source does to its target. */
@Command(
        name = "classify",
        mixinStandardHelpOptions = true,
        description = {
            "Reads lines of sentence, source and target and prints for each, in their order, one JSON object:",
            "act, plover, how (rule, example or none), scores over acts that sum to 1, rule, trigger.",
            "A line that cannot be read gives an object with error and line in its place."
        },
        footerHeading = "%nExamples%n",
        footer = {
            "  readout classify lines.tsv",
            "  readout classify lines.jsonl --no-examples",
            "  printf 'sentence\\tsource\\ttarget\\nMali thanked Chad.\\tMali\\tChad\\n' | readout classify -"
        })
final class ClassifyCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(
            paramLabel = "FILE",
            description = "Lines of JSON with sentence, source, target; or a table with tabs whose header has these "
                    + "names; - for standard input.")
    private String file = "-";

    @Option(names = "--no-examples", description = "Rules alone: where none decides, how is none.")
    private boolean rulesAlone;

    ClassifyCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        IssueLog issues = new IssueLog(surroundings.err());
        Once<Classifier> classifier = new Once<>(() -> surroundings.classifier().load(!rulesAlone));
        try (BufferedReader lines = open()) {
            ClassifyLines rows = new ClassifyLines(lines);
            for (var row = rows.next(); row.isPresent(); row = rows.next()) {
                surroundings.out().print(Json.line(answer(row.get(), classifier, issues)) + "\n");
            }
        } catch (ClassifyLines.NoHeader e) {
            throw new CommandException(file + ": " + e.getMessage(), e);
        }
        return issues.exitCode();
    }

    private BufferedReader open() throws IOException {
        Reader reader = file.equals("-")
                ? new InputStreamReader(surroundings.in(), StandardCharsets.UTF_8)
                : new InputStreamReader(Files.newInputStream(Path.of(file)), StandardCharsets.UTF_8);
        return new BufferedReader(reader);
    }

    private Map<String, Object> answer(ClassifyLines.Row row, Once<Classifier> classifier, IssueLog issues) {
        return switch (row) {
            case ClassifyLines.Good good ->
                form(classifier.get().classify(good.sentence(), good.source(), good.target()));
            case ClassifyLines.Bad bad -> {
                issues.add(new Issue(
                        "bad-line",
                        "classify",
                        Issue.Severity.ERROR,
                        file + ":" + bad.line(),
                        bad.cause(),
                        "Mend the line; the others are classified.",
                        false));
                Map<String, Object> error = new LinkedHashMap<>();
                error.put("error", bad.cause());
                error.put("line", bad.line());
                yield error;
            }
        };
    }

    private static Map<String, Object> form(Choice choice) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("act", choice.act());
        form.put("plover", choice.plover());
        form.put("how", choice.how().name().toLowerCase(Locale.ROOT));
        form.put("scores", choice.scores());
        form.put("rule", choice.rule());
        form.put("trigger", choice.trigger());
        return form;
    }
}
