package dev.readout.cli;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command that holds all others. */
@Command(
        name = "readout",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        header = "Turns what governments publish about their diplomacy into a record that can be queried.",
        footerHeading = "%nStart with%n",
        footer = {
            "  readout demo                     code the bundled samples and open the record",
            "  readout code release.html        code one document, without an archive",
            "  readout ingest releases/         code a directory into the archive",
            "  readout acts --by USA --act condemn",
            "",
            "Exit codes: 0 done, 1 done with issues, 2 wrong usage, 3 failed."
        })
public final class Readout implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Option(
            names = "--debug",
            description = "Show the stack trace of what fails.",
            scope = CommandLine.ScopeType.INHERIT)
    private boolean debug;

    private Readout() {}

    /**
     * Runs one command.
     *
     * @return its exit code
     */
    public static int run(Surroundings surroundings, String... arguments) {
        int code = execute(surroundings, arguments);
        surroundings.out().flush();
        surroundings.err().flush();
        return surroundings.out().checkError() && code == ExitCode.DONE ? ExitCode.FAILED : code;
    }

    private static int execute(Surroundings surroundings, String... arguments) {
        try {
            return commandLine(surroundings, arguments).execute(arguments);
        } catch (CommandException | UncheckedIOException e) {
            // The settings are wrong, which shows before there is a command.
            return Failure.tell(e, surroundings, false);
        }
    }

    private static CommandLine commandLine(Surroundings surroundings, String... arguments) {
        Readout readout = new Readout();
        CommandLine line = new CommandLine(readout);
        List<Entry> commands = commands(surroundings);
        // One command's class is loaded, and for the overview none: the start is felt.
        Optional<Entry> asked =
                commands.stream().filter(c -> c.name().equals(first(arguments))).findFirst();
        asked.ifPresentOrElse(
                c -> line.addSubcommand(c.name(), c.full()),
                () -> commands.forEach(c -> line.addSubcommand(c.name(), c.overview())));
        return line.setDefaultValueProvider(new Defaults(Configuration.of(surroundings)))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpWidth(100)
                .setAbbreviatedOptionsAllowed(false)
                .setColorScheme(CommandLine.Help.defaultColorScheme(
                        surroundings.colour() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF))
                .setOut(writer(surroundings.out()))
                .setErr(writer(surroundings.err()))
                .setParameterExceptionHandler((e, args) -> wrongUsage(e))
                .setExecutionExceptionHandler((e, failed, parsed) -> Failure.tell(e, surroundings, readout.debug));
    }

    /**
     * A command.
     *
     * @param header what it does, in a line
     * @param make makes the command, or its line where it has commands of its own
     */
    private record Entry(String name, String header, Supplier<Object> make) {
        CommandLine full() {
            Object made = make.get();
            CommandLine line = made instanceof CommandLine ready ? ready : new CommandLine(made);
            line.getCommandSpec().usageMessage().header(header);
            return line;
        }

        CommandSpec overview() {
            CommandSpec spec = CommandSpec.create().name(name);
            spec.usageMessage().header(header);
            return spec;
        }
    }

    private static List<Entry> commands(Surroundings surroundings) {
        return List.of(
                new Entry(
                        "demo",
                        "Code the bundled samples (invented states and persons) and open the record.",
                        () -> new DemoCommand(surroundings)),
                new Entry(
                        "code",
                        "Code documents and print what they say, without an archive.",
                        () -> new CodeCommand(surroundings)),
                new Entry(
                        "classify",
                        "Say what a source does to a target in a sentence: the best act, whatever it is.",
                        () -> new ClassifyCommand(surroundings)),
                new Entry(
                        "text",
                        "Print the cleaned text of documents: what is left when menus and buttons are set aside.",
                        () -> new TextCommand(surroundings)),
                new Entry(
                        "ingest",
                        "Code documents into the archive; what is there unchanged is skipped.",
                        () -> new IngestCommand(surroundings)),
                new Entry(
                        "watch",
                        "Code what is new behind feeds, sitemaps and pages of the web, again and again.",
                        () -> new WatchCommand(surroundings)),
                new Entry("documents", "List the documents in the archive.", () -> new DocumentsCommand(surroundings)),
                new Entry(
                        "show", "Show the record of one document in the archive.", () -> new ShowCommand(surroundings)),
                new Entry(
                        "diff",
                        "Show what was changed between two versions of a document: in its words, and in its facts.",
                        () -> new DiffCommand(surroundings)),
                new Entry(
                        "engagements",
                        "List engagements in the archive: who met, called or visited whom, each with its quote.",
                        () -> new EngagementsCommand(surroundings)),
                new Entry(
                        "events",
                        "List joined events: what several documents tell of, with what each says and why they are joined.",
                        () -> new EventsCommand(surroundings)),
                new Entry(
                        "compare",
                        "Set accounts side by side: what all say, what only one says, what they say stronger or otherwise.",
                        () -> new CompareCommand(surroundings)),
                new Entry(
                        "acts",
                        "List acts in the archive: who said or did what to whom, each with its quote.",
                        () -> new ActsCommand(surroundings)),
                new Entry(
                        "count",
                        "Count events between states, engagements and acts, with what the counts rest on.",
                        () -> CountCommand.of(surroundings)),
                new Entry(
                        "relations",
                        "Show how one state acted towards another, month by month, and when that turned.",
                        () -> new RelationsCommand(surroundings)),
                new Entry(
                        "search",
                        "Search the words of the archive; each hit with the exact words that answer.",
                        () -> new SearchCommand(surroundings)),
                new Entry(
                        "wording",
                        "Tell where a phrase was used first and last, by whom, in how many documents of how many.",
                        () -> new WordingCommand(surroundings)),
                new Entry(
                        "lineage",
                        "Compare the editions of a recurring statement: clauses added, dropped, strengthened, softened.",
                        () -> new LineageCommand(surroundings)),
                new Entry(
                        "novelty",
                        "Tell what is new in a release, measured by the last comparable ones of its issuer.",
                        () -> new NoveltyCommand(surroundings)),
                new Entry(
                        "formulas",
                        "List the phrases that recur in an issuer's texts, with their variants; boilerplate apart.",
                        () -> new FormulasCommand(surroundings)),
                new Entry(
                        "alerts",
                        "Save searches, and learn what is new to them: as a list, a feed, or by a web hook.",
                        () -> AlertsCommand.of(surroundings)),
                new Entry(
                        "reindex",
                        "Build the search index anew, from the archive alone.",
                        () -> new ReindexCommand(surroundings)),
                new Entry(
                        "tenures",
                        "List who was seen in which office in the archive, first and last, each with the words.",
                        () -> new TenuresCommand(surroundings)),
                new Entry(
                        "mechanisms",
                        "List named dialogues, treaties and summits; of one, its editions, meetings and what was said of it.",
                        () -> new MechanismsCommand(surroundings)),
                new Entry(
                        "export",
                        "Export in the form that other programs load; each quote is cut anew, and a mismatch ends it.",
                        () -> ExportCommand.of(surroundings)),
                new Entry(
                        "release",
                        "Write a bundle that can be cited: data, codebook, coverage, checksums.",
                        () -> new ReleaseCommand(surroundings)),
                new Entry(
                        "correct",
                        "Add what a person says of the record: a fact is wrong, right, otherwise, or missing.",
                        () -> CorrectCommand.of(surroundings)),
                new Entry(
                        "commitments",
                        "Who undertook what, by when, on what condition, and what became of it.",
                        () -> CommitmentsCommand.of(surroundings)),
                new Entry(
                        "corrections",
                        "List what people said of the record: who, when, why, and whether it still fits.",
                        () -> new CorrectionsCommand(surroundings)),
                new Entry(
                        "history",
                        "Tell the life of a fact: when it was coded as what, and what people said of it.",
                        () -> new HistoryCommand(surroundings)),
                new Entry(
                        "serve",
                        "Serve the archive to a browser, each document with its records tied to its words, and to programs.",
                        () -> new ServeCommand(surroundings)),
                new Entry(
                        "token",
                        "Make, list and take back the tokens that let others ask the server of 'serve'.",
                        () -> TokenCommand.of(surroundings)),
                new Entry(
                        "issues",
                        "List what could not be read, or only with a loss, and what to do about it.",
                        () -> new IssuesCommand(surroundings)),
                new Entry(
                        "retry",
                        "Read again what could not be read; what is put right is off the list of issues.",
                        () -> new RetryCommand(surroundings)),
                new Entry(
                        "verify",
                        "Check the archive: every text has its hash, every quote stands where it was found.",
                        () -> new VerifyCommand(surroundings)),
                new Entry(
                        "backup",
                        "Copy the archive into one file, while an ingest may go on.",
                        () -> new BackupCommand(surroundings)),
                new Entry(
                        "restore",
                        "Put a backup into a data directory, once all of it is checked.",
                        () -> new RestoreCommand(surroundings)),
                new Entry(
                        "import",
                        "Write a register of others, such as GeoNames, as a data file into the data directory.",
                        () -> ImportCommand.of(surroundings)),
                new Entry(
                        "codebook",
                        "Look up an act of the codebook, or check it with its examples and data files of your own.",
                        () -> CodebookCommand.of(surroundings)),
                new Entry(
                        "evaluate",
                        "Compare codings with hand-made ones: precision, recall and agreement, act by act.",
                        () -> new EvaluateCommand(surroundings)),
                new Entry(
                        "audit",
                        "Draw acts and uncoded sentences by a seed, as a sheet for a person to judge.",
                        () -> new AuditCommand(surroundings)),
                new Entry(
                        "code-sheet",
                        "Have documents coded by people from scratch, compare them, and take them into the record.",
                        () -> CodeSheetCommand.of(surroundings)),
                new Entry(
                        "config",
                        "Show the settings and where each is from: flag over environment over file over default.",
                        () -> new ConfigCommand(surroundings)));
    }

    private static String first(String... arguments) {
        return List.of(arguments).stream()
                .filter(a -> !a.startsWith("-"))
                .findFirst()
                .orElse("");
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }

    private static int wrongUsage(ParameterException e) {
        CommandLine line = e.getCommandLine();
        line.getErr().println("readout: " + e.getMessage());
        CommandLine.UnmatchedArgumentException.printSuggestions(e, line.getErr());
        line.getErr().println("See '" + line.getCommandSpec().qualifiedName() + " --help'.");
        return ExitCode.WRONG_USAGE;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say which command: none was given.");
    }
}
