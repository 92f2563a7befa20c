package dev.readout.join;

import dev.readout.document.Known;
import dev.readout.resolve.Engagement;
import dev.readout.resolve.TimeValue;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The days on which the engagement of a report may have been.
 *
 * @param precision how they are told
 */
record Days(LocalDate first, LocalDate last, Precision precision) {
    /** A release that names no day tells of what was on the day of publication or shortly before. */
    private static final int BEFORE_RELEASE = 3;

    private static final int LONGEST = 31;
    private static final int WEEK = 7;

    enum Precision {
        DAY,
        SPAN,
        MONTH,
        RELEASE
    }

    /** Absent where nothing is told that could hold two reports together: a year, or no day and no publication. */
    static Optional<Days> of(Report report) {
        return switch (report.engagement().when()) {
            case TimeValue.Day d -> Optional.of(new Days(d.day(), d.day(), Precision.DAY));
            case TimeValue.Month m ->
                Optional.of(new Days(m.month().atDay(1), m.month().atEndOfMonth(), Precision.MONTH));
            case TimeValue.Interval i -> span(i.first(), i.last());
            case TimeValue.Year y -> Optional.empty();
            case TimeValue.Unknown u ->
                report.published()
                        .filter(day -> report.engagement().status() == Engagement.Status.HELD)
                        .map(day -> new Days(day.minusDays(BEFORE_RELEASE), day, Precision.RELEASE));
        };
    }

    private static Optional<Days> span(LocalDate first, LocalDate last) {
        if (ChronoUnit.DAYS.between(first, last) >= LONGEST) {
            return Optional.empty();
        }
        return Optional.of(new Days(first, last, first.equals(last) ? Precision.DAY : Precision.SPAN));
    }

    boolean meets(Days other) {
        return !last.isBefore(other.first) && !other.last.isBefore(first);
    }

    /** Whether both are days, and one is the day after the other. */
    boolean isNextTo(Days other) {
        return precision == Precision.DAY
                && other.precision == Precision.DAY
                && Math.abs(ChronoUnit.DAYS.between(first, other.first)) == 1;
    }

    /** Under which it is filed: its days, or its months where it is no few days. */
    SortedSet<String> filed() {
        return isFew() ? days(first, last) : months();
    }

    /** Under which those are filed that may be on the same days, or on the next. */
    SortedSet<String> sought() {
        SortedSet<String> all = days(first.minusDays(1), last.plusDays(1));
        all.addAll(months());
        return all;
    }

    private boolean isFew() {
        return ChronoUnit.DAYS.between(first, last) < WEEK;
    }

    private static SortedSet<String> days(LocalDate from, LocalDate to) {
        SortedSet<String> days = new TreeSet<>();
        from.datesUntil(to.plusDays(1)).forEach(day -> days.add(day.toString()));
        return days;
    }

    private SortedSet<String> months() {
        return new TreeSet<>(java.util.List.of(
                YearMonth.from(first).toString(), YearMonth.from(last).toString()));
    }

    /** How many hours apart the clocks of two issuers are; 0 where one of them is not known. */
    static long hoursApart(Report one, Report other, LocalDate day) {
        Optional<ZoneOffset> a = offset(one, day);
        Optional<ZoneOffset> b = offset(other, day);
        return a.isPresent() && b.isPresent()
                ? Math.abs(a.get().getTotalSeconds() - b.get().getTotalSeconds()) / 3600
                : 0;
    }

    private static Optional<ZoneOffset> offset(Report report, LocalDate day) {
        Optional<ZoneId> zone = report.metadata().zone().map(Known::value);
        return zone.map(z -> z.getRules().getOffset(day.atTime(12, 0)));
    }
}
