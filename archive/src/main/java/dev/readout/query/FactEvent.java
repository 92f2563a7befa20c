package dev.readout.query;

import dev.readout.correct.FactValues;
import java.time.Instant;
import java.util.Optional;

/** Something in the life of a fact. */
public sealed interface FactEvent {
    /** When it was. */
    Instant at();

    /**
     * A coder coded the text.
     *
     * @param fact what it says of the fact; absent where it does not have it
     */
    record Coded(Instant at, String document, String fingerprint, Optional<FactValues> fact) implements FactEvent {}

    /** A person said something of it. */
    record Said(CorrectionRow row) implements FactEvent {
        @Override
        public Instant at() {
            return row.correction().at();
        }
    }
}
