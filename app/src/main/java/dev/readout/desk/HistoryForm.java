package dev.readout.desk;

import dev.readout.query.FactEvent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** What happened to a fact as it is written in JSON. */
public final class HistoryForm {
    private HistoryForm() {}

    public static Map<String, Object> fields(FactEvent event) {
        return switch (event) {
            case FactEvent.Coded c -> {
                Map<String, Object> fields = new LinkedHashMap<>();
                fields.put("event", "coded");
                fields.put("at", c.at().toString());
                fields.put("document", c.document());
                fields.put("fingerprint", c.fingerprint());
                fields.put("values", c.fact().map(f -> new TreeMap<>(f.values())));
                yield fields;
            }
            case FactEvent.Said s -> {
                Map<String, Object> fields = new LinkedHashMap<>(Map.of("event", "said"));
                fields.putAll(CorrectionForm.fields(s.row()));
                yield fields;
            }
        };
    }
}
