package dev.readout.cli;

import dev.readout.codebook.DataFiles;
import dev.readout.codebook.Gazetteer;
import dev.readout.codebook.Spellings;
import dev.readout.query.Reader;
import dev.readout.query.TenureQuery;
import dev.readout.query.TenureRow;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists who was seen in which office. */
@Command(
        name = "tenures",
        mixinStandardHelpOptions = true,
        description = {
            "A text that names somebody in an office shows that the office was held when it was published. Between the"
                    + " first and the last such day, and beyond them, the texts state nothing. Other spellings are"
                    + " joined by a named rule, and only within one office of one state."
        },
        footerHeading = "%nExamples%n",
        footer = {
            "  readout tenures --actor KOR",
            "  readout tenures --actor 'Kim Hong Kyun' --format jsonl",
            "  readout tenures --office 'foreign minister' --from 2024-01"
        })
final class TenuresCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private ArchiveOption archive = new ArchiveOption();

    @Mixin
    private FilterOptions filter = new FilterOptions();

    @Option(
            names = "--actor",
            paramLabel = "CODE",
            description = "Who: a person's whole name, or the code of the state or body.")
    private Optional<String> actor = Optional.empty();

    @Option(names = "--office", paramLabel = "WORDS", description = "Words that the office holds.")
    private Optional<String> office = Optional.empty();

    TenuresCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        Reader reader = archive.reader();
        TenureQuery query = query(reader);
        List<TenureRow> rows = reader.listTenures(query);
        filter.printer(surroundings).tenures(rows);
        filter.tellCount(surroundings, reader, query, rows.size());
        return ExitCode.DONE;
    }

    private TenureQuery query(Reader reader) {
        DataFiles data = DataFiles.bundled();
        TenureQuery query = TenureQuery.all(Spellings.read(data))
                .of(filter.published(reader))
                .page(filter.limit(), 0);
        query = office.map(query::office).orElse(query);
        if (actor.isEmpty()) {
            return query;
        }
        Gazetteer known = Gazetteer.read(data);
        boolean code = known.isStateCode(actor.get())
                || known.isBodyCode(actor.get())
                || !actor.get().contains(" ");
        return code ? query.country(actor.get()) : query.name(actor.get());
    }
}
