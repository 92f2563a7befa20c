package dev.readout.store;

import java.util.List;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/** Asks the database itself whether it is whole, and whether each row has the one that it belongs to. */
public record DatabaseCheck(Handle handle) {
    private static final String LOST = "a row without the one that it belongs to, in table ";

    /** Tables that name rows of others: how these are found again, and that one is named at all. */
    private static final String REFERENCES = """
            SELECT CAST(CAST(r.conrelid AS regclass) AS text) AS child, CAST(CAST(r.confrelid AS regclass) AS text) AS parent,
                string_agg('p.' || quote_ident(b.attname) || ' = c.' || quote_ident(a.attname), ' AND ') AS tie,
                string_agg('c.' || quote_ident(a.attname) || ' IS NOT NULL', ' AND ') AS told
            FROM pg_constraint r CROSS JOIN LATERAL unnest(r.conkey, r.confkey) AS k (one, other)
            JOIN pg_attribute a ON a.attrelid = r.conrelid AND a.attnum = k.one
            JOIN pg_attribute b ON b.attrelid = r.confrelid AND b.attnum = k.other
            WHERE r.contype = 'f' AND r.connamespace = (SELECT oid FROM pg_namespace WHERE nspname = current_schema())
            GROUP BY r.oid, r.conrelid, r.confrelid ORDER BY 1, 2""";

    private record Reference(String child, String parent, String tie, String told) {}

    /** One sentence each; none where all is well. */
    public List<String> problems() {
        return switch (Dialect.of(handle)) {
            case SQLITE ->
                Stream.concat(
                                texts("PRAGMA integrity_check")
                                        .filter(said -> !said.equals("ok"))
                                        .map("the database file: "::concat),
                                texts("PRAGMA foreign_key_check").map(LOST::concat))
                        .toList();
            case POSTGRESQL -> lost();
        };
    }

    private Stream<String> texts(String sql) {
        return handle.select(sql).mapTo(String.class).list().stream();
    }

    /** The server sees to it, unless somebody told it not to. */
    private List<String> lost() {
        return handle
                .select(REFERENCES)
                .map((row, context) -> new Reference(
                        row.getString("child"), row.getString("parent"), row.getString("tie"), row.getString("told")))
                .list()
                .stream()
                .filter(this::isBroken)
                .map(reference -> LOST + reference.child())
                .distinct()
                .toList();
    }

    private boolean isBroken(Reference r) {
        return handle.select("SELECT EXISTS (SELECT 1 FROM " + r.child() + " c WHERE " + r.told()
                        + " AND NOT EXISTS (SELECT 1 FROM " + r.parent() + " p WHERE " + r.tie() + "))")
                .mapTo(Boolean.class)
                .one();
    }
}
