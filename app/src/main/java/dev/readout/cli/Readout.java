package dev.readout.cli;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        Map<String, Supplier<Object>> commands = commands(surroundings);
        // One command's class is loaded, not all: the start is felt.
        boolean named = commands.containsKey(first(arguments));
        commands.forEach((name, command) -> {
            if (!named || name.equals(first(arguments))) {
                line.addSubcommand(name, command.get());
            }
        });
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

    private static Map<String, Supplier<Object>> commands(Surroundings surroundings) {
        Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
        commands.put("demo", () -> new DemoCommand(surroundings));
        commands.put("code", () -> new CodeCommand(surroundings));
        commands.put("text", () -> new TextCommand(surroundings));
        commands.put("ingest", () -> new IngestCommand(surroundings));
        commands.put("documents", () -> new DocumentsCommand(surroundings));
        commands.put("show", () -> new ShowCommand(surroundings));
        commands.put("engagements", () -> new EngagementsCommand(surroundings));
        commands.put("acts", () -> new ActsCommand(surroundings));
        commands.put("export", () -> new ExportCommand(surroundings));
        commands.put("serve", () -> new ServeCommand(surroundings));
        commands.put("issues", () -> new IssuesCommand(surroundings));
        commands.put("verify", () -> new VerifyCommand(surroundings));
        commands.put("codebook", () -> new CodebookCommand(surroundings));
        commands.put("config", () -> new ConfigCommand(surroundings));
        return commands;
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
