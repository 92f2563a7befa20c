package dev.readout.export.form;

import dev.readout.codebook.NamedPlace.Point;
import dev.readout.document.Known;
import dev.readout.export.Export;
import dev.readout.export.ExportFormat;
import dev.readout.export.event.EventId;
import dev.readout.export.event.EventReader;
import dev.readout.export.event.Location;
import dev.readout.query.EngagementRow;
import dev.readout.resolve.Engagement;
import dev.readout.resolve.TimeValue;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Engagements for a calendar, after RFC 5545: whole days. Of what was "in May" the entry is the whole month and says so; of
 * what is known by the year only, or not at all, there is none.
 */
final class CalendarForm implements ExportFormat {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd", Locale.ROOT);
    private static final DateTimeFormatter INSTANT = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT);

    @Override
    public Label label() {
        return new Label("icalendar", "ics", "text/calendar", "engagements for a calendar (iCalendar)");
    }

    /**
     * The days of an entry.
     *
     * @param last inside
     */
    private record Days(LocalDate first, LocalDate last) {

        static Optional<Days> of(TimeValue when) {
            return switch (when) {
                case TimeValue.Day d -> Optional.of(new Days(d.day(), d.day()));
                case TimeValue.Interval i -> Optional.of(new Days(i.first(), i.last()));
                case TimeValue.Month m -> Optional.of(of(m.month()));
                case TimeValue.Year y -> Optional.empty();
                case TimeValue.Unknown u -> Optional.empty();
            };
        }

        private static Days of(YearMonth month) {
            return new Days(month.atDay(1), month.atEndOfMonth());
        }
    }

    @Override
    public void write(Export export, OutputStream out) throws IOException {
        EventReader reader = new EventReader(export.data());
        OutputStream buffered = new BufferedOutputStream(out);
        CalendarLines lines = new CalendarLines(buffered);
        for (String line :
                List.of("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Readout//Engagements//EN", "CALSCALE:GREGORIAN")) {
            lines.line(line);
        }
        export.reader()
                .eachEngagements(
                        export.documents(),
                        rows -> rows.forEach(row -> Days.of(row.engagement().when())
                                .ifPresentOrElse(
                                        days -> entry(lines, row, days, reader),
                                        () -> export.leftOut().count("neither a day nor a month is known"))));
        lines.line("END:VCALENDAR");
        buffered.flush();
    }

    private static void entry(CalendarLines lines, EngagementRow row, Days days, EventReader reader) {
        Engagement e = row.engagement();
        try {
            lines.line("BEGIN:VEVENT");
            lines.text("UID", EventId.of(row.source(), row.key()).text() + "@readout");
            lines.line("DTSTAMP:" + stamp(row, days));
            lines.line("DTSTART;VALUE=DATE:" + DAY.format(days.first()));
            lines.line("DTEND;VALUE=DATE:" + DAY.format(days.last().plusDays(1)));
            lines.text("SUMMARY", EngagementWords.title(e, reader));
            lines.line("STATUS:" + status(e));
            lines.line("TRANSP:TRANSPARENT");
            lines.text("CATEGORIES", e.kind().name());
            place(lines, reader.where(e), reader);
            lines.text("DESCRIPTION", description(row, reader));
            Optional<String> address = row.source().metadata().address().map(Known::value);
            if (address.isPresent()) {
                lines.line("URL:" + address.get().replaceAll("[\\s\\p{Cntrl}]", "%20"));
            }
            lines.line("END:VEVENT");
        } catch (IOException x) {
            throw new UncheckedIOException(x);
        }
    }

    private static void place(CalendarLines lines, Location where, EventReader reader) throws IOException {
        String place = Stream.of(where.place(), where.city(), where.country().map(reader::name))
                .flatMap(Optional::stream)
                .distinct()
                .collect(Collectors.joining(", "));
        if (!place.isEmpty()) {
            lines.text("LOCATION", place);
        }
        Optional<Point> point = where.known().map(Location.Known::point);
        if (point.isPresent()) {
            lines.line("GEO:" + point.get().latitude() + ";" + point.get().longitude());
        }
    }

    /** No clock: when the document was published; where that is not known, the first day. */
    private static String stamp(EngagementRow row, Days days) {
        Optional<OffsetDateTime> instant = row.source().metadata().instant().map(Known::value);
        Optional<LocalDate> published = row.source().metadata().published().map(Known::value);
        return INSTANT.format(instant.map(i -> i.withOffsetSameInstant(ZoneOffset.UTC))
                .orElseGet(() -> published.orElse(days.first()).atStartOfDay().atOffset(ZoneOffset.UTC)));
    }

    private static String status(Engagement e) {
        return switch (e.status()) {
            case HELD -> "CONFIRMED";
            case PLANNED -> "TENTATIVE";
            case CANCELLED -> "CANCELLED";
        };
    }

    private static String description(EngagementRow row, EventReader reader) {
        Engagement e = row.engagement();
        String day = e.when() instanceof TimeValue.Month m
                ? "On a day of " + m.month() + " that the text does not tell.\n"
                : "";
        return day
                + EngagementWords.participants(e, reader)
                + "\n“" + EngagementWords.line(row.quote()) + "”\n"
                + row.source()
                        .metadata()
                        .title()
                        .map(Known::value)
                        .orElse(row.source().name());
    }
}
