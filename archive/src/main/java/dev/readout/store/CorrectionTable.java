package dev.readout.store;

import dev.readout.coding.FactKey;
import dev.readout.correct.Amendment;
import dev.readout.correct.Correction;
import dev.readout.document.Span;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;

/** Corrections as rows, and back. */
public record CorrectionTable(Handle handle) {
    private static final String ABOUT = """
            WITH RECURSIVE about (id, key) AS (
                SELECT id, key FROM corrections WHERE fact_text = ? OR kind IN ('merge', 'split', 'same', 'apart')
                UNION SELECT c.id, c.key FROM corrections c JOIN about a ON c.undoes = a.key)
            SELECT id FROM about""";

    private static final String OF_REPORTS = """
            WITH RECURSIVE about (id, key) AS (
                SELECT id, key FROM corrections WHERE kind IN ('same', 'apart')
                UNION SELECT c.id, c.key FROM corrections c JOIN about a ON c.undoes = a.key)
            SELECT id FROM about""";

    private static final String BEFORE = "before";
    private static final String AFTER = "after";

    /** Fields of the parts of a correction that are none of a fact. */
    private static final String LABEL = "label";

    private static final String CODE = "code";
    private static final String WORDS = "words";
    private static final String OTHER = "other";

    /** What stands in the two columns of values. */
    private static final class Sides {
        private final Map<String, List<String>> before = new TreeMap<>();
        private final Map<String, List<String>> after = new TreeMap<>();

        void add(String field, String side, String value) {
            (side.equals(BEFORE) ? before : after)
                    .computeIfAbsent(field, f -> new ArrayList<>())
                    .add(value);
        }

        String one(Map<String, List<String>> side, String field) {
            return side.getOrDefault(field, List.of("")).getFirst();
        }

        /** The only field that there is. */
        String field() {
            return (after.isEmpty() ? before : after).keySet().iterator().next();
        }
    }

    /** All, in their order. */
    public List<Correction> list() {
        return list("SELECT id FROM corrections");
    }

    /** Those that may change a coding of this text, in their order. */
    public List<Correction> listAbout(String textHash) {
        return list(ABOUT, textHash);
    }

    /** Those that say of two reports whether they are of one event, and those that undo one of these, in their order. */
    List<Correction> listOfReports() {
        return list(OF_REPORTS);
    }

    /** Those by which the current codings of a document say something else than the coder did, in their order. */
    public List<Correction> listApplied(String document) {
        return list("""
                SELECT f.correction FROM fits f JOIN snapshots s ON s.id = f.snapshot
                JOIN documents d ON d.id = s.document WHERE d.key = ? AND f.outcome = 'applied'""", document);
    }

    private List<Correction> list(String ids, Object... values) {
        List<Long> about = handle.select(ids, values).mapTo(Long.class).list();
        if (about.isEmpty()) {
            return List.of(); // as in most archives
        }
        Map<Long, Sides> sides = new HashMap<>();
        handle.select(
                        "SELECT * FROM correction_values WHERE correction IN (" + ids
                                + ") ORDER BY correction, ordinal",
                        values)
                .map((row, context) -> {
                    sides.computeIfAbsent(row.getLong("correction"), id -> new Sides())
                            .add(row.getString("field"), row.getString("side"), row.getString("value"));
                    return true;
                })
                .list();
        return handle
                .select("SELECT * FROM corrections WHERE id IN (" + ids + ")", values)
                .map((row, context) -> correction(row, sides.getOrDefault(row.getLong("id"), new Sides())))
                .list()
                .stream()
                .sorted(Correction.ORDER)
                .toList();
    }

    /** @return the number of the row; nothing where the same correction is there already */
    Optional<Long> add(Correction correction) {
        Amendment amendment = correction.amendment();
        Optional<FactKey> fact = correction.fact();
        boolean added = amendment instanceof Amendment.Addition;
        Optional<Span> quote = amendment instanceof Amendment.Addition a ? Optional.of(a.quote()) : Optional.empty();
        Optional<String> document = switch (amendment) {
            case Amendment.Merger m -> m.document();
            case Amendment.Split s -> s.document();
            case Amendment.Addition a -> Optional.empty();
            case Amendment.Alteration a -> Optional.empty();
            case Amendment.Rejection r -> Optional.empty();
            case Amendment.Confirmation c -> Optional.empty();
            case Amendment.Pairing p -> Optional.empty();
            case Amendment.Undoing u -> Optional.empty();
        };
        Optional<Long> id = handle.select(
                        """
                INSERT INTO corrections (key, kind, who, at, why, fact_text, fact_kind, fact_start, fact_end, fact_role,
                    quote_start, quote_end, document, undoes)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (key) DO NOTHING RETURNING id""",
                        correction.id(),
                        amendment.name(),
                        correction.who(),
                        InstantForm.of(correction.at()),
                        correction.why(),
                        fact.map(FactKey::textHash),
                        fact.map(FactKey::kind),
                        fact.map(f -> f.trigger().start()),
                        fact.map(f -> f.trigger().end()),
                        fact.map(f -> added ? "" : f.role()),
                        quote.map(Span::start),
                        quote.map(Span::end),
                        document,
                        amendment instanceof Amendment.Undoing u ? Optional.of(u.correction()) : Optional.empty())
                .mapTo(Long.class)
                .findOne();
        id.ifPresent(number -> values(number, amendment));
        return id;
    }

    private void values(long id, Amendment amendment) {
        switch (amendment) {
            case Amendment.Addition a -> a.values().forEach((field, values) -> values(id, field, AFTER, values));
            case Amendment.Alteration a -> {
                values(id, a.field(), BEFORE, a.before());
                values(id, a.field(), AFTER, a.after());
            }
            case Amendment.Rejection r -> values(id, LABEL, BEFORE, List.of(r.label()));
            case Amendment.Confirmation c -> c.values().forEach((field, values) -> values(id, field, BEFORE, values));
            case Amendment.Merger m -> {
                values(id, CODE, BEFORE, List.of(m.code()));
                values(id, CODE, AFTER, List.of(m.into()));
            }
            case Amendment.Split s -> {
                values(id, CODE, BEFORE, List.of(s.code()));
                values(id, WORDS, BEFORE, List.of(s.words()));
                values(id, CODE, AFTER, List.of(s.other()));
            }
            case Amendment.Pairing p -> values(id, OTHER, AFTER, parts(p.other()));
            case Amendment.Undoing u -> {}
        }
    }

    private void values(long correction, String field, String side, List<String> values) {
        for (int i = 0; i < values.size(); i++) {
            handle.execute(
                    "INSERT INTO correction_values VALUES (?, ?, ?, ?, ?)", correction, field, side, i, values.get(i));
        }
    }

    private static Correction correction(ResultSet row, Sides sides) throws SQLException {
        return new Correction(
                amendment(row, sides), row.getString("who"), Instant.parse(row.getString("at")), row.getString("why"));
    }

    private static Amendment amendment(ResultSet row, Sides sides) throws SQLException {
        Optional<String> document = Optional.ofNullable(row.getString("document"));
        return switch (row.getString("kind")) {
            case "add" -> {
                FactKey fact = fact(row);
                Span quote = new Span(row.getInt("quote_start"), row.getInt("quote_end"));
                yield new Amendment.Addition(fact.textHash(), fact.kind(), fact.trigger(), quote, sides.after);
            }
            case "change" ->
                new Amendment.Alteration(
                        fact(row),
                        sides.field(),
                        sides.before.getOrDefault(sides.field(), List.of()),
                        sides.after.getOrDefault(sides.field(), List.of()));
            case "reject" -> new Amendment.Rejection(fact(row), sides.one(sides.before, LABEL));
            case "confirm" -> new Amendment.Confirmation(fact(row), sides.before);
            case "merge" -> new Amendment.Merger(sides.one(sides.before, CODE), sides.one(sides.after, CODE), document);
            case "split" ->
                new Amendment.Split(
                        sides.one(sides.before, CODE),
                        sides.one(sides.before, WORDS),
                        sides.one(sides.after, CODE),
                        document);
            case "same" -> new Amendment.Pairing(fact(row), fact(sides.after.getOrDefault(OTHER, List.of())), true);
            case "apart" -> new Amendment.Pairing(fact(row), fact(sides.after.getOrDefault(OTHER, List.of())), false);
            case "undo" -> new Amendment.Undoing(row.getString("undoes"));
            default ->
                throw new StoreException(
                        "the archive holds a correction of unknown kind '" + row.getString("kind") + "'");
        };
    }

    private static FactKey fact(ResultSet row) throws SQLException {
        return new FactKey(
                row.getString("fact_text"),
                row.getString("fact_kind"),
                new Span(row.getInt("fact_start"), row.getInt("fact_end")),
                row.getString("fact_role"));
    }

    private static List<String> parts(FactKey fact) {
        return List.of(
                fact.textHash(),
                fact.kind(),
                Integer.toString(fact.trigger().start()),
                Integer.toString(fact.trigger().end()),
                fact.role());
    }

    private static FactKey fact(List<String> parts) {
        return new FactKey(
                parts.get(0),
                parts.get(1),
                new Span(Integer.parseInt(parts.get(2)), Integer.parseInt(parts.get(3))),
                parts.get(4));
    }
}
