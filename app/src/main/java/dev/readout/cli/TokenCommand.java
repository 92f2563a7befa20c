package dev.readout.cli;

import dev.readout.serve.AuditLog;
import dev.readout.serve.Role;
import dev.readout.serve.Tokens;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lets others in, and out again. */
@Command(
        name = "token",
        mixinStandardHelpOptions = true,
        description = {
            "Whoever asks the server of 'readout serve' shows a token as soon as there is one. A reader asks; a coder corrects"
                    + " too; an admin brings documents in too."
        },
        footerHeading = "%nExamples%n",
        footer = {
            "  readout token add desk --role reader      prints the token, once",
            "  readout token list",
            "  readout token revoke desk"
        })
final class TokenCommand implements Runnable {
    @Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    static CommandLine of(Surroundings surroundings) {
        return new CommandLine(new TokenCommand())
                .addSubcommand(new Add(surroundings))
                .addSubcommand(new ListAll(surroundings))
                .addSubcommand(new Revoke(surroundings));
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do: add, list or revoke.");
    }

    /** What has to do with the tokens of an archive. */
    private abstract static class OfTokens implements Callable<Integer> {
        final Surroundings surroundings;

        @Mixin
        ArchiveOption archive = new ArchiveOption();

        OfTokens(Surroundings surroundings) {
            this.surroundings = surroundings;
        }

        Tokens tokens() {
            return Tokens.in(archive.path());
        }

        void log(String what, String which) {
            String user = surroundings.properties().getOrDefault("user.name", "unknown");
            AuditLog.in(archive.path()).add("local:" + user, what, which, "done");
        }
    }

    /** Makes a token. */
    @Command(
            name = "add",
            mixinStandardHelpOptions = true,
            header = "Make a token and print it, once: it is kept nowhere.",
            footerHeading = "%nExamples%n",
            footer = {"  readout token add desk --role reader"})
    static final class Add extends OfTokens {
        @Parameters(paramLabel = "NAME", description = "What the token is called, in the list and in the audit log.")
        private String name = "";

        @Option(
                names = "--role",
                paramLabel = "ROLE",
                required = true,
                description = "What it allows: ${COMPLETION-CANDIDATES}, in any case.")
        private Role role = Role.READER;

        Add(Surroundings surroundings) {
            super(surroundings);
        }

        @Override
        public Integer call() {
            archive.reader(); // a token is of an archive that is there
            try {
                surroundings.out().println(tokens().add(name, role));
            } catch (IllegalArgumentException e) {
                throw new CommandException(e.getMessage() + ".");
            }
            surroundings.err().println("Keep it: it is not to be had again. It is a " + role.word() + "'s.");
            log("add token", name + " " + role.word());
            return ExitCode.DONE;
        }
    }

    /** Lists the tokens. */
    @Command(
            name = "list",
            mixinStandardHelpOptions = true,
            header = "List the names and roles of the tokens.",
            footerHeading = "%nExamples%n",
            footer = {"  readout token list --data archive/"})
    static final class ListAll extends OfTokens {
        ListAll(Surroundings surroundings) {
            super(surroundings);
        }

        @Override
        public Integer call() {
            List<Tokens.Token> tokens = tokens().list();
            tokens.forEach(token -> surroundings
                    .out()
                    .println(token.name() + "\t" + token.role().word()));
            if (tokens.isEmpty()) {
                surroundings.err().println("There is no token: everybody on this machine may read, and nobody else.");
            }
            return ExitCode.DONE;
        }
    }

    /** Takes a token back. */
    @Command(
            name = "revoke",
            mixinStandardHelpOptions = true,
            header = "Take a token back; a running server lets nobody in by it any more.",
            footerHeading = "%nExamples%n",
            footer = {"  readout token revoke desk"})
    static final class Revoke extends OfTokens {
        @Parameters(paramLabel = "NAME", description = "What the token is called.")
        private String name = "";

        Revoke(Surroundings surroundings) {
            super(surroundings);
        }

        @Override
        public Integer call() {
            if (!tokens().revoke(name)) {
                throw new CommandException("no token is called '" + name + "'; 'readout token list' lists them.");
            }
            log("revoke token", name);
            return ExitCode.DONE;
        }
    }
}
