package dev.readout.query;

import dev.readout.query.FactPath.Order;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * Chooses the way to facts. Where few answer to one of the conditions, these are looked at one by one and put in order; else a
 * list that stands in order already is followed until the page is full. What a planner cannot know, how many there are of
 * each, is counted up to {@link #FEW} first.
 */
final class FactPaths {
    private static final int FEW = 20_000;

    private static final String REST =
            " JOIN codings c ON c.id = f.coding AND c.listed = 1 JOIN snapshots s ON s.id = c.snapshot"
                    + " JOIN documents d ON d.id = s.document";

    /**
     * The facts are taken from what comes first, one after the other: CROSS tells SQLite to keep that order. By what the tables
     * belong together is said apart, since elsewhere CROSS JOIN has no ON.
     */
    private static final String LISTED =
            " FROM %s l CROSS JOIN %s f CROSS JOIN codings c CROSS JOIN snapshots s CROSS JOIN documents d";

    private static final String OF_LIST = "f.coding = l.coding AND f.ordinal = l.ordinal";

    private static final List<String> OF_LISTED =
            List.of(OF_LIST, "c.id = l.coding", "s.id = c.snapshot", "d.id = s.document");

    private final Handle handle;
    private final FactKind kind;
    private final DocumentQuery of;

    /** Facts that answer to one of the conditions: a SELECT of coding and ordinal. */
    record Driver(String select, List<Object> values) {
        Driver(String select, Object... values) {
            this(select, List.of(values));
        }
    }

    /** An actor of the facts by its code, in one of the roles of this sum. */
    record Coded(String code, int roles) {}

    FactPaths(Handle handle, FactKind kind, DocumentQuery of) {
        this.handle = handle;
        this.kind = kind;
        this.of = of;
    }

    /** Whether only what counts now is asked for, of whatever document: that is what the lists hold. */
    static boolean isListed(DocumentQuery of) {
        return !of.earlier()
                && !of.reposts()
                && of.document().isEmpty()
                && of.knownAt().isEmpty();
    }

    /**
     * @param codes actors of the facts
     * @param drivers other conditions that an index leads to
     */
    FactPath choose(List<Coded> codes, List<Driver> drivers, Days days) {
        if (!isListed(of)) {
            Order order = of.document().isPresent() ? Order.TEXT : Order.NEWEST;
            return new FactPath(
                    " FROM documents d JOIN snapshots s ON s.document = d.id JOIN codings c ON c.snapshot = s.id JOIN "
                            + kind.table() + " f ON f.coding = c.id",
                    List.of(),
                    List.of(),
                    order);
        }
        FactPath list = list(apart(codes), days);
        return few(drivers).orElse(list);
    }

    /** One of each code: nobody is paired with itself. Whether each is there in its role is asked of the fact again. */
    private static List<Coded> apart(List<Coded> codes) {
        Map<String, Coded> apart = new LinkedHashMap<>();
        codes.forEach(coded -> apart.putIfAbsent(coded.code(), coded));
        return List.copyOf(apart.values());
    }

    private Optional<FactPath> few(List<Driver> drivers) {
        return drivers.stream()
                .map(driver -> new Sized(driver, size(driver)))
                .filter(sized -> sized.size() < FEW)
                .min(Comparator.comparingLong(Sized::size))
                .map(sized -> new FactPath(
                        " FROM (" + sized.driver().select() + ") l CROSS JOIN " + kind.table() + " f" + REST,
                        sized.driver().values(),
                        List.of(OF_LIST),
                        Order.NEWEST));
    }

    private record Sized(Driver driver, long size) {}

    private long size(Driver driver) {
        return handle.select(
                        "SELECT count(*) FROM (" + driver.select() + " LIMIT " + FEW + ") few",
                        driver.values().toArray())
                .mapTo(Long.class)
                .one();
    }

    /** The narrowest list; what is later than asked for is passed over without a look. */
    private FactPath list(List<Coded> codes, Days days) {
        List<Object> values = new ArrayList<>(List.of(kind.number()));
        String table;
        String where;
        if (codes.isEmpty()) {
            table = "fact_days";
            where = "";
        } else if (codes.size() == 1) {
            table = "fact_actors";
            where = " AND code = ? AND roles & ? <> 0";
            values.add(codes.getFirst().code());
            values.add(codes.getFirst().roles());
        } else {
            table = "fact_pairs";
            where = " AND one = ? AND other = ? AND one_roles & ? <> 0 AND other_roles & ? <> 0";
            values.add(codes.get(0).code());
            values.add(codes.get(1).code());
            values.add(codes.get(0).roles());
            values.add(codes.get(1).roles());
        }
        if (days.to().isPresent()) {
            where += " AND day <= ?";
            values.add(days.to().get().toString());
        }
        if (days.from().isPresent()) {
            where += " AND last >= ?";
            values.add(days.from().get().toString());
        }
        String rows = "(SELECT * FROM " + table + " WHERE kind = ?" + where + ")";
        return new FactPath(LISTED.formatted(rows, kind.table()), values, OF_LISTED, Order.LISTED);
    }
}
