package dev.readout.query;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * An event from one towards another, with the fact that it is.
 *
 * @param goldstein score of the CAMEO code, where the scale has it
 */
public record DyadEvent(
        String source,
        String target,
        Optional<String> cameo,
        Optional<String> plover,
        OptionalDouble goldstein,
        Fact fact) {

    /** What the event is in the record. */
    public sealed interface Fact {
        Source source();
    }

    public record OfAct(ActRow row) implements Fact {
        @Override
        public Source source() {
            return row.source();
        }
    }

    public record OfEngagement(EngagementRow row) implements Fact {
        @Override
        public Source source() {
            return row.source();
        }
    }
}
