package dev.readout.cli;

import dev.readout.query.CountingRule;
import dev.readout.query.Days;
import dev.readout.query.DocumentQuery;
import dev.readout.query.Page;
import dev.readout.query.Reader;
import dev.readout.query.RelationQuery;
import java.time.DateTimeException;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows how one acted towards another over time. */
@Command(
        name = "relations",
        mixinStandardHelpOptions = true,
        description = {
            "Events between two, or of one with all others, month by month: in words and in deeds, cooperative and hostile, with"
                    + " the mean Goldstein score, and the months in which the mean turned (Pettitt's test; docs/relations.md)."
                    + " A month without a line is one of which nothing is told."
        },
        footerHeading = "%nExamples%n",
        footer = {
            "  readout relations USA RUS",
            "  readout relations KOR PRK --direction from --from 2021 --format csv",
            "  readout relations USA RUS --behind 2022-02        # the events behind one month, each with its words",
            "  readout relations PRK --issuer USA"
        })
final class RelationsCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private ArchiveOption archive = new ArchiveOption();

    @Parameters(index = "0", paramLabel = "CODE", description = "A state or body.")
    private String one = "";

    @Parameters(index = "1", paramLabel = "OTHER", arity = "0..1", description = "Another; without it, all others.")
    private Optional<String> other = Optional.empty();

    @Option(
            names = "--direction",
            paramLabel = "WAY",
            description =
                    "What CODE does (from), what is done to it (to), or both. One of ${COMPLETION-CANDIDATES}, in any case.")
    private RelationQuery.Direction direction = RelationQuery.Direction.BOTH;

    @Mixin
    private FilterOptions filter = new FilterOptions();

    @Mixin
    private CountOptions count = new CountOptions();

    @Option(names = "--behind", paramLabel = "DATE", description = "The events behind a month, a year or a day.")
    private Optional<String> behind = Optional.empty();

    RelationsCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Reader reader = archive.reader();
        RelationQuery query = query(filter.documents(reader));
        RelationTable table = new RelationTable(surroundings, filter.format());
        if (behind.isPresent()) {
            RelationQuery asked = query.during(days(behind.get()));
            table.events(reader.listEvents(asked, new Page(filter.limit(), 0)));
        } else {
            table.relation(reader.relation(query), query);
        }
        return ExitCode.DONE;
    }

    private RelationQuery query(DocumentQuery of) {
        DocumentQuery plain = of.issuer().map(DocumentQuery.all()::issuer).orElse(DocumentQuery.all());
        if (!of.equals(plain)) {
            throw new CommandException(
                    "Events are those of the documents that count now: of --document,"
                            + " --published-from, --published-to, --all-versions, --reposts and --known-at none can be asked here.");
        }
        RelationQuery query =
                RelationQuery.of(one).direction(direction).during(filter.days()).by(count.rule(CountingRule.ONE_A_DAY));
        query = other.map(query::with).orElse(query);
        return of.issuer().map(query::issuer).orElse(query);
    }

    private static Days days(String told) {
        try {
            return Days.told(told);
        } catch (DateTimeException e) {
            throw new CommandException("'" + told + "' is no date such as 2026-03-12, 2026-03 or 2026.");
        }
    }
}
