package dev.readout.cli;

import dev.readout.document.Issue;
import dev.readout.ingest.WebSource;
import dev.readout.query.FailedInput;
import dev.readout.query.Reader;
import dev.readout.store.Input;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

/** Reads again what could not be read. */
@Command(
        name = "retry",
        mixinStandardHelpOptions = true,
        description = {
            "Reads again, in the same way, the inputs in which something could not be read; what they hold unchanged is",
            "skipped. An issue that does not come up again is gone from the list."
        },
        footerHeading = "%nExamples%n",
        footer = {
            "  readout retry                      all that was lost",
            "  readout retry --code unreachable   only what this befell",
            "  readout retry --all                what was read with a loss too"
        })
final class RetryCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private ArchiveOption archive = new ArchiveOption();

    @Option(names = "--code", paramLabel = "CODE", description = "Only issues of this code; 'readout issues' tells it.")
    private Optional<String> code = Optional.empty();

    @Option(names = "--all", description = "What was read with a loss too, not only what was lost.")
    private boolean all;

    RetryCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        Predicate<Issue> picked = issue -> (all || code.isPresent() || issue.severity() == Issue.Severity.ERROR)
                && code.filter(c -> !c.equals(issue.code())).isEmpty();
        Reader reader = archive.reader();
        long before = count(reader, picked);
        Map<String, List<Input>> byOptions = reader.listFailedInputs(picked).stream()
                .map(RetryCommand::again)
                .distinct()
                .collect(Collectors.groupingBy(Input::options, LinkedHashMap::new, Collectors.toList()));
        int worst = ExitCode.DONE;
        for (List<Input> inputs : byOptions.values()) {
            worst = Math.max(worst, again(inputs));
        }
        surroundings
                .err()
                .println(
                        before == 0
                                ? "There is nothing to try again."
                                : String.format(
                                        Locale.ROOT, "%,d issues before, %,d now.", before, count(reader, picked)));
        return worst;
    }

    /** Of a page behind a feed the page itself, since the feed may be unchanged; of all else what was named. */
    private static Input again(FailedInput failed) {
        String subject = failed.issue().subject();
        return WebSource.isAddress(subject) ? new Input(subject, failed.input().options()) : failed.input();
    }

    private static long count(Reader reader, Predicate<Issue> picked) {
        return reader.listIssues().stream().filter(picked).count();
    }

    private int again(List<Input> inputs) throws IOException {
        List<String> arguments = new ArrayList<>(options(inputs.getFirst()));
        arguments.add("--data=" + archive.path());
        archive.store().ifPresent(url -> arguments.add("--store=" + url));
        arguments.add("--");
        inputs.forEach(input -> arguments.add(input.name()));
        IngestCommand ingest = new IngestCommand(surroundings);
        new CommandLine(ingest)
                .setDefaultValueProvider(new Defaults(Configuration.of(surroundings)))
                .parseArgs(arguments.toArray(String[]::new));
        return ingest.call();
    }

    private static List<String> options(Input input) {
        return List.of(JsonMapper.shared().readValue(input.options(), String[].class));
    }
}
