package dev.readout.export.event;

import dev.readout.coding.Crossing;
import dev.readout.coding.FactKey;
import dev.readout.document.Span;
import dev.readout.query.Source;
import dev.readout.resolve.TimeValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A row of other schemes: an engagement with the acts of discussing in it, or an act.
 *
 * @param key of the engagement or act
 * @param crossing its codes there
 * @param when as precise as it is known
 * @param where absent where the record tells of no place
 * @param trigger the words that express it
 * @param quote the words that prove it
 * @param span where the quote stands
 */
public record Event(
        Source source,
        FactKey key,
        Crossing crossing,
        Sides sides,
        TimeValue when,
        Optional<Location> where,
        String trigger,
        String quote,
        Span span) {

    /** One pair of an event, which is a row in schemes that know no other. */
    public record Row(Event event, Dyad dyad) {
        /** What tells this row from all others, whatever else is exported with it. */
        public EventId id() {
            return EventId.of(
                    event.source,
                    event.key,
                    dyad.source().code(),
                    dyad.target().map(Party::code).orElse(""));
        }
    }

    public List<Row> rows() {
        return sides.dyads().stream().map(d -> new Row(this, d)).toList();
    }

    public EventId id() {
        return EventId.of(source, key);
    }

    /** The day, or the first of several; absent where the record knows no day. */
    public Optional<LocalDate> day() {
        return switch (when) {
            case TimeValue.Day d -> Optional.of(d.day());
            case TimeValue.Interval i -> Optional.of(i.first());
            case TimeValue.Month m -> Optional.empty();
            case TimeValue.Year y -> Optional.empty();
            case TimeValue.Unknown u -> Optional.empty();
        };
    }
}
