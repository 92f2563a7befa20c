package dev.readout.cli;

import dev.readout.query.EngagementQuery;
import dev.readout.query.EngagementRow;
import dev.readout.query.Reader;
import dev.readout.resolve.Engagement;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists engagements of the archive. */
@Command(
        name = "engagements",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples%n",
        footer = {
            "  readout engagements --actor KOR --actor USA --kind meeting",
            "  readout engagements --from 2024-05 --to 2024-06 --format jsonl",
            "  readout engagements --actor 'Kim Hong Kyun'"
        })
final class EngagementsCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private ArchiveOption archive = new ArchiveOption();

    @Mixin
    private FilterOptions filter = new FilterOptions();

    @Option(
            names = "--actor",
            paramLabel = "CODE",
            description = "Who took part: a code or a name; several must all have.")
    private List<String> actors = new ArrayList<>();

    @Option(names = "--kind", paramLabel = "KIND", description = "One of ${COMPLETION-CANDIDATES}, in any case.")
    private Optional<Engagement.Kind> kind = Optional.empty();

    EngagementsCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        Reader reader = archive.reader();
        EngagementQuery query = query(reader);
        List<EngagementRow> rows = reader.listEngagements(query);
        filter.printer(surroundings).engagements(rows);
        filter.tellCount(surroundings, reader, query, rows.size());
        return ExitCode.DONE;
    }

    private EngagementQuery query(Reader reader) {
        EngagementQuery query = EngagementQuery.all().of(filter.documents()).page(filter.limit(), 0);
        for (String actor : actors) {
            query = query.participant(actor);
        }
        query = kind.map(query::kind).orElse(query);
        query = filter.document(reader).map(query::document).orElse(query);
        query = filter.issuer().map(query::issuer).orElse(query);
        query = filter.from().map(query::from).orElse(query);
        return filter.to().map(query::to).orElse(query);
    }
}
