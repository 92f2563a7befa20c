package dev.readout.query;

import java.util.List;

/**
 * A way to facts: the tables to go through, and the order in which the answers come.
 *
 * @param from the FROM clause, with the tables of {@link Condition}
 * @param values of it
 * @param terms by which its tables belong together, where they are not in it
 */
record FactPath(String from, List<Object> values, List<String> terms, Order order) {
    private static final List<String> OF_LISTED =
            List.of("f.coding = l.coding", "f.ordinal = l.ordinal", "c.id = l.coding");

    FactPath {
        values = List.copyOf(values);
        terms = List.copyOf(terms);
    }

    /** The list, and the facts that it names. */
    FactPath withFacts(FactKind kind) {
        return new FactPath(from + " CROSS JOIN " + kind.table() + " f CROSS JOIN codings c", values, OF_LISTED, order);
    }

    /** Whether a list is followed, whose rows tell the most of what is asked. */
    boolean isList() {
        return order == Order.LISTED;
    }

    enum Order {
        /** As the lists stand: the newest first. */
        LISTED("l.day", "l.position", "l.ordinal"),
        /** The same, put in order for the purpose. */
        NEWEST("coalesce(f.date_first, '')", "c.position", "f.ordinal"),
        /** That of one document's text. */
        TEXT("d.key", "s.hash", "f.ordinal");

        private final List<String> columns;

        Order(String... columns) {
            this.columns = List.of(columns);
        }

        /** Cursors of the first two mean the same. */
        String cursor() {
            return this == TEXT ? "text" : "day";
        }

        List<String> columns() {
            return columns;
        }

        /** Whose columns name the fact. */
        String fact() {
            return this == LISTED ? "l" : "f";
        }

        String clause() {
            String first = columns.getFirst() + (this == TEXT ? "" : " DESC");
            return " ORDER BY " + first + ", " + columns.get(1) + ", " + columns.get(2)
                    + (this == LISTED ? ", l.coding" : ", c.id");
        }

        /** What comes behind a place; its values: the first column's three times, then those of the second, second and third. */
        String after() {
            String first = columns.getFirst();
            String later = this == TEXT ? " > ?" : " < ?";
            String onwards = this == TEXT ? " >= ?" : " <= ?"; // where an index takes up again
            return "(" + first + onwards + " AND (" + first + later + " OR (" + first + " = ? AND (" + columns.get(1)
                    + " > ? OR (" + columns.get(1) + " = ? AND " + columns.get(2) + " > ?)))))";
        }
    }
}
