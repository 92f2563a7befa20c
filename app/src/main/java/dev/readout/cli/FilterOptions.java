package dev.readout.cli;

import dev.readout.query.Days;
import dev.readout.query.DocumentQuery;
import dev.readout.query.Query;
import dev.readout.query.Reader;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Which rows of the archive are asked for, and in which form. */
final class FilterOptions {
    /** Beyond that nobody waits for the exact number. */
    private static final int COUNTED = 100_000;

    @Option(
            names = "--from",
            paramLabel = "DATE",
            description = "On this day or later: 2026-03-12, 2026-03 or 2026.",
            converter = First.class)
    private Optional<LocalDate> from = Optional.empty();

    @Option(names = "--to", paramLabel = "DATE", description = "On this day or earlier.", converter = Last.class)
    private Optional<LocalDate> to = Optional.empty();

    @Option(
            names = "--on",
            paramLabel = "DATE",
            description = "On this day, or in this month or year.",
            converter = Told.class)
    private Optional<Days> on = Optional.empty();

    @Option(
            names = "--published-from",
            paramLabel = "DATE",
            description = "Only of documents published on this day or later.",
            converter = First.class)
    private Optional<LocalDate> publishedFrom = Optional.empty();

    @Option(
            names = "--published-to",
            paramLabel = "DATE",
            description = "Only of documents published on this day or earlier.",
            converter = Last.class)
    private Optional<LocalDate> publishedTo = Optional.empty();

    @Mixin
    private WhoseOptions whose = new WhoseOptions();

    @Option(names = "--limit", paramLabel = "N", description = "At most so many (${DEFAULT-VALUE}); 0 for all.")
    private int limit = 50;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "table (for people), json, jsonl or csv.")
    private RowPrinter.Format format = RowPrinter.Format.TABLE;

    /** The documents asked for. */
    DocumentQuery documents(Reader reader) {
        DocumentQuery query = whose.query(reader);
        query = publishedFrom.map(query::from).orElse(query);
        return publishedTo.map(query::to).orElse(query);
    }

    /** The documents, where the days asked for are those of publication: of what has no other day. */
    DocumentQuery published(Reader reader) {
        DocumentQuery query = documents(reader);
        query = days().from().map(query::from).orElse(query);
        return days().to().map(query::to).orElse(query);
    }

    /** The days on which it was. */
    Days days() {
        if (on.isPresent() && (from.isPresent() || to.isPresent())) {
            throw new CommandException("--on is a stretch of days of its own: not with --from or --to.");
        }
        return on.orElse(new Days(from, to));
    }

    int limit() {
        if (limit < 0) {
            throw new CommandException("--limit must be 0 (for all) or more, not " + limit + ".");
        }
        return limit == 0 ? Integer.MAX_VALUE : limit;
    }

    RowPrinter.Format format() {
        return format;
    }

    RowPrinter printer(Surroundings surroundings) {
        return new RowPrinter(surroundings, format);
    }

    /** Says on standard error where there are more, or none. */
    void tellCount(Surroundings surroundings, Reader reader, Query query, int shown) {
        if (shown == 0) {
            surroundings.err().println("Nothing in the archive matches.");
        } else if (shown == limit) {
            long all = reader.count(query, COUNTED + 1);
            if (all > shown) {
                String more = all > COUNTED ? "more than " + COUNTED : Long.toString(all);
                surroundings.err().println("The first " + shown + " of " + more + "; --limit 0 shows all.");
            }
        }
    }

    private static Days told(String date) {
        try {
            return Days.told(date);
        } catch (DateTimeException e) {
            throw new TypeConversionException("'" + date + "' is no date such as 2026-03-12, 2026-03 or 2026");
        }
    }

    /** The first day of a date that may be a month or a year. */
    static final class First implements picocli.CommandLine.ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String date) {
            return told(date).from().orElseThrow();
        }
    }

    /** Both. */
    static final class Told implements picocli.CommandLine.ITypeConverter<Days> {
        @Override
        public Days convert(String date) {
            return told(date);
        }
    }

    /** The last day. */
    static final class Last implements picocli.CommandLine.ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String date) {
            return told(date).to().orElseThrow();
        }
    }
}
