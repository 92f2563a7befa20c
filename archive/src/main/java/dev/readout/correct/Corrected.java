package dev.readout.correct;

import dev.readout.coding.Coded;
import dev.readout.coding.FactKey;
import java.util.List;

/**
 * A coding with the corrections that fit it.
 *
 * @param coded the facts, those that were added among the others in the order of the text; each keeps its local id
 * @param facts what they say field by field: the engagements, then the acts, in their order
 * @param fits how the corrections fit that are about this coding, in their order; undone ones are not among them
 */
public record Corrected(Coded coded, List<FactValues> facts, List<Fit> fits) {
    public Corrected {
        facts = List.copyOf(facts);
        fits = List.copyOf(fits);
    }

    /** The keys of the engagements, in their order. */
    public List<FactKey> engagements() {
        return keys("engagement");
    }

    /** The keys of the acts, in their order. */
    public List<FactKey> acts() {
        return keys("act");
    }

    /** The ids of those by which the coding says something else, in their order; none where it is as it was. */
    public List<String> applied() {
        return fits.stream()
                .filter(fit -> fit.outcome() == Fit.Outcome.APPLIED)
                .map(Fit::correction)
                .toList();
    }

    private List<FactKey> keys(String kind) {
        return facts.stream()
                .map(FactValues::key)
                .filter(key -> key.kind().equals(kind))
                .toList();
    }
}
