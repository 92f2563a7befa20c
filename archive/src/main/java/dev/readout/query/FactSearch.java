package dev.readout.query;

import dev.readout.query.ActQuery.Role;
import dev.readout.query.FactPaths.Coded;
import dev.readout.query.FactPaths.Driver;
import dev.readout.store.Dialect;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Finds where the facts stand that a query asks for, within one read transaction. */
final class FactSearch {
    private static final Map<Role, Integer> ROLES = Map.of(Role.ANY, 7, Role.BY, 1, Role.TARGET, 2, Role.ADDRESSEE, 4);
    private static final int PARTICIPANT = 8;

    private final Handle handle;
    private final FactPath path;
    private final Condition condition;

    /** Where a fact stands: its coding, and its place among the facts of that. */
    record Place(long coding, int ordinal) {}

    private FactSearch(Handle handle, FactPath path, Condition condition) {
        this.handle = handle;
        this.path = path;
        this.condition = condition;
        path.terms().forEach(condition::add);
    }

    static FactSearch of(Handle handle, ActQuery query) {
        Dialect dialect = Dialect.of(handle);
        Condition condition = Condition.ofFacts(query.of(), query.days(), FactPaths.isListed(query.of()));
        List<Coded> codes = new ArrayList<>();
        List<Driver> drivers = new ArrayList<>(issuer(query.of(), "acts"));
        for (ActQuery.Filter filter : query.filters()) {
            if (filter instanceof ActQuery.Actor actor) {
                boolean code = exists(handle, "act_actors WHERE code = ?", actor.codeOrWords());
                condition.actor(dialect, actor.role(), code, actor.codeOrWords());
                if (code) {
                    codes.add(new Coded(actor.codeOrWords(), ROLES.getOrDefault(actor.role(), 7)));
                } else {
                    drivers.add(new Driver(
                            "SELECT DISTINCT coding, act AS ordinal FROM act_actors WHERE "
                                    + dialect.isCalled("designation"),
                            actor.codeOrWords()));
                }
            } else {
                condition.add(filter);
                driver(filter).ifPresent(drivers::add);
            }
        }
        if (!query.background()) {
            condition.add("f.background = 0");
        }
        if (!query.negated()) {
            condition.add("f.negated = 0");
        }
        FactPath path = new FactPaths(handle, FactKind.ACT, query.of()).choose(codes, drivers, query.days());
        return new FactSearch(handle, path, condition);
    }

    private static Optional<Driver> driver(ActQuery.Filter filter) {
        return switch (filter) {
            case ActQuery.Entry e ->
                Optional.of(new Driver("SELECT coding, ordinal FROM acts WHERE act = ?", e.name()));
            case ActQuery.Coded c ->
                c.code() instanceof CodeFilter.Cameo cameo && cameo.code().length() > 2
                        ? Optional.of(new Driver(
                                "SELECT coding, act AS ordinal FROM act_labels WHERE cameo >= ? AND cameo < ?",
                                cameo.code(),
                                cameo.code() + ":"))
                        : Optional.empty();
            case ActQuery.About a -> Optional.empty();
            case ActQuery.Names n -> Optional.of(names("acts", n.mechanism()));
            case ActQuery.Within w ->
                Optional.of(new Driver("SELECT coding, act AS ordinal FROM act_areas WHERE area = ?", w.area()));
            case ActQuery.Stated s -> Optional.empty();
            case ActQuery.Claimed c -> Optional.empty();
            case ActQuery.Actor a -> Optional.empty();
        };
    }

    static FactSearch of(Handle handle, EngagementQuery query) {
        Dialect dialect = Dialect.of(handle);
        Condition condition = Condition.ofFacts(query.of(), query.days(), FactPaths.isListed(query.of()));
        List<Coded> codes = new ArrayList<>();
        List<Driver> drivers = new ArrayList<>(issuer(query.of(), "engagements"));
        for (EngagementQuery.Filter filter : query.filters()) {
            if (filter instanceof EngagementQuery.Participant who) {
                boolean code = exists(handle, "participants WHERE country = ?", who.codeOrName());
                if (code) {
                    condition.participant(who.codeOrName());
                    codes.add(new Coded(who.codeOrName(), PARTICIPANT));
                } else {
                    condition.participantCalled(dialect, who.codeOrName());
                    drivers.add(new Driver(
                            "SELECT DISTINCT coding, engagement AS ordinal FROM participants WHERE "
                                    + dialect.isCalled("name"),
                            who.codeOrName()));
                }
            } else {
                condition.add(filter);
                driver(filter).ifPresent(drivers::add);
            }
        }
        FactPath path = new FactPaths(handle, FactKind.ENGAGEMENT, query.of()).choose(codes, drivers, query.days());
        return new FactSearch(handle, path, condition);
    }

    private static Optional<Driver> driver(EngagementQuery.Filter filter) {
        return switch (filter) {
            case EngagementQuery.Names n -> Optional.of(names("engagements", n.mechanism()));
            case EngagementQuery.Within w ->
                Optional.of(new Driver(
                        "SELECT coding, engagement AS ordinal FROM engagement_areas WHERE area = ?", w.area()));
            case EngagementQuery.OfKind k -> Optional.empty();
            case EngagementQuery.OfStatus s -> Optional.empty();
            case EngagementQuery.Coded c -> Optional.empty();
            case EngagementQuery.Ranked r -> Optional.empty();
            case EngagementQuery.At a -> Optional.empty();
            case EngagementQuery.On o -> Optional.empty();
            case EngagementQuery.Placed p -> Optional.empty();
            case EngagementQuery.Stated s -> Optional.empty();
            case EngagementQuery.Participant p -> Optional.empty();
        };
    }

    private static Driver names(String facts, String mechanism) {
        return new Driver(
                "SELECT DISTINCT f.coding, f.ordinal FROM mechanisms n JOIN " + facts
                        + " f ON f.coding = n.coding AND f.quote_start <= n.span_start AND f.quote_end >= n.span_end"
                        + " WHERE n.name = ?",
                mechanism);
    }

    private static List<Driver> issuer(DocumentQuery of, String facts) {
        return of
                .issuer()
                .map(code -> new Driver(
                        "SELECT f.coding, f.ordinal FROM document_days l JOIN " + facts
                                + " f ON f.coding = l.coding WHERE l.issuer = ?",
                        code))
                .stream()
                .toList();
    }

    private static boolean exists(Handle handle, String where, String value) {
        return handle.select("SELECT EXISTS (SELECT 1 FROM " + where + ")", value)
                .mapTo(Boolean.class)
                .one();
    }

    Answer<Place> page(Page page) {
        List<Object> values = new ArrayList<>(path.values());
        values.addAll(List.of(condition.values()));
        String where = condition.where();
        if (page.after().isPresent()) {
            List<String> last =
                    Cursor.of(page.after().get(), path.order().cursor(), 3).values();
            where += (where.isEmpty() ? " WHERE " : " AND ") + path.order().after();
            values.addAll(List.of(last.get(0), last.get(0), place(last), place(last), number(last.get(2))));
        }
        values.addAll(List.of(page.limit(), page.offset()));
        List<Found> found = handle.select(
                        "SELECT f.coding, f.ordinal, " + String.join(", ", columns()) + path.from() + where
                                + path.order().clause() + " LIMIT ? OFFSET ?",
                        values.toArray())
                .map((row, context) -> new Found(
                        new Place(row.getLong(1), row.getInt(2)),
                        List.of(row.getString(3), row.getString(4), row.getString(5))))
                .list();
        boolean full = !found.isEmpty() && found.size() == page.limit();
        return new Answer<>(
                found.stream().map(Found::place).toList(),
                full
                        ? Optional.of(new Cursor(
                                        path.order().cursor(), found.getLast().values())
                                .token())
                        : Optional.empty());
    }

    private record Found(Place place, List<String> values) {}

    private List<String> columns() {
        return path.order().columns();
    }

    private Object place(List<String> values) {
        return path.order() == FactPath.Order.TEXT ? values.get(1) : number(values.get(1));
    }

    private static Object number(String value) {
        try {
            return Long.valueOf(value);
        } catch (NumberFormatException e) {
            throw new PlaceException(value);
        }
    }

    /**
     * Counts them in groups.
     *
     * @param join more tables, joined to the facts
     */
    Counts counts(Tally tally, String join, CountingRule rule, Coverage coverage) {
        List<Object> values = new ArrayList<>(path.values());
        values.addAll(List.of(condition.values()));
        return tally.counts(handle, path.from() + join + condition.where(), values, rule, coverage);
    }

    /** How many there are; counting ends at so many. */
    long count(long most) {
        List<Object> values = new ArrayList<>(path.values());
        values.addAll(List.of(condition.values(most)));
        return handle.select(
                        "SELECT count(*) FROM (SELECT 1" + path.from() + condition.where() + " LIMIT ?) found",
                        values.toArray())
                .mapTo(Long.class)
                .one();
    }
}
