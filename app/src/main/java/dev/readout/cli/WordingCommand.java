package dev.readout.cli;

import dev.readout.desk.WordingFields;
import dev.readout.search.QueryException;
import dev.readout.search.Search;
import dev.readout.wording.PhraseUses;
import dev.readout.wording.UseFinder;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells where a phrase was used. */
@Command(
        name = "wording",
        mixinStandardHelpOptions = true,
        description = {
            "Finds PHRASE in any form of its words, in British or American spelling, with or without hyphens, and with",
            "other words among its own; tells its first and last use by issuer and genre, each with the quote, in how",
            "many documents of how many it stands, and what the archive holds of each issuer."
        },
        footerHeading = "%nExamples%n",
        footer = {
            "  readout wording complete denuclearization",
            "  readout wording \"rules-based order\" --issuer USA --apart 0",
            "  readout wording ceasefire --from 2023 --format csv"
        })
final class WordingCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(paramLabel = "PHRASE", arity = "1..*", description = "The words of the phrase, in their order.")
    private List<String> words = new ArrayList<>();

    @Option(
            names = "--apart",
            paramLabel = "N",
            description = "At most so many other words stand among those of the phrase (${DEFAULT-VALUE}).")
    private int apart = 3;

    @Mixin
    private WordingOptions options = new WordingOptions();

    WordingCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        if (apart < 0 || apart > 20) {
            throw new ParameterException(spec.commandLine(), "--apart is 0 to 20.");
        }
        try (Search search = options.index(surroundings).search()) {
            print(new UseFinder(search).find(String.join(" ", words), apart, options.documents()));
            return ExitCode.DONE;
        } catch (QueryException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage() + ".", e);
        }
    }

    private void print(PhraseUses uses) {
        if (options.format() == RowPrinter.Format.TABLE) {
            new WordingTable(new Screen(surroundings)).print(uses);
        } else {
            WordingFields fields = new WordingFields(uses);
            new FieldPrinter(surroundings).print(options.format(), fields.whole(), fields.rows());
        }
        if (uses.rate().with() == 0) {
            surroundings.err().println("In this archive the phrase does not stand; that tells nothing of other texts.");
        }
    }
}
