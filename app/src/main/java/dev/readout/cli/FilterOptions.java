package dev.readout.cli;

import dev.readout.query.DocumentQuery;
import dev.readout.query.Query;
import dev.readout.query.Reader;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Which rows of the archive are asked for, and in which form. */
final class FilterOptions {
    @Option(
            names = "--from",
            paramLabel = "DATE",
            description = "On this day or later: 2026-03-12, 2026-03 or 2026.",
            converter = First.class)
    private Optional<LocalDate> from = Optional.empty();

    @Option(names = "--to", paramLabel = "DATE", description = "On this day or earlier.", converter = Last.class)
    private Optional<LocalDate> to = Optional.empty();

    @Option(
            names = "--document",
            paramLabel = "DOC",
            description = "Only of this document: its name or address, or how that begins.")
    private Optional<String> document = Optional.empty();

    @Option(
            names = "--issuer",
            paramLabel = "CODE",
            description = "Only of documents that this state or body published.")
    private Optional<String> issuer = Optional.empty();

    @Option(names = "--limit", paramLabel = "N", description = "At most so many (${DEFAULT-VALUE}); 0 for all.")
    private int limit = 50;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "table (for people), json, jsonl or csv.")
    private RowPrinter.Format format = RowPrinter.Format.TABLE;

    @Mixin
    private ScopeOptions scope = new ScopeOptions();

    DocumentQuery documents() {
        return scope.documents();
    }

    Optional<LocalDate> from() {
        return from;
    }

    Optional<LocalDate> to() {
        return to;
    }

    Optional<String> issuer() {
        return issuer;
    }

    /** The key of the document asked for, which may be named in other ways too. */
    Optional<String> document(Reader reader) {
        return document.map(told -> DocumentName.key(reader, told));
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
            long all = reader.count(query);
            if (all > shown) {
                surroundings.err().println("The first " + shown + " of " + all + "; --limit 0 shows all.");
            }
        }
    }

    private static LocalDate day(String told, boolean last) {
        try {
            return switch (told.length()) {
                case 4 -> Year.parse(told).atMonth(last ? 12 : 1).atDay(last ? 31 : 1);
                case 7 ->
                    last
                            ? YearMonth.parse(told).atEndOfMonth()
                            : YearMonth.parse(told).atDay(1);
                default -> LocalDate.parse(told);
            };
        } catch (DateTimeParseException e) {
            throw new TypeConversionException("'" + told + "' is no date such as 2026-03-12, 2026-03 or 2026");
        }
    }

    /** The first day of a date that may be a month or a year. */
    static final class First implements picocli.CommandLine.ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String told) {
            return day(told, false);
        }
    }

    /** The last day. */
    static final class Last implements picocli.CommandLine.ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String told) {
            return day(told, true);
        }
    }
}
