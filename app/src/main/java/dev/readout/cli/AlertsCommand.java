package dev.readout.cli;

import dev.readout.desk.RssFeed;
import dev.readout.fetch.Clockwork;
import dev.readout.ingest.WebSource;
import dev.readout.query.DocumentQuery;
import dev.readout.search.Alert;
import dev.readout.search.Alerts;
import dev.readout.search.QueryException;
import dev.readout.search.Question;
import dev.readout.search.Search;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Saved searches. */
@Command(
        name = "alerts",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = {
            "A saved search is told of each document once: when it comes, or when a new version of it answers for the first",
            "time; never because it was coded anew. ingest, retry and watch say what is new, and tell the web hooks."
        },
        footerHeading = "%nExamples%n",
        footer = {
            "  readout alerts add denuclearization 'denuclear*'",
            "  readout alerts add sanctions '\"maximum pressure\"' --hook https://desk.example/hook",
            "  readout alerts check --format json      what is new since the last check",
            "  readout alerts rss sanctions -o sanctions.xml"
        })
final class AlertsCommand implements Runnable {
    private static final int FEED = 50;

    private final Surroundings surroundings;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    private AlertsCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    static AlertsCommand of(Surroundings surroundings) {
        return new AlertsCommand(surroundings);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what: add, list, remove, check or rss.");
    }

    @Command(
            name = "add",
            mixinStandardHelpOptions = true,
            description = "Save a search; what is there is not new to it.")
    int add(
            @Mixin ArchiveOption archive,
            @Parameters(paramLabel = "NAME", description = "Letters, digits, dots and dashes.") String name,
            @Parameters(paramLabel = "QUERY", description = "As search takes it.") String query,
            @Option(names = "--hook", paramLabel = "URL", description = "Is sent what is new, as JSON by POST.")
                    Optional<String> hook) {
        if (!Alert.isName(name)) {
            throw new CommandException(
                    "'" + name + "' is no name for an alert; take letters, digits, dots and dashes.");
        }
        if (hook.filter(address -> !WebSource.isAddress(address)).isPresent()) {
            throw new CommandException(hook.get() + " is no address of http or https.");
        }
        if (Alerts.of(archive.path()).find(name).isPresent()) {
            throw new CommandException("there is an alert '" + name + "' already; remove it first.");
        }
        try (Search search = new SearchIndex(surroundings, archive.place()).search()) {
            long known = search.ask(question(query, 0)).total();
            Alerts.of(archive.path()).save(Alert.since(search.lastArrival(), name, query, hook));
            surroundings.err().println("Saved. " + known + " documents of the archive answer it by now.");
            return ExitCode.DONE;
        } catch (QueryException e) {
            throw new CommandException(e.getMessage() + " (at character " + (e.start() + 1) + ").", e);
        }
    }

    private static Question question(String query, int limit) {
        return new Question(query, DocumentQuery.all().page(limit, 0), Question.Order.NEWEST, 3);
    }

    @Command(name = "list", mixinStandardHelpOptions = true, description = "List the saved searches.")
    int list(
            @Mixin ArchiveOption archive,
            @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "table", description = "table or jsonl.")
                    RowPrinter.Format format) {
        for (Alert alert : Alerts.of(archive.path()).list()) {
            if (format == RowPrinter.Format.TABLE) {
                String hook = alert.hook().map(address -> "  → " + address).orElse("");
                surroundings.out().print(Screen.safe(alert.name() + "  " + alert.query() + hook) + "\n");
            } else {
                Map<String, Object> fields = new LinkedHashMap<>();
                fields.put("name", alert.name());
                fields.put("query", alert.query());
                fields.put("hook", alert.hook());
                surroundings.out().print(Json.line(fields) + "\n");
            }
        }
        return ExitCode.DONE;
    }

    @Command(name = "remove", mixinStandardHelpOptions = true, description = "Remove a saved search.")
    int remove(@Mixin ArchiveOption archive, @Parameters(paramLabel = "NAME") String name) {
        if (!Alerts.of(archive.path()).remove(name)) {
            throw none(name);
        }
        return ExitCode.DONE;
    }

    private static CommandException none(String name) {
        return new CommandException("there is no alert '" + name + "'; 'readout alerts list' lists them.");
    }

    @Command(
            name = "check",
            mixinStandardHelpOptions = true,
            description = "Show what is new since the last check, and tell the hooks what they were not told.")
    int check(
            @Mixin ArchiveOption archive,
            @Mixin FetchOptions network,
            @Option(
                            names = "--format",
                            paramLabel = "FORMAT",
                            defaultValue = "table",
                            description = "table, json, jsonl or csv.")
                    RowPrinter.Format format,
            @Parameters(paramLabel = "NAME", arity = "0..1", description = "Only this one.") Optional<String> name)
            throws IOException {
        List<Alert> alerts = name.map(
                        told -> List.of(Alerts.of(archive.path()).find(told).orElseThrow(() -> none(told))))
                .orElseGet(() -> Alerts.of(archive.path()).list());
        IssueLog issues = new IssueLog(surroundings.err());
        AlertBell bell = new AlertBell(surroundings, archive.place());
        try (Network opened = new Network(network, Clockwork.real());
                Search search = new SearchIndex(surroundings, archive.place()).search();
                HitPrinter printer = new HitPrinter(surroundings, format, true)) {
            for (Alert alert : alerts) {
                printer.hits(alert.name(), search.news(alert.query(), alert.read()), 0);
                Alert read = alert.read(search.lastArrival());
                Alerts.of(archive.path()).save(read);
                bell.deliver(read, search, opened, issues);
            }
        } catch (QueryException e) {
            throw new CommandException("a saved search cannot be asked: " + e.getMessage() + ".", e);
        }
        return issues.exitCode();
    }

    @Command(
            name = "rss",
            mixinStandardHelpOptions = true,
            description = "Write the newest documents that answer as an RSS 2.0 feed.")
    int rss(
            @Mixin ArchiveOption archive,
            @Parameters(paramLabel = "NAME") String name,
            @Option(
                            names = {"-o", "--output"},
                            paramLabel = "FILE",
                            description = "Into this file (standard output).")
                    Optional<Path> output)
            throws IOException {
        Alert alert = Alerts.of(archive.path()).find(name).orElseThrow(() -> none(name));
        try (Search search = new SearchIndex(surroundings, archive.place()).search()) {
            String feed =
                    RssFeed.of(alert, search.ask(question(alert.query(), FEED)).hits());
            if (output.isPresent()) {
                Files.writeString(output.get(), feed);
            } else {
                surroundings.out().print(feed);
            }
        } catch (QueryException e) {
            throw new CommandException("the saved search cannot be asked: " + e.getMessage() + ".", e);
        }
        return ExitCode.DONE;
    }
}
