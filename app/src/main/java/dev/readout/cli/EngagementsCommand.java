package dev.readout.cli;

import dev.readout.query.EngagementQuery;
import dev.readout.query.EngagementRow;
import dev.readout.query.Reader;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists engagements of the archive. */
@Command(
        name = "engagements",
        mixinStandardHelpOptions = true,
        description = {"The newest first; those of one document in the order of its text."},
        footerHeading = "%nExamples%n",
        footer = {
            "  readout engagements --actor KOR --actor USA --kind meeting",
            "  readout engagements --actor KOR --rank 1 --mode visit --from 2023",
            "  readout engagements --from 2024-05 --to 2024-06 --format jsonl",
            "  readout engagements --actor 'Kim Hong Kyun'"
        })
final class EngagementsCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private ArchiveOption archive = new ArchiveOption();

    @Mixin
    private FilterOptions filter = new FilterOptions();

    @Mixin
    private EngagementOptions which = new EngagementOptions();

    EngagementsCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        Reader reader = archive.reader();
        EngagementQuery query = which.query(filter.documents(reader), filter).page(filter.limit(), 0);
        List<EngagementRow> rows = reader.listEngagements(query);
        filter.printer(surroundings).engagements(rows);
        filter.tellCount(surroundings, reader, query, rows.size());
        return ExitCode.DONE;
    }
}
