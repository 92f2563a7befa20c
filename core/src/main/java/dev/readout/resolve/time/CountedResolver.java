package dev.readout.resolve.time;

import dev.readout.resolve.time.DateResolver.Resolved;
import dev.readout.resolve.time.Written.From;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;

/** Tells which day, week or year it is that a text counts from its own day or from another that it has told. */
final class CountedResolver {
    private static final List<String> WHOLE_DAY = List.of("year", "month", "day");

    private final Optional<Anchor> own;

    /** @param own the document's own day, where it is known */
    CountedResolver(Optional<Anchor> own) {
        this.own = own;
    }

    /** What it is; none where it is counted from something that was not told. */
    Optional<Resolved> resolve(Written.Counted counted, Tense tense, Narration.Told told) {
        return switch (counted.from()) {
            case PUBLICATION -> Optional.of(fromOwn(counted, tense));
            case TOLD -> told(counted, told.last());
            case QUARTER ->
                told.quarter()
                        .map(q -> counted.unit() == Unit.YEAR ? q.plusYears(counted.by()) : q.plus(counted.by()))
                        .map(s -> Resolved.of(s, WHOLE_DAY, "quarter-told-before"))
                        .or(() -> Optional.of(fromOwn(withoutQuarter(counted), tense)));
        };
    }

    /** Whose last quarter is spoken of where none was told: the one that has ended. */
    private static Written.Counted withoutQuarter(Written.Counted counted) {
        int by = counted.unit() == Unit.QUARTER ? counted.by() - 1 : counted.by();
        return new Written.Counted(counted.unit(), by, From.PUBLICATION);
    }

    private static Optional<Resolved> told(Written.Counted counted, Optional<Stretch> last) {
        return last.filter(s -> s.unit().compareTo(counted.unit()) <= 0)
                .map(s -> Stretch.at(counted.unit(), s.first()).plus(counted.by()))
                .map(s -> Resolved.of(s, WHOLE_DAY, "told-before"));
    }

    private Resolved fromOwn(Written.Counted counted, Tense tense) {
        return own.map(a -> Resolved.of(
                        moved(a.day(), counted, tense),
                        List.of(),
                        rule(counted) + (a.basis().equals("publication") ? "" : "-from-" + a.basis())))
                .orElseGet(Resolved::unknown);
    }

    private static Stretch moved(LocalDate from, Written.Counted counted, Tense tense) {
        Stretch stretch = Stretch.at(counted.unit(), from).plus(counted.by());
        boolean weekendToCome = counted.unit() == Unit.WEEKEND
                && counted.by() == 0
                && stretch.first().isAfter(from);
        return weekendToCome && tense == Tense.PAST ? stretch.plus(-1) : stretch;
    }

    Resolved weekday(Written.Weekday written, Tense tense) {
        return own.map(a -> Resolved.of(
                        new Stretch(Unit.DAY, weekday(a.day(), written, tense)),
                        WHOLE_DAY,
                        "weekday-from-" + a.basis()))
                .orElseGet(Resolved::unknown);
    }

    private static LocalDate weekday(LocalDate from, Written.Weekday written, Tense tense) {
        DayOfWeek day = written.day();
        return switch (written.turn()) {
            case LAST -> from.with(TemporalAdjusters.previous(day));
            case NEXT -> from.with(TemporalAdjusters.next(day));
            case THIS, OPEN ->
                tense == Tense.FUTURE
                        ? from.with(TemporalAdjusters.nextOrSame(day))
                        : from.with(TemporalAdjusters.previousOrSame(day));
        };
    }

    private static String rule(Written.Counted counted) {
        if (counted.unit() == Unit.DAY) {
            return switch (counted.by()) {
                case 0 -> "today";
                case -1 -> "yesterday";
                case 1 -> "tomorrow";
                default -> "days-counted";
            };
        }
        return CalendarWords.lower(counted.unit().name()) + "s-counted";
    }
}
