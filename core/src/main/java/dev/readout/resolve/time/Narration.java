package dev.readout.resolve.time;

import java.util.Optional;

/** The year that a text narrates in: that of the last date in the same block that tells one. Not for reuse. */
final class Narration {
    private int block = -1;
    private Optional<Integer> year = Optional.empty();

    /** The year told before this date, whose own year is remembered for the next one. */
    Optional<Integer> yearAt(Found found) {
        if (found.sentence().block() != block) {
            block = found.sentence().block();
            year = Optional.empty();
        }
        Optional<Integer> before = year;
        year = told(found.written()).or(() -> before);
        return found.tense() == Tense.FUTURE ? Optional.empty() : before;
    }

    private static Optional<Integer> told(Written written) {
        return switch (written) {
            case Written.Day d -> d.year();
            case Written.Range r -> r.last().year();
            case Written.Month m -> m.year();
            case Written.Quarter q -> q.year();
            case Written.Year y -> Optional.empty();
            case Written.Weekday w -> Optional.empty();
            case Written.DayOfMonth d -> Optional.empty();
            case Written.Counted c -> Optional.empty();
            case Written.Nothing n -> Optional.empty();
        };
    }
}
