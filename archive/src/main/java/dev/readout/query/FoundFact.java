package dev.readout.query;

import dev.readout.correct.FactValues;
import dev.readout.document.Text;
import java.util.List;
import java.util.Optional;

/**
 * A fact, or where it would stand, as the current coding of its text tells it.
 *
 * @param document the key of the first document with this text
 * @param fact the fact itself; absent where nothing is coded there, or a correction rejects it
 * @param others all facts of the same coding
 */
public record FoundFact(String document, Text text, Optional<FactValues> fact, List<FactValues> others) {
    public FoundFact {
        others = List.copyOf(others);
    }
}
