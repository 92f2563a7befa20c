package dev.readout.cli;

import dev.readout.query.CodeFilter;
import dev.readout.query.CountingRule;
import dev.readout.query.Counts;
import dev.readout.query.DocumentQuery;
import dev.readout.query.EventCount;
import dev.readout.query.FactCount;
import dev.readout.query.FactCount.PerAct;
import dev.readout.query.FactCount.PerEngagement;
import dev.readout.query.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Counts what the archive holds, by a named rule, with what the counts rest on. */
@Command(
        name = "count",
        mixinStandardHelpOptions = true,
        description = {
            "A count is of documents that are in the archive: below each stands how many there are, by which issuers, from"
                    + " when to when, and which months none is of. Where there are none, nothing can be said."
        },
        footerHeading = "%nExamples%n",
        footer = {
            "  readout count events --source USA --target RUS --per month",
            "  readout count engagements --actor KOR --per level --per mode",
            "  readout count acts --by PRK --per act --on 2024"
        })
final class CountCommand implements Runnable {
    private static final String PER =
            "Group by ${COMPLETION-CANDIDATES}, in any case; several go one inside the other.";

    @Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    static CommandLine of(Surroundings surroundings) {
        return new CommandLine(new CountCommand())
                .addSubcommand(new Events(surroundings))
                .addSubcommand(new Engagements(surroundings))
                .addSubcommand(new Acts(surroundings));
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to count: events, engagements or acts.");
    }

    /** What is the same, whatever is counted. */
    abstract static class Counting implements Callable<Integer> {
        private final Surroundings surroundings;

        @Mixin
        private ArchiveOption archive = new ArchiveOption();

        @Mixin
        private FilterOptions filter = new FilterOptions();

        @Mixin
        private CountOptions options = new CountOptions();

        Counting(Surroundings surroundings) {
            this.surroundings = surroundings;
        }

        abstract Counts count(Reader reader, FilterOptions asked, CountOptions how);

        /** What is grouped by. */
        abstract List<? extends Enum<?>> groups();

        @Override
        public Integer call() {
            Counts counts = count(archive.reader(), filter, options);
            List<String> names = groups().stream().map(Enum::name).toList();
            new CountTable(surroundings, filter.limit()).print(names, counts, filter.format());
            return ExitCode.DONE;
        }
    }

    /** Counts events. */
    @Command(
            name = "events",
            mixinStandardHelpOptions = true,
            header = "Count events between pairs, with their mean Goldstein score.",
            description = {
                "Events are acts and engagements as CAMEO and PLOVER know them, expanded into pairs: whoever acts, with each"
                        + " target; without target, and where it is not hostile, with each whom it was said to. Those who"
                        + " agree or meet are paired each with each other. Background and negated acts are no events."
            },
            footerHeading = "%nExamples%n",
            footer = {
                "  readout count events --source USA --target RUS --per month",
                "  readout count events --source KOR --target PRK --both-ways --per year --per quad --rule reports",
                "  readout count events --issuer PRK --per target --limit 20 --format csv"
            })
    static final class Events extends Counting {
        @Option(names = "--source", paramLabel = "CODE", description = "Who acts.")
        private Optional<String> source = Optional.empty();

        @Option(names = "--target", paramLabel = "CODE", description = "Towards whom.")
        private Optional<String> target = Optional.empty();

        @Option(names = "--both-ways", description = "From the target to the source too.")
        private boolean bothWays;

        @Mixin
        private CodeOptions codes = new CodeOptions();

        @Option(names = "--per", paramLabel = "GROUP", description = PER)
        private List<EventCount.Per> per = new ArrayList<>();

        Events(Surroundings surroundings) {
            super(surroundings);
        }

        @Override
        Counts count(Reader reader, FilterOptions asked, CountOptions how) {
            DocumentQuery of = asked.documents(reader);
            if (!of.equals(issuerOnly(of))) {
                throw new CommandException("Events are counted in the documents that count now: of --document,"
                        + " --published-from, --published-to, --all-versions, --reposts and --known-at none can be asked"
                        + " here.");
            }
            if (codes.filters().size() > 1) {
                throw new CommandException("Ask for one of --plover, --cameo and --class.");
            }
            Optional<CodeFilter> code = codes.filters().stream().findFirst();
            return reader.count(new EventCount(
                    source, target, bothWays, code, asked.days(), of.issuer(), per, how.rule(CountingRule.ONE_A_DAY)));
        }

        private static DocumentQuery issuerOnly(DocumentQuery of) {
            return of.issuer().map(DocumentQuery.all()::issuer).orElse(DocumentQuery.all());
        }

        @Override
        List<EventCount.Per> groups() {
            return per;
        }
    }

    /** Counts engagements. */
    @Command(
            name = "engagements",
            mixinStandardHelpOptions = true,
            header = "Count meetings, calls and visits, by rank, place, month and more.",
            footerHeading = "%nExamples%n",
            footer = {
                "  readout count engagements --actor KOR --per level --per mode",
                "  readout count engagements --actor USA --actor CHN --kind meeting --per year",
                "  readout count engagements --kind visit --per country --limit 10"
            })
    static final class Engagements extends Counting {
        @Mixin
        private EngagementOptions which = new EngagementOptions();

        @Option(names = "--per", paramLabel = "GROUP", description = PER)
        private List<PerEngagement> per = new ArrayList<>();

        Engagements(Surroundings surroundings) {
            super(surroundings);
        }

        @Override
        Counts count(Reader reader, FilterOptions asked, CountOptions how) {
            return reader.count(new FactCount.OfEngagements(
                    which.query(asked.documents(reader), asked), per, how.rule(CountingRule.ONE_A_DAY)));
        }

        @Override
        List<PerEngagement> groups() {
            return per;
        }
    }

    /** Counts acts. */
    @Command(
            name = "acts",
            mixinStandardHelpOptions = true,
            header = "Count acts as documents report them.",
            footerHeading = "%nExamples%n",
            footer = {
                "  readout count acts --by PRK --per act --on 2024",
                "  readout count acts --act condemn --per issuer --per year"
            })
    static final class Acts extends Counting {
        @Mixin
        private ActOptions which = new ActOptions();

        @Option(names = "--per", paramLabel = "GROUP", description = PER)
        private List<PerAct> per = new ArrayList<>();

        Acts(Surroundings surroundings) {
            super(surroundings);
        }

        @Override
        Counts count(Reader reader, FilterOptions asked, CountOptions how) {
            if (how.rule(CountingRule.REPORTS) != CountingRule.REPORTS) {
                throw new CommandException(
                        "Acts are counted by reports; 'count events' knows what is one and the same.");
            }
            return reader.count(new FactCount.OfActs(which.query(asked.documents(reader), asked), per));
        }

        @Override
        List<PerAct> groups() {
            return per;
        }
    }
}
