package dev.readout.cli;

import dev.readout.export.EventFields;
import dev.readout.query.Days;
import dev.readout.query.EngagementQuery;
import dev.readout.query.EventRow;
import dev.readout.query.Reader;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists the events that several documents tell of. */
@Command(
        name = "events",
        mixinStandardHelpOptions = true,
        description = {
            "Reports of one engagement are joined by days, sides, persons and place, each join with its score and what speaks for"
                    + " it and against it (docs/joined-events.md). Where one document tells of two, they stay two. The newest"
                    + " first."
        },
        footerHeading = "%nExamples%n",
        footer = {
            "  readout events --actor KOR --actor USA --from 2024",
            "  readout events ev-4c3bc4dfe3a4                  one event, with the reasons of its joins",
            "  readout events --actor USA --format jsonl"
        })
final class EventsCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private ArchiveOption archive = new ArchiveOption();

    @Parameters(index = "0", arity = "0..1", paramLabel = "EVENT", description = "Only this: its id, or how it begins.")
    private Optional<String> id = Optional.empty();

    @Option(
            names = "--from",
            paramLabel = "DATE",
            description = "On this day or later: 2026-03-12, 2026-03 or 2026.",
            converter = FilterOptions.First.class)
    private Optional<LocalDate> from = Optional.empty();

    @Option(
            names = "--to",
            paramLabel = "DATE",
            description = "On this day or earlier.",
            converter = FilterOptions.Last.class)
    private Optional<LocalDate> to = Optional.empty();

    @Mixin
    private EngagementOptions which = new EngagementOptions();

    @Mixin
    private WhoseOptions whose = new WhoseOptions();

    @Option(names = "--limit", paramLabel = "N", description = "At most so many (${DEFAULT-VALUE}); 0 for all.")
    private int limit = 50;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "table (for people), json or jsonl.")
    private Format format = Format.TABLE;

    enum Format {
        TABLE,
        JSON,
        JSONL
    }

    EventsCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Reader reader = archive.reader();
        List<EventRow> rows =
                id.map(start -> List.of(EventName.event(reader, start))).orElseGet(() -> list(reader));
        switch (format) {
            case TABLE -> {
                EventTable table = new EventTable(new Screen(surroundings));
                rows.forEach(row -> table.print(row, id.isPresent()));
            }
            case JSON ->
                surroundings
                        .out()
                        .print(Json.indented(rows.stream().map(EventFields::of).toList()) + "\n");
            case JSONL -> rows.forEach(row -> surroundings.out().print(Json.line(EventFields.of(row)) + "\n"));
        }
        if (rows.isEmpty()) {
            surroundings.err().println("Of nothing that matches do several documents of the archive tell.");
        }
        return ExitCode.DONE;
    }

    private List<EventRow> list(Reader reader) {
        EngagementQuery query = which.query(whose.query(reader), new Days(from, to));
        return reader.listEvents(query, limit == 0 ? Integer.MAX_VALUE : limit);
    }
}
