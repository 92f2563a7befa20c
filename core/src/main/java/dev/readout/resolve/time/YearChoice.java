package dev.readout.resolve.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Chooses the year of what a text dates without one. */
final class YearChoice {
    /** A reporter in Manila may publish "yesterday" what happens "today" elsewhere. */
    private static final int SLACK = 1;

    private static final int FAR = 270;
    private static final int NEAR = 60;

    private YearChoice() {}

    /**
     * The last year before the anchor for what is past, the first one after it for what is to come, else the nearest. A
     * day most of a year away gives way to one within weeks, for a writer would have written that year.
     *
     * @param inYear the day in a given year; empty where that year has none
     */
    static Optional<LocalDate> choose(LocalDate anchor, Tense tense, IntFunction<Optional<LocalDate>> inYear) {
        return choose(anchor, tense, inYear, day -> true);
    }

    static Optional<LocalDate> choose(
            LocalDate anchor, Tense tense, IntFunction<Optional<LocalDate>> inYear, Predicate<LocalDate> allowed) {
        Stream<LocalDate> days = IntStream.rangeClosed(anchor.getYear() - 4, anchor.getYear() + 4)
                .mapToObj(inYear)
                .flatMap(Optional::stream)
                .filter(allowed);
        return days.min(Comparator.comparingLong((LocalDate day) -> cost(anchor, tense, day))
                .thenComparing(Comparator.naturalOrder()));
    }

    private static long cost(LocalDate anchor, Tense tense, LocalDate day) {
        long ahead = ChronoUnit.DAYS.between(anchor, day);
        boolean wrongSide = tense == Tense.PAST && ahead > SLACK || tense == Tense.FUTURE && ahead < -SLACK;
        long distance = Math.abs(ahead);
        if (!wrongSide) {
            return distance;
        }
        return distance <= NEAR ? FAR : distance + FAR;
    }
}
