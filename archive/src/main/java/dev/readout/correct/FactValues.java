package dev.readout.correct;

import dev.readout.coding.FactKey;
import java.util.List;
import java.util.Map;

/**
 * What a fact says, field by field, as corrections write it.
 *
 * @param id its local id
 * @param label the act's name, or the engagement's kind
 * @param values by the name of the field
 */
public record FactValues(FactKey key, String id, String label, Map<String, List<String>> values) {
    public FactValues {
        values = Map.copyOf(values);
    }

    static FactValues of(Draft draft) {
        return new FactValues(draft.key, draft.id, draft.label(), draft.values());
    }
}
