package dev.readout.resolve.time;

import java.util.Optional;

/** What a text has told of times up to a place in it. Not for reuse. */
final class Narration {
    /** Blocks after which what was told is no longer what "the next day" follows. */
    private static final int REACH = 1;

    private int block = -1;
    private int toldIn = -1;
    private Optional<Integer> year = Optional.empty();
    private Optional<Stretch> last = Optional.empty();
    private Optional<Stretch> quarter = Optional.empty();

    /**
     * What was told before a place.
     *
     * @param year that of the last date in the same block that states one
     * @param last the day, month or year that was told last, in the same block or the one before
     * @param quarter the quarter that was told last, wherever
     */
    record Told(Optional<Integer> year, Optional<Stretch> last, Optional<Stretch> quarter) {}

    Told before(Found found) {
        if (found.sentence().block() != block) {
            block = found.sentence().block();
            year = Optional.empty();
        }
        Optional<Stretch> near = last.filter(s -> block - toldIn <= REACH);
        return new Told(found.tense() == Tense.FUTURE ? Optional.empty() : year, near, quarter);
    }

    /** Remembers what was told last. The document's own day is not told of. */
    void tell(Found found, DateResolver.Resolved resolved) {
        year = stated(found.written()).or(() -> year);
        if (found.dateLine()) {
            return;
        }
        resolved.stretch().ifPresent(stretch -> {
            if (stretch.unit() == Unit.QUARTER) {
                quarter = resolved.stretch();
            }
            last = resolved.stretch();
            toldIn = found.sentence().block();
        });
    }

    private static Optional<Integer> stated(Written written) {
        return switch (written) {
            case Written.Day d -> d.year();
            case Written.Range r -> r.last().year();
            case Written.Part p -> p.year();
            case Written.At a -> stated(a.day());
            case Written.Year y -> Optional.empty();
            case Written.Weekday w -> Optional.empty();
            case Written.DayOfMonth d -> Optional.empty();
            case Written.Counted c -> Optional.empty();
            case Written.Length l -> Optional.empty();
            case Written.Repeated r -> Optional.empty();
            case Written.Reference r -> Optional.empty();
            case Written.Nothing n -> Optional.empty();
        };
    }
}
