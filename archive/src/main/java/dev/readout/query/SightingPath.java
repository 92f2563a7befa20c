package dev.readout.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.ResultIterable;
import org.jdbi.v3.core.statement.Query;

/**
 * Where sightings are looked for, as rows {@code l} of country, office, name, day, position, coding and ordinal: in the list that is
 * kept while writing, or, where it does not hold what is asked for, among all of dated documents: an undated text shows nobody on
 * any day.
 *
 * @param from the FROM clause
 * @param values of it
 */
record SightingPath(Handle handle, String from, List<Object> values) {
    private static final String LISTED = " FROM sighting_days l WHERE 1 = 1";

    private static final String ALL =
            " FROM (SELECT f.country, f.office, f.name, p.value AS day, c.position, f.coding, f.ordinal"
                    + DocumentReader.TABLES + " JOIN sightings f ON f.coding = c.id"
                    + " JOIN metadata p ON p.coding = c.id AND p.field = 'published'%s) l WHERE 1 = 1";

    SightingPath {
        values = List.copyOf(values);
    }

    static SightingPath of(Handle handle, DocumentQuery documents) {
        boolean listed = FactPaths.isListed(documents)
                && documents.issuer().isEmpty()
                && documents.from().isEmpty()
                && documents.to().isEmpty();
        if (listed) {
            return new SightingPath(handle, LISTED, List.of());
        }
        Condition condition = Condition.of(documents);
        return new SightingPath(handle, ALL.formatted(condition.where()), Arrays.asList(condition.values()));
    }

    /** Those of which a column has one of these values. */
    SightingPath with(String column, Collection<String> any) {
        List<Object> all = new ArrayList<>(values);
        all.addAll(any);
        // With one value the rows stand in order, with several they must be put into it.
        String test =
                any.size() == 1 ? " = ?" : " IN (" + String.join(", ", Collections.nCopies(any.size(), "?")) + ")";
        return new SightingPath(handle, from + " AND l." + column + test, all);
    }

    Query select(String columns, String rest) {
        return handle.select("SELECT " + columns + from + rest, values.toArray());
    }

    /** The same, of one column. */
    <T> ResultIterable<T> select(String columns, String rest, Class<T> type) {
        return select(columns, rest).mapTo(type);
    }
}
