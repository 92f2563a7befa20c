package dev.readout.query;

import java.util.ArrayList;
import java.util.List;

/**
 * The WHERE clause of a query, with its values in order. Its tables: {@code d} documents, {@code s} snapshots, {@code c}
 * codings, {@code f} the facts.
 */
final class Condition {
    /** The published days and the issuer stand here. */
    private static final String METADATA =
            "EXISTS (SELECT 1 FROM metadata m WHERE m.coding = c.id AND m.field = '%s' AND m.value %s)";

    private final List<String> terms = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    static Condition of(DocumentQuery query) {
        return new Condition().scope(query).documents(query);
    }

    /** Over the tables of {@link DocumentReader#IN_ORDER}. */
    Condition inOrder() {
        add("s.document = d.id");
        add("c.snapshot = s.id");
        return this;
    }

    List<String> terms() {
        return List.copyOf(terms);
    }

    String where() {
        return terms.isEmpty() ? "" : " WHERE " + String.join(" AND ", terms);
    }

    /** The values of the clause, and these after them. */
    Object[] values(Object... more) {
        List<Object> all = new ArrayList<>(values);
        all.addAll(List.of(more));
        return all.toArray();
    }

    void add(String term, Object... bound) {
        terms.add(term);
        values.addAll(List.of(bound));
    }

    /** Which codings count. */
    Condition scope(DocumentQuery query) {
        AsKnown known = new AsKnown(query.knownAt());
        add(known.current());
        if (!query.earlier()) {
            add(known.latest());
        }
        if (!query.reposts() && query.document().isEmpty()) { // whoever names one wants it
            add(known.original());
        }
        return this;
    }

    /** Of these documents, if they count. */
    Condition documents(DocumentQuery query) {
        query.issuer().ifPresent(code -> add(metadata("issuer", "= ?"), code));
        return published(query);
    }

    /** Under these addresses, on these days. */
    Condition published(DocumentQuery query) {
        // The end of the range is the highest code point, so that the index on the key serves.
        query.document().ifPresent(key -> add("d.key >= ? AND d.key < ?", key, key + "\uDBFF\uDFFF"));
        query.from().ifPresent(day -> add(metadata("published", ">= ?"), day.toString()));
        query.to().ifPresent(day -> add(metadata("published", "<= ?"), day.toString()));
        return this;
    }

    static String metadata(String field, String test) {
        return METADATA.formatted(field, test);
    }
}
