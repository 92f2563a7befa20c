package dev.readout.query;

import dev.readout.query.DyadEvent.Fact;
import dev.readout.query.DyadEvent.OfAct;
import dev.readout.query.DyadEvent.OfEngagement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jdbi.v3.core.Handle;

/** Reads the events behind a count, the newest first, each with the fact that it is; within one read transaction. */
final class DyadEventReader {
    private static final String ROWS = """
            SELECT e.coding, e.kind, e.ordinal, e.source, e.target, e.cameo, e.plover, e.goldstein
            FROM dyad_events e LEFT JOIN metadata m ON m.coding = e.coding AND m.field = 'issuer'%s
            ORDER BY e.month DESC, e.unit DESC, e.coding, e.kind, e.ordinal, e.source, e.target LIMIT ? OFFSET ?""";

    private final Handle handle;
    private final Map<Long, DocumentFacts> codings = new HashMap<>();

    DyadEventReader(Handle handle) {
        this.handle = handle;
    }

    List<DyadEvent> list(EventCount asked, Page page) {
        Condition condition = EventCounter.condition(asked);
        return handle.select(ROWS.formatted(condition.where()), condition.values(page.limit(), page.offset()))
                .map((row, context) -> {
                    double score = row.getDouble("goldstein");
                    OptionalDouble goldstein = row.wasNull() ? OptionalDouble.empty() : OptionalDouble.of(score);
                    Fact fact = fact(row.getLong("coding"), row.getInt("kind"), row.getInt("ordinal"));
                    return new DyadEvent(
                            row.getString("source"),
                            row.getString("target"),
                            told(row.getString("cameo")),
                            told(row.getString("plover")),
                            goldstein,
                            fact);
                })
                .list();
    }

    private Fact fact(long coding, int kind, int ordinal) {
        DocumentFacts facts = codings.computeIfAbsent(coding, id -> new CodingReader(handle, id).documentFacts());
        return kind == FactKind.ACT.number()
                ? new OfAct(facts.acts().get(ordinal))
                : new OfEngagement(facts.engagements().get(ordinal));
    }

    private static Optional<String> told(String value) {
        return value.isEmpty() ? Optional.empty() : Optional.of(value);
    }
}
