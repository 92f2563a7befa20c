package dev.readout.query;

import dev.readout.query.FactPath.Order;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * Chooses the way to facts. Where few answer to one of the conditions, these are looked at one by one and put in order; else a
 * list that stands in order already is followed until the page is full. What a planner cannot know, how many there are of
 * each, is counted up to {@link #FEW} first.
 */
final class FactPaths {
    private static final int FEW = 4_000;

    /** By of how many actors they are. */
    private static final List<String> TABLES = List.of("fact_days", "fact_actors", "fact_pairs");

    /** The counts by month have the ground, and not the sides. */
    private static final String LISTED =
            "*, CASE WHEN country <> '' AND instr(' ' || sides || ' ', ' ' || country || ' ') > 0 THEN 1 ELSE 0 END AS ground";

    private static final List<String> ACTORS = List.of("", " AND code = ?", " AND one = ? AND other = ?");
    private static final List<List<String>> ROLES =
            List.of(List.of(), List.of("roles"), List.of("one_roles", "other_roles"));

    private final Handle handle;
    private final FactKind kind;
    private final DocumentQuery of;

    /**
     * Facts that answer to one of the conditions.
     *
     * @param select of coding and ordinal
     * @param few below so many they are put in order rather than looked for in a list
     */
    record Driver(String select, List<Object> values, int few) {
        Driver(String select, Object... values) {
            this(select, List.of(values), FEW);
        }

        /** To find each of them takes longer. */
        Driver dear() {
            return new Driver(select, values, FEW / 4);
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
                    Optional.empty(),
                    List.of(),
                    List.of(),
                    order);
        }
        return few(drivers).orElseGet(() -> list(codes, days));
    }

    /** Those whose list is followed, where one is. */
    static List<String> listed(List<Coded> codes) {
        return codes.stream()
                .map(Coded::code)
                .distinct()
                .limit(TABLES.size() - 1)
                .toList();
    }

    private Optional<FactPath> few(List<Driver> drivers) {
        return drivers.stream()
                .map(driver -> new Sized(driver, size(driver)))
                .filter(sized -> sized.size() < sized.driver().few())
                .min(Comparator.comparingLong(Sized::size))
                .map(sized -> new FactPath(
                        " FROM (" + sized.driver().select() + ") l CROSS JOIN " + kind.table()
                                + " f JOIN codings c ON c.id = f.coding AND c.listed = 1",
                        Optional.empty(),
                        sized.driver().values(),
                        List.of("f.coding = l.coding AND f.ordinal = l.ordinal"),
                        Order.NEWEST));
    }

    private record Sized(Driver driver, long size) {}

    private long size(Driver driver) {
        return handle.select(
                        "SELECT count(*) FROM (" + driver.select() + " LIMIT " + driver.few() + ") few",
                        driver.values().toArray())
                .mapTo(Long.class)
                .one();
    }

    /** The narrowest list; what is later than asked for is passed over without a look. */
    private FactPath list(List<Coded> codes, Days days) {
        List<String> listed = listed(codes);
        List<Object> values = new ArrayList<>(List.of(kind.number()));
        values.addAll(listed);
        StringBuilder where = new StringBuilder(ACTORS.get(listed.size()));
        for (Coded coded : codes) {
            int at = listed.indexOf(coded.code());
            if (at >= 0) {
                where.append(" AND ").append(ROLES.get(listed.size()).get(at)).append(" & ? <> 0");
                values.add(coded.roles());
            }
        }
        days.to().ifPresent(day -> {
            where.append(" AND day <= ?");
            values.add(day.toString());
        });
        String rows = " FROM (SELECT %s FROM %s WHERE kind = ?%s) l";
        boolean held =
                listed.size() < 2 && days.equals(Days.all()) && of.issuer().isEmpty();
        String ofAll = listed.isEmpty() ? " AND code = ''" : "";
        return new FactPath(
                rows.formatted(LISTED, TABLES.get(listed.size()), where),
                held ? Optional.of(rows.formatted("*", "fact_months", ofAll + where)) : Optional.empty(),
                values,
                List.of(),
                Order.LISTED);
    }
}
