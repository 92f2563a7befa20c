package dev.readout.resolve.time;

import dev.readout.resolve.DateMention;
import dev.readout.resolve.TimeValue;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;

/** Tells which day a written date is, seen from the text's own. */
final class DateResolver {
    private static final List<String> NONE = List.of();
    private static final List<String> YEAR = List.of("year");

    /** Years from which on a text that has told the year is taken to go on telling of it. */
    private static final int FAR_BACK = 3;

    private final Optional<Anchor> anchor;

    DateResolver(Optional<Anchor> anchor) {
        this.anchor = anchor;
    }

    /** The day in that year; none where it has no such day. */
    static Optional<LocalDate> day(MonthDay day, int year) {
        return day.isValidYear(year) ? Optional.of(day.atYear(year)) : Optional.empty();
    }

    private record Resolved(TimeValue value, List<String> inferred, String rule) {}

    /**
     * The mention; none where the calendar has no such day.
     *
     * @param narrated the year that the text has told just before; it counts for what lies years back, for who tells of
     *     recent things and of 1943 in one paragraph means 1943 by "January"
     */
    Optional<DateMention> resolve(Found found, Optional<Integer> narrated) {
        try {
            return narrated(found, narrated)
                    .or(() -> resolved(found))
                    .map(r -> new DateMention(
                            found.sentence().index(),
                            found.from(),
                            found.to(),
                            found.span(),
                            r.value,
                            r.inferred,
                            r.rule));
        } catch (DateTimeException | ArithmeticException e) {
            return Optional.empty();
        }
    }

    private Optional<Resolved> narrated(Found found, Optional<Integer> narrated) {
        Optional<Integer> past = narrated.filter(
                y -> anchor.map(a -> y <= a.day().getYear() - FAR_BACK).orElse(true));
        return past.flatMap(year -> inYear(found.written(), year));
    }

    /** A day or a month without a year, in this one. */
    private Optional<Resolved> inYear(Written written, int year) {
        if (written instanceof Written.Day d
                && d.year().isEmpty()
                && d.weekday().isEmpty()) {
            return day(d.day(), year).map(day -> new Resolved(new TimeValue.Day(day), YEAR, "year-from-narration"));
        }
        if (written instanceof Written.Month m && m.year().isEmpty()) {
            TimeValue month = new TimeValue.Month(YearMonth.of(year, m.month()));
            return Optional.of(new Resolved(month, YEAR, "year-from-narration"));
        }
        return Optional.empty();
    }

    private Optional<Resolved> resolved(Found found) {
        return switch (found.written()) {
            case Written.Day d -> day(d, found);
            case Written.Range r -> range(r, found.tense());
            case Written.Month m -> Optional.of(month(m, found.tense()));
            case Written.Quarter q -> Optional.of(quarter(q, found.tense()));
            case Written.Year y -> Optional.of(new Resolved(new TimeValue.Year(y.year()), NONE, "year"));
            case Written.Weekday w -> Optional.of(weekday(w, found.tense()));
            case Written.DayOfMonth d -> Optional.of(dayOfMonth(d, found.tense()));
            case Written.Counted c -> Optional.of(counted(c));
            case Written.Nothing n -> Optional.empty();
        };
    }

    private Optional<Resolved> day(Written.Day written, Found found) {
        String suffix = found.dateLine() ? "date-line" : "full-date";
        if (written.year().isPresent()) {
            return day(written.day(), written.year().get())
                    .map(day -> new Resolved(new TimeValue.Day(day), NONE, suffix));
        }
        Optional<LocalDate> day = choose(written, found.tense());
        String rule = found.dateLine() && anchor.isPresent() ? "date-line" : yearRule();
        return Optional.of(
                day.map(d -> new Resolved(new TimeValue.Day(d), YEAR, rule)).orElseGet(() -> unknown()));
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
            return lastYear.isPresent() ? Optional.empty() : Optional.of(unknown());
        }
        int year = last.get().getYear();
        boolean turnOfYear = range.first().day().isAfter(range.last().day());
        Optional<LocalDate> first =
                day(range.first().day(), range.first().year().orElse(turnOfYear ? year - 1 : year));
        return first.filter(f -> !f.isAfter(last.get()))
                .map(f -> new Resolved(
                        new TimeValue.Interval(f, last.get()),
                        lastYear.isPresent() ? NONE : YEAR,
                        lastYear.isPresent() ? "full-range" : yearRule()));
    }

    private Resolved month(Written.Month month, Tense tense) {
        if (month.year().isPresent()) {
            return new Resolved(
                    new TimeValue.Month(YearMonth.of(month.year().get(), month.month())), NONE, "month-and-year");
        }
        return anchor.map(a -> {
                    Optional<LocalDate> day = a.day().getMonthValue() == month.month()
                            ? Optional.of(a.day())
                            : YearChoice.choose(a.day(), tense, y -> Optional.of(LocalDate.of(y, month.month(), 15)));
                    return new Resolved(new TimeValue.Month(YearMonth.from(day.orElse(a.day()))), YEAR, yearRule());
                })
                .orElseGet(() -> unknown());
    }

    private Resolved quarter(Written.Quarter quarter, Tense tense) {
        int firstMonth = quarter.quarter() * 3 - 2;
        if (quarter.year().isPresent()) {
            return new Resolved(quarter(quarter.year().get(), firstMonth), NONE, "quarter-and-year");
        }
        return anchor.flatMap(a ->
                        YearChoice.choose(a.day(), tense, y -> Optional.of(LocalDate.of(y, firstMonth + 1, 15))))
                .map(day -> new Resolved(quarter(day.getYear(), firstMonth), YEAR, yearRule()))
                .orElseGet(() -> unknown());
    }

    private static TimeValue quarter(int year, int firstMonth) {
        return new TimeValue.Interval(
                LocalDate.of(year, firstMonth, 1),
                YearMonth.of(year, firstMonth + 2).atEndOfMonth());
    }

    private Resolved weekday(Written.Weekday written, Tense tense) {
        return own().map(a -> {
                    LocalDate day = weekday(a.day(), written, tense);
                    return new Resolved(
                            new TimeValue.Day(day), List.of("year", "month", "day"), "weekday-from-" + a.basis());
                })
                .orElseGet(() -> unknown());
    }

    private static LocalDate weekday(LocalDate from, Written.Weekday written, Tense tense) {
        DayOfWeek day = written.day();
        return switch (written.turn()) {
            case LAST -> from.with(TemporalAdjusters.previous(day));
            case NEXT -> from.with(TemporalAdjusters.next(day));
            case OPEN ->
                tense == Tense.FUTURE
                        ? from.with(TemporalAdjusters.nextOrSame(day))
                        : from.with(TemporalAdjusters.previousOrSame(day));
        };
    }

    private Resolved dayOfMonth(Written.DayOfMonth written, Tense tense) {
        return own().flatMap(a -> java.util.stream.IntStream.of(0, -1, 1)
                        .mapToObj(by -> YearMonth.from(a.day()).plusMonths(by))
                        .filter(m -> m.isValidDay(written.day()))
                        .map(m -> m.atDay(written.day()))
                        .filter(d -> tense == Tense.FUTURE
                                ? !d.isBefore(a.day())
                                : !d.isAfter(a.day().plusDays(1)))
                        .findFirst()
                        .map(d -> new Resolved(
                                new TimeValue.Day(d), List.of("year", "month"), "month-from-" + a.basis())))
                .orElseGet(() -> unknown());
    }

    private Resolved counted(Written.Counted counted) {
        return own().map(a -> new Resolved(
                        moved(a.day(), counted),
                        NONE,
                        rule(counted) + (a.basis().equals("publication") ? "" : "-from-" + a.basis())))
                .orElseGet(() -> unknown());
    }

    private static TimeValue moved(LocalDate from, Written.Counted counted) {
        return switch (counted.unit()) {
            case DAY -> new TimeValue.Day(from.plusDays(counted.by()));
            case WEEK -> {
                LocalDate monday = from.plusWeeks(counted.by()).with(DayOfWeek.MONDAY);
                yield new TimeValue.Interval(monday, monday.plusDays(6));
            }
            case MONTH -> new TimeValue.Month(YearMonth.from(from).plusMonths(counted.by()));
            case YEAR -> new TimeValue.Year(from.getYear() + counted.by());
        };
    }

    private static String rule(Written.Counted counted) {
        if (counted.unit() == Written.Unit.DAY) {
            return switch (counted.by()) {
                case 0 -> "today";
                case -1 -> "yesterday";
                case 1 -> "tomorrow";
                default -> "days-counted";
            };
        }
        return counted.unit().name().toLowerCase(java.util.Locale.ROOT) + "s-counted";
    }

    /** The anchor where it is the document's own day. */
    private Optional<Anchor> own() {
        return anchor.filter(Anchor::exact);
    }

    private String yearRule() {
        return "year-from-" + anchor.map(Anchor::basis).orElse("nothing");
    }

    private static Resolved unknown() {
        return new Resolved(TimeValue.unknown(), NONE, "no-anchor");
    }
}
