package dev.readout.resolve.time;

import dev.readout.resolve.TimeValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Tells which stretch of the calendar a written date is, seen from the text's own day. */
final class DateResolver {
    private static final List<String> NONE = List.of();
    private static final List<String> YEAR = List.of("year");

    /** Years from which on a text that has told the year is taken to go on telling of it. */
    private static final int FAR_BACK = 3;

    private final Optional<Anchor> anchor;
    private final CountedResolver counted;

    DateResolver(Optional<Anchor> anchor) {
        this.anchor = anchor;
        this.counted = new CountedResolver(anchor.filter(Anchor::exact));
    }

    /** The day in that year; none where it has no such day. */
    static Optional<LocalDate> day(MonthDay day, int year) {
        return day.isValidYear(year) ? Optional.of(day.atYear(year)) : Optional.empty();
    }

    /**
     * What a date is.
     *
     * @param value as precise as it is known
     * @param stretch the one stretch of the calendar that it is; none for a range and where it is unknown
     * @param inferred the fields that no text states
     * @param rule that gave the value
     */
    record Resolved(TimeValue value, Optional<Stretch> stretch, List<String> inferred, String rule) {

        static Resolved of(Stretch stretch, List<String> inferred, String rule) {
            return new Resolved(stretch.value(), Optional.of(stretch), inferred, rule);
        }

        static Resolved unknown() {
            return new Resolved(TimeValue.unknown(), Optional.empty(), NONE, "no-anchor");
        }
    }

    /**
     * What the date is; none where the calendar has no such day, and for what is no date.
     *
     * @param told what the text has told before; its year counts for what lies years back, for who tells of recent
     *     things and of 1943 in one paragraph means 1943 by "January"
     */
    Optional<Resolved> resolve(Found found, Narration.Told told) {
        try {
            return narrated(found, told).or(() -> resolved(found, found.written(), told));
        } catch (DateTimeException | ArithmeticException e) {
            return Optional.empty();
        }
    }

    private Optional<Resolved> narrated(Found found, Narration.Told told) {
        Optional<Integer> past = told.year()
                .filter(y -> anchor.map(a -> y <= a.day().getYear() - FAR_BACK).orElse(true));
        return past.flatMap(year -> inYear(found.written(), year));
    }

    /** A day or a month without a year, in this one. */
    private Optional<Resolved> inYear(Written written, int year) {
        if (written instanceof Written.Day d
                && d.year().isEmpty()
                && d.weekday().isEmpty()) {
            return day(d.day(), year).map(day -> Resolved.of(new Stretch(Unit.DAY, day), YEAR, "year-from-narration"));
        }
        boolean month = written instanceof Written.Part p
                && p.unit() == Unit.MONTH
                && p.turn() == Written.Turn.OPEN
                && p.year().isEmpty()
                && p.yearsOn().isEmpty();
        return month
                ? Optional.of(Resolved.of(
                        Stretch.of(Unit.MONTH, ((Written.Part) written).number(), year), YEAR, "year-from-narration"))
                : Optional.empty();
    }

    private Optional<Resolved> resolved(Found found, Written written, Narration.Told told) {
        return switch (written) {
            case Written.Day d -> day(d, found);
            case Written.Range r -> range(r, found.tense());
            case Written.Part p -> Optional.of(part(p, found.tense()));
            case Written.Year y ->
                Optional.of(Resolved.of(Stretch.at(y.unit(), LocalDate.of(y.year(), 1, 1)), NONE, "year"));
            case Written.Weekday w -> Optional.of(counted.weekday(w, found.tense()));
            case Written.DayOfMonth d -> Optional.of(dayOfMonth(d, found.tense()));
            case Written.Counted c -> counted.resolve(c, found.tense(), told);
            case Written.At a -> resolved(found, a.day(), told);
            case Written.Length l -> Optional.empty();
            case Written.Repeated r -> Optional.empty();
            case Written.Reference r -> Optional.empty();
            case Written.Nothing n -> Optional.empty();
        };
    }

    private Optional<Resolved> day(Written.Day written, Found found) {
        String suffix = found.dateLine() ? "date-line" : "full-date";
        if (written.year().isPresent()) {
            return day(written.day(), written.year().get())
                    .map(day -> Resolved.of(new Stretch(Unit.DAY, day), NONE, suffix));
        }
        Optional<LocalDate> day = choose(written, found.tense());
        String rule = found.dateLine() && anchor.isPresent() ? "date-line" : yearRule();
        return Optional.of(day.map(d -> Resolved.of(new Stretch(Unit.DAY, d), YEAR, rule))
                .orElseGet(Resolved::unknown));
    }

    /** A weekday beside the day picks the year, unless it fits none near by: then it was a slip. */
    private Optional<LocalDate> choose(Written.Day written, Tense tense) {
        Optional<LocalDate> fitting = written.weekday()
                .flatMap(w -> anchor.flatMap(a ->
                        YearChoice.choose(a.day(), tense, y -> day(written.day(), y), d -> d.getDayOfWeek() == w)));
        return fitting.or(() -> anchor.flatMap(a -> YearChoice.choose(a.day(), tense, y -> day(written.day(), y))));
    }

    private Optional<Resolved> range(Written.Range range, Tense tense) {
        Optional<Integer> lastYear = range.last().year();
        Optional<LocalDate> last =
                lastYear.isPresent() ? day(range.last().day(), lastYear.get()) : choose(range.last(), tense);
        if (last.isEmpty()) {
            return lastYear.isPresent() ? Optional.empty() : Optional.of(Resolved.unknown());
        }
        int year = last.get().getYear();
        boolean turnOfYear = range.first().day().isAfter(range.last().day());
        Optional<LocalDate> first =
                day(range.first().day(), range.first().year().orElse(turnOfYear ? year - 1 : year));
        return first.filter(f -> !f.isAfter(last.get()))
                .map(f -> new Resolved(
                        new TimeValue.Interval(f, last.get()),
                        Optional.empty(),
                        lastYear.isPresent() ? NONE : YEAR,
                        lastYear.isPresent() ? "full-range" : yearRule()));
    }

    private Resolved part(Written.Part part, Tense tense) {
        if (part.year().isPresent()) {
            Stretch stretch = Stretch.of(part.unit(), part.number(), part.year().get());
            return Resolved.of(stretch, NONE, CalendarWords.lower(part.unit().name()) + "-and-year");
        }
        return anchor.flatMap(a -> chosen(part, a.day(), tense))
                .map(s -> Resolved.of(s, YEAR, yearRule()))
                .orElseGet(Resolved::unknown);
    }

    private static Optional<Stretch> chosen(Written.Part part, LocalDate day, Tense tense) {
        Stretch same = Stretch.of(part.unit(), part.number(), day.getYear());
        if (part.yearsOn().isPresent()) {
            return Optional.of(same.plusYears(part.yearsOn().get()));
        }
        return switch (part.turn()) {
            case LAST -> Optional.of(same.last().isBefore(day) ? same : same.plusYears(-1));
            case NEXT -> Optional.of(same.first().isAfter(day) ? same : same.plusYears(1));
            case THIS -> Optional.of(same);
            case OPEN -> same.holds(day) ? Optional.of(same) : nearest(same, day, tense);
        };
    }

    /** A month by its verb's tense; a quarter or a season is the nearest, for reports of the last one are to come. */
    private static Optional<Stretch> nearest(Stretch same, LocalDate day, Tense tense) {
        int middle = same.unit() == Unit.MONTH ? 14 : 45;
        return YearChoice.choose(
                        day,
                        same.unit() == Unit.MONTH ? tense : Tense.OPEN,
                        year -> Optional.of(
                                same.plusYears(year - day.getYear()).first().plusDays(middle)))
                .map(d -> new Stretch(same.unit(), d.minusDays(middle)));
    }

    private Resolved dayOfMonth(Written.DayOfMonth written, Tense tense) {
        return anchor.filter(Anchor::exact)
                .flatMap(a -> IntStream.of(0, -1, 1)
                        .mapToObj(by -> YearMonth.from(a.day()).plusMonths(by))
                        .filter(m -> m.isValidDay(written.day()))
                        .map(m -> m.atDay(written.day()))
                        .filter(d -> tense == Tense.FUTURE
                                ? !d.isBefore(a.day())
                                : !d.isAfter(a.day().plusDays(1)))
                        .findFirst()
                        .map(d -> Resolved.of(
                                new Stretch(Unit.DAY, d), List.of("year", "month"), "month-from-" + a.basis())))
                .orElseGet(Resolved::unknown);
    }

    private String yearRule() {
        return "year-from-" + anchor.map(Anchor::basis).orElse("nothing");
    }
}
