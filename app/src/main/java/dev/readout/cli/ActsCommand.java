package dev.readout.cli;

import dev.readout.query.ActQuery;
import dev.readout.query.ActRow;
import dev.readout.query.Reader;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists acts of the archive. */
@Command(
        name = "acts",
        mixinStandardHelpOptions = true,
        description = {
            "The newest first; those of one document in the order of its text. Background and negated acts are left out"
                    + " unless asked for."
        },
        footerHeading = "%nExamples%n",
        footer = {
            "  readout acts --by USA --target RUS --act condemn",
            "  readout acts --actor KOR --from 2024-05 --to 2024-06",
            "  readout acts --class verbal_conflict --on 2024-05 --issuer PRK",
            "  readout acts --act agree --claimed-by one_side",
            "  readout acts --act pledge --background --format csv --limit 0 > pledges.csv"
        })
final class ActsCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private ArchiveOption archive = new ArchiveOption();

    @Mixin
    private ActOptions which = new ActOptions();

    @Mixin
    private FilterOptions filter = new FilterOptions();

    ActsCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        Reader reader = archive.reader();
        ActQuery query = which.query(filter.documents(reader), filter).page(filter.limit(), 0);
        List<ActRow> rows = reader.listActs(query);
        filter.printer(surroundings).acts(rows);
        filter.tellCount(surroundings, reader, query, rows.size());
        return ExitCode.DONE;
    }
}
