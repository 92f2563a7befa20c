package dev.readout.cli;

import dev.readout.query.ActQuery;
import dev.readout.query.ActQuery.Role;
import dev.readout.query.ActRow;
import dev.readout.query.Reader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists acts of the archive. */
@Command(
        name = "acts",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples%n",
        footer = {
            "  readout acts --by USA --target RUS --act condemn",
            "  readout acts --actor KOR --from 2024-05 --to 2024-06",
            "  readout acts --act pledge --no-background --format csv --limit 0 > pledges.csv"
        })
final class ActsCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private ArchiveOption archive = new ArchiveOption();

    @Mixin
    private FilterOptions filter = new FilterOptions();

    @Option(
            names = "--actor",
            paramLabel = "CODE",
            description = "Who takes part in any role: a code, or the words of the text.")
    private List<String> actors = new ArrayList<>();

    @Option(names = "--by", paramLabel = "CODE", description = "Who acts.")
    private List<String> by = new ArrayList<>();

    @Option(names = "--target", paramLabel = "CODE", description = "Whom it is aimed at or concerns.")
    private List<String> targets = new ArrayList<>();

    @Option(names = "--addressee", paramLabel = "CODE", description = "To whom it was said.")
    private List<String> addressees = new ArrayList<>();

    @Option(
            names = "--act",
            paramLabel = "ACT",
            description = "Which act of the codebook ('readout codebook show' lists them).")
    private Optional<String> act = Optional.empty();

    @Option(names = "--no-background", description = "Without history and standing context.")
    private boolean withoutBackground;

    @Option(names = "--no-negated", description = "Without what did not or will not happen.")
    private boolean withoutNegated;

    ActsCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        Reader reader = archive.reader();
        ActQuery query = query(reader);
        List<ActRow> rows = reader.listActs(query);
        filter.printer(surroundings).acts(rows);
        filter.tellCount(surroundings, reader, query, rows.size());
        return ExitCode.DONE;
    }

    private ActQuery query(Reader reader) {
        ActQuery query = ActQuery.all().of(filter.documents()).page(filter.limit(), 0);
        query = with(query, Role.ANY, actors);
        query = with(query, Role.BY, by);
        query = with(query, Role.TARGET, targets);
        query = with(query, Role.ADDRESSEE, addressees);
        query = act.map(query::act).orElse(query);
        query = filter.document(reader).map(query::document).orElse(query);
        query = filter.issuer().map(query::issuer).orElse(query);
        query = filter.from().map(query::from).orElse(query);
        query = filter.to().map(query::to).orElse(query);
        query = withoutBackground ? query.withoutBackground() : query;
        return withoutNegated ? query.withoutNegated() : query;
    }

    private static ActQuery with(ActQuery query, Role role, List<String> actors) {
        ActQuery more = query;
        for (String actor : actors) {
            more = more.actor(role, actor);
        }
        return more;
    }
}
