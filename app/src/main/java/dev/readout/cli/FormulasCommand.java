package dev.readout.cli;

import dev.readout.desk.FormulaFields;
import dev.readout.search.Search;
import dev.readout.wording.FormulaFinder;
import dev.readout.wording.FormulaQuestion;
import dev.readout.wording.Formulas;
import dev.readout.wording.Formulas.Formula;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Lists the phrases that recur. */
@Command(
        name = "formulas",
        mixinStandardHelpOptions = true,
        description = {
            "Finds the phrases that recur in the texts of an issuer, with their variants; what opens or closes releases,",
            "or stands in most of a genre, is boilerplate and listed apart. Names are left out."
        },
        footerHeading = "%nExamples%n",
        footer = {
            "  readout formulas --issuer USA",
            "  readout formulas --issuer USA --about Taiwan --limit 10",
            "  readout formulas --issuer KOR --from 2024 --format csv"
        })
final class FormulasCommand implements Callable<Integer> {
    private static final long SILENCE = 5_000_000_000L;

    private final Surroundings surroundings;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Option(
            names = "--about",
            paramLabel = "WORDS",
            description = "Only in sentences, or parts of them, that hold these words.")
    private Optional<String> about = Optional.empty();

    @Option(names = "--least", paramLabel = "N", description = "In so many documents at least (${DEFAULT-VALUE}).")
    private int least = 3;

    @Option(names = "--words", paramLabel = "N", description = "Of so many words at least (${DEFAULT-VALUE}).")
    private int shortest = 3;

    @Option(names = "--limit", paramLabel = "N", description = "At most so many (${DEFAULT-VALUE}); 0 for all.")
    private int limit = 20;

    @Option(
            names = "--newest",
            paramLabel = "N",
            description = "Look at so many of the latest documents (${DEFAULT-VALUE}); 0 for all.")
    private int newest = FormulaQuestion.NEWEST;

    private long told = System.nanoTime();

    @Mixin
    private ActorOptions actors = new ActorOptions();

    @Mixin
    private WordingOptions options = new WordingOptions();

    FormulasCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        if (least < 2 || shortest < 2) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--least and --words are 2 or more: one use is no formula, one word no phrase.");
        }
        try (Search search = options.index(surroundings).search()) {
            Formulas formulas =
                    new FormulaFinder(search, actors.data(options.archive().path()), this::tell).find(question());
            if (options.format() == RowPrinter.Format.TABLE) {
                table(new Screen(surroundings), formulas);
            } else {
                new FieldPrinter(surroundings)
                        .print(options.format(), FormulaFields.whole(formulas), FormulaFields.rows(formulas));
            }
            if (formulas.formulas().isEmpty()) {
                surroundings.err().println("No phrase recurs in " + least + " of these documents.");
            }
            return ExitCode.DONE;
        }
    }

    private FormulaQuestion question() {
        return new FormulaQuestion(options.documents(), about, least, shortest, orAll(limit), orAll(newest));
    }

    private static int orAll(int most) {
        return most <= 0 ? Integer.MAX_VALUE : most;
    }

    /** What takes long is told again and again. */
    private void tell(int left) {
        if (left > 0 && System.nanoTime() - told > SILENCE) {
            told = System.nanoTime();
            surroundings.err().println(String.format(Locale.ROOT, "formulas: %,d texts are left to be read", left));
        }
    }

    private static void table(Screen screen, Formulas formulas) {
        screen.quiet(0, WordingTable.scope(formulas.scope()));
        if (formulas.earlier() > 0) {
            screen.quiet(
                    0,
                    String.format(
                            Locale.ROOT,
                            "these are the latest; %,d earlier documents were not looked at (--newest)",
                            formulas.earlier()));
        }
        screen.empty();
        formulas.formulas().forEach(formula -> table(screen, formula));
        if (!formulas.ofSeries().isEmpty()) {
            screen.heading("What one series repeats");
            formulas.ofSeries()
                    .forEach(formula -> screen.text(
                            2,
                            String.format(
                                    Locale.ROOT,
                                    "%4d × %s (%s)",
                                    formula.rate().with(),
                                    formula.words(),
                                    formula.series().orElse(""))));
            screen.empty();
        }
        if (!formulas.boilerplate().isEmpty()) {
            screen.heading("Boilerplate: what opens or closes releases, or stands in most of a genre");
            formulas.boilerplate()
                    .forEach(formula -> screen.text(
                            2,
                            String.format(
                                    Locale.ROOT, "%4d × %s", formula.rate().with(), formula.words())));
        }
    }

    private static void table(Screen screen, Formula formula) {
        screen.entry(
                0,
                formula.words(),
                " · in " + formula.rate() + " · "
                        + WordingTable.day(formula.first().in().day()) + " to "
                        + WordingTable.day(formula.last().in().day()));
        if (formula.variants().size() > 1) {
            screen.quiet(
                    4,
                    formula.variants().stream()
                            .map(variant -> variant.documents() + " × " + variant.words())
                            .collect(Collectors.joining(" · ")));
        }
        screen.pieces(4, WordingTable.marked(formula.last()));
        screen.empty();
    }
}
