package dev.readout.cli;

import dev.readout.correct.Amendment;
import dev.readout.desk.CorrectionDesk;
import dev.readout.desk.FactForm;
import dev.readout.desk.JsonForm;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Adds what a person says of the record. What the coder said stays, and is made anew with each codebook. */
@Command(
        name = "correct",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "WHAT",
        footerHeading = "%nExamples%n",
        footer = {
            "  readout correct reject 04-note.txt#a3 --why \"It is a title.\" --who \"Dee Dow\"",
            "  readout correct change 04-note.txt#a2 target=KAR date=2031-05-04 --why \"Said of Karsenia.\"",
            "  readout correct merge \"Karsenian Republic\" KAR --why \"The long form.\"",
            "  readout correct same 03-talks.txt#e1 04-note.txt#e2 --why \"Both tell of the dinner.\"",
            "  readout correct --file corrections.jsonl",
            "  readout correct change --help"
        })
final class CorrectCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Mixin
    private ArchiveOption archive = new ArchiveOption();

    @Option(
            names = "--file",
            paramLabel = "FILE",
            description = "Add all corrections of a file, one JSON object a line, or none of them.")
    private Optional<Path> file = Optional.empty();

    @Option(names = "--who", paramLabel = "NAME", description = "Who says so, where a line does not tell it.")
    private String who = "";

    private CorrectCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** The command with one below it for each kind of correction. */
    static CommandSpec of(Surroundings surroundings) {
        CommandSpec spec = CommandSpec.forAnnotatedObject(new CorrectCommand(surroundings));
        spec.addSubcommand("reject", new CommandLine(new Reject(surroundings)));
        spec.addSubcommand("confirm", new CommandLine(new Confirm(surroundings)));
        spec.addSubcommand("change", new CommandLine(new Change(surroundings)));
        spec.addSubcommand("add", new CommandLine(new Add(surroundings)));
        spec.addSubcommand("merge", new CommandLine(new Merge(surroundings)));
        spec.addSubcommand("split", new CommandLine(new Split(surroundings)));
        spec.addSubcommand("same", new CommandLine(new Same(surroundings)));
        spec.addSubcommand("apart", new CommandLine(new Apart(surroundings)));
        spec.addSubcommand("undo", new CommandLine(new Undo(surroundings)));
        return spec;
    }

    @Override
    public Integer call() throws IOException {
        if (file.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "Say what to correct, or give a --file.");
        }
        return new CorrectionFile(surroundings, CorrectionDesk.open(archive.place()), who).add(file.get());
    }

    /** One kind of correction. */
    private abstract static class Saying implements Callable<Integer> {
        final Surroundings surroundings;

        @Mixin
        CorrectionOptions options = new CorrectionOptions();

        Saying(Surroundings surroundings) {
            this.surroundings = surroundings;
        }

        @Override
        public Integer call() throws IOException {
            CorrectionDesk desk = options.desk();
            try {
                return options.say(surroundings, desk, amendments(desk));
            } catch (IllegalArgumentException e) {
                throw new CommandException(e.getMessage() + ".", e);
            }
        }

        abstract List<Amendment> amendments(CorrectionDesk desk) throws IOException;
    }

    /** The same of each of several facts. */
    private abstract static class OfFacts extends Saying {
        private final BiFunction<CorrectionDesk, String, Amendment> said;

        @Parameters(
                paramLabel = "FACT",
                arity = "1..*",
                description = "DOCUMENT#a3 or DOCUMENT#e1 as 'show' lists it, or its key in an export.")
        private List<String> facts = List.of();

        OfFacts(Surroundings surroundings, BiFunction<CorrectionDesk, String, Amendment> said) {
            super(surroundings);
            this.said = said;
        }

        @Override
        List<Amendment> amendments(CorrectionDesk desk) {
            return facts.stream().map(fact -> said.apply(desk, fact)).toList();
        }
    }

    @Command(
            name = "reject",
            mixinStandardHelpOptions = true,
            header = "The text does not tell this.",
            footerHeading = "%nExamples%n",
            footer = "  readout correct reject 04-note.txt#a3 --why \"It is a title.\"")
    private static final class Reject extends OfFacts {
        Reject(Surroundings surroundings) {
            super(surroundings, CorrectionDesk::reject);
        }
    }

    @Command(
            name = "confirm",
            mixinStandardHelpOptions = true,
            header = "This is right in every field, as it stands now.",
            footerHeading = "%nExamples%n",
            footer = "  readout correct confirm 04-note.txt#a1 04-note.txt#e1 --why \"Read twice.\"")
    private static final class Confirm extends OfFacts {
        Confirm(Surroundings surroundings) {
            super(surroundings, CorrectionDesk::confirm);
        }
    }

    @Command(
            name = "change",
            mixinStandardHelpOptions = true,
            header = "A field has another value.",
            footerHeading = "%nExamples%n",
            footer = {
                "  readout correct change 04-note.txt#a2 target=KAR --why \"Said of Karsenia.\"",
                "  readout correct change 04-note.txt#a2 by+=VAL date= --why \"Both spoke, on no day told.\"",
                "  readout correct change 04-note.txt#e1 \"participants+=Dana Rook | Minister | VAL\" --why \"Present.\"",
                "",
                "Fields of an act: act, by, target, addressee, negated, tense, background, restated, date,",
                "engagement, about, responds_to, manner, claimants, quote. Of an engagement: kind, status, date,",
                "place, city, country, participants, topics, quote."
            })
    private static final class Change extends Saying {
        @Parameters(index = "0", paramLabel = "FACT", description = "DOCUMENT#a3, or its key in an export.")
        private String fact = "";

        @Parameters(
                index = "1..*",
                arity = "1..*",
                paramLabel = "FIELD=VALUE",
                description = "What the field says instead; again for more values, FIELD= for none, += and -= for one"
                        + " more and one less.")
        private List<String> assignments = List.of();

        Change(Surroundings surroundings) {
            super(surroundings);
        }

        @Override
        List<Amendment> amendments(CorrectionDesk desk) {
            return desk.change(fact, assignments);
        }
    }

    @Command(
            name = "add",
            mixinStandardHelpOptions = true,
            header = "The text tells this too.",
            footerHeading = "%nExamples%n",
            footer = {
                "  readout correct add 04-note.txt act.json --why \"The coder missed it.\"",
                "",
                "The file holds one act or engagement in the format of the codebook for people:",
                "  {\"act\": \"thank\", \"by\": [\"VAL\"], \"target\": [\"KAR\"], \"trigger\": \"thanked\",",
                "   \"quote\": \"The Minister thanked Karsenia\"}"
            })
    private static final class Add extends Saying {
        @Parameters(index = "0", paramLabel = "DOC", description = "Its name, address or hash, or how one begins.")
        private String document = "";

        @Parameters(
                index = "1",
                paramLabel = "FILE",
                description = "An act or engagement as JSON; - for standard input.")
        private Path file = Path.of("-");

        Add(Surroundings surroundings) {
            super(surroundings);
        }

        @Override
        List<Amendment> amendments(CorrectionDesk desk) throws IOException {
            String json = file.toString().equals("-")
                    ? new String(surroundings.in().readAllBytes(), StandardCharsets.UTF_8)
                    : Files.readString(file);
            return List.of(new FactForm(desk).read(document, JsonForm.read(json)));
        }
    }

    @Command(
            name = "merge",
            mixinStandardHelpOptions = true,
            header = "Whoever is coded as the one is the other.",
            footerHeading = "%nExamples%n",
            footer = {
                "  readout correct merge \"Karsenian Republic\" KAR --why \"The long form.\"",
                "  readout correct merge \"the Front\" \"Orzhan Liberation Front\" --document 09-agency.txt --why \"Named above.\""
            })
    private static final class Merge extends Saying {
        @Parameters(index = "0", paramLabel = "CODE", description = "A code, or a name as the record has it.")
        private String code = "";

        @Parameters(index = "1", paramLabel = "CODE", description = "The code that it should have.")
        private String into = "";

        @Option(names = "--document", paramLabel = "DOC", description = "Only in this document; else everywhere.")
        private Optional<String> document = Optional.empty();

        Merge(Surroundings surroundings) {
            super(surroundings);
        }

        @Override
        List<Amendment> amendments(CorrectionDesk desk) {
            return List.of(desk.merge(code, into, document));
        }
    }

    @Command(
            name = "split",
            mixinStandardHelpOptions = true,
            header = "Whoever is coded so and told of in these words is another.",
            footerHeading = "%nExamples%n",
            footer = "  readout correct split GEO Georgia US-GA --document 03-trade.txt --why \"The American state.\"")
    private static final class Split extends Saying {
        @Parameters(index = "0", paramLabel = "CODE", description = "The code that is in the record.")
        private String code = "";

        @Parameters(index = "1", paramLabel = "WORDS", description = "The words of the text, whatever their case.")
        private String words = "";

        @Parameters(index = "2", paramLabel = "CODE", description = "The code that they should have.")
        private String other = "";

        @Option(names = "--document", paramLabel = "DOC", description = "Only in this document; else everywhere.")
        private Optional<String> document = Optional.empty();

        Split(Surroundings surroundings) {
            super(surroundings);
        }

        @Override
        List<Amendment> amendments(CorrectionDesk desk) {
            return List.of(desk.split(code, words, other, document));
        }
    }

    /** What is said of two reports. */
    private abstract static class OfReports extends Saying {
        private final boolean same;

        @Parameters(
                index = "0",
                paramLabel = "REPORT",
                description = "DOCUMENT#e1 as 'show' lists it, or its key in an export.")
        private String one = "";

        @Parameters(index = "1", paramLabel = "REPORT", description = "One of another document.")
        private String other = "";

        OfReports(Surroundings surroundings, boolean same) {
            super(surroundings);
            this.same = same;
        }

        @Override
        List<Amendment> amendments(CorrectionDesk desk) {
            return List.of(desk.pair(one, other, same));
        }
    }

    @Command(
            name = "same",
            mixinStandardHelpOptions = true,
            header = "Two documents tell of one event here, whatever speaks against it.",
            footerHeading = "%nExamples%n",
            footer = {
                "  readout correct same 03-talks.txt#e1 04-note.txt#e2 --why \"Both tell of the dinner.\"",
                "",
                "'readout events' shows what is joined, and why. Of two reports the last word counts."
            })
    private static final class Same extends OfReports {
        Same(Surroundings surroundings) {
            super(surroundings, true);
        }
    }

    @Command(
            name = "apart",
            mixinStandardHelpOptions = true,
            header = "Two documents tell of two events here, however alike they are.",
            footerHeading = "%nExamples%n",
            footer = "  readout correct apart 03-talks.txt#e1 04-note.txt#e2 --why \"They met twice that day.\"")
    private static final class Apart extends OfReports {
        Apart(Surroundings surroundings) {
            super(surroundings, false);
        }
    }

    @Command(
            name = "undo",
            mixinStandardHelpOptions = true,
            header = "A correction counts no longer; undoing can be undone too.",
            footerHeading = "%nExamples%n",
            footer = "  readout correct undo 3f9c --why \"I misread it.\"")
    private static final class Undo extends Saying {
        @Parameters(
                paramLabel = "ID",
                arity = "1..*",
                description = "Of the correction, as 'corrections' lists it, or how it begins.")
        private List<String> ids = List.of();

        Undo(Surroundings surroundings) {
            super(surroundings);
        }

        @Override
        List<Amendment> amendments(CorrectionDesk desk) {
            return ids.stream().map(desk::undo).toList();
        }
    }
}
