package dev.readout.cli;

import dev.readout.document.Issue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists what went wrong. */
@Command(
        name = "issues",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples%n",
        footer = {"  readout issues", "  readout issues --code too-large", "  readout issues --format jsonl"})
final class IssuesCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private ArchiveOption archive = new ArchiveOption();

    @Option(names = "--code", paramLabel = "CODE", description = "Only issues of this code.")
    private Optional<String> code = Optional.empty();

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "table", description = "table or jsonl.")
    private Format format = Format.TABLE;

    enum Format {
        TABLE,
        JSONL
    }

    IssuesCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Screen screen = new Screen(surroundings);
        List<Issue> issues = archive.reader().listIssues().stream()
                .filter(issue -> code.filter(c -> !c.equals(issue.code())).isEmpty())
                .toList();
        for (Issue issue : issues) {
            switch (format) {
                case JSONL -> surroundings.out().print(Json.line(fields(issue)) + "\n");
                case TABLE -> {
                    screen.entry(0, issue.code(), "  " + issue.subject());
                    screen.text(4, issue.cause() + " " + issue.remedy());
                }
            }
        }
        surroundings
                .err()
                .println(
                        issues.isEmpty() ? "No issues." : issues.size() + " issues; 'readout retry' tries them again.");
        return ExitCode.DONE;
    }

    private static Map<String, Object> fields(Issue issue) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("code", issue.code());
        fields.put("stage", issue.stage());
        fields.put("severity", issue.severity().name().toLowerCase(Locale.ROOT));
        fields.put("subject", issue.subject());
        fields.put("cause", issue.cause());
        fields.put("remedy", issue.remedy());
        fields.put("retryable", issue.retryable());
        return fields;
    }
}
