package dev.readout.query;

import dev.readout.query.ActQuery.Role;
import dev.readout.query.FactColumns.Reach;
import dev.readout.query.FactPaths.Coded;
import dev.readout.query.FactPaths.Driver;
import dev.readout.store.Dialect;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/** Finds where the facts stand that a query asks for, within one read transaction. */
final class FactSearch {
    private static final Map<Role, Integer> ROLES = Map.of(Role.ANY, 7, Role.BY, 1, Role.TARGET, 2, Role.ADDRESSEE, 4);
    private static final int PARTICIPANT = 8;

    /** Engagements in a country, or in a place that is called so; of each place one name is looked at, however many were there. */
    private static final String IN = """
            SELECT coding, ordinal FROM engagements WHERE country = ?
            UNION ALL SELECT coding, ordinal FROM engagements WHERE country IS DISTINCT FROM ? AND %1$s IN (
                WITH RECURSIVE places(place) AS (SELECT min(%1$s) FROM engagements
                    UNION ALL SELECT (SELECT min(%1$s) FROM engagements WHERE %1$s > places.place)
                    FROM places WHERE places.place IS NOT NULL)
                SELECT place FROM places WHERE instr(place, ?) > 0)""".formatted(FactKind.placeOf(""));

    private final Handle handle;
    private final FactKind kind;
    private final FactPath path;
    private final FactCondition condition;

    /** Where a fact stands: its coding, and its place among the facts of that. */
    record Place(long coding, int ordinal) {}

    private FactSearch(Handle handle, FactKind kind, FactPath path, FactCondition condition) {
        this.handle = handle;
        this.kind = kind;
        this.path = condition.isOfFacts() && path.isList() ? path.withFacts(kind) : path;
        this.condition = condition;
    }

    static FactSearch of(Handle handle, ActQuery query) {
        List<Coded> codes = new ArrayList<>();
        List<Driver> drivers = new ArrayList<>(issuer(query.of(), "acts"));
        List<ActQuery.Actor> called = new ArrayList<>();
        for (ActQuery.Filter filter : query.filters()) {
            if (!(filter instanceof ActQuery.Actor actor)) {
                driver(filter).ifPresent(drivers::add);
            } else if (exists(handle, "act_actors WHERE code = ?", actor.codeOrWords())) {
                codes.add(new Coded(actor.codeOrWords(), ROLES.getOrDefault(actor.role(), 7)));
            } else {
                called.add(actor);
                drivers.add(new Driver(
                        "SELECT DISTINCT coding, act AS ordinal FROM act_actors WHERE "
                                + Dialect.of(handle).isCalled("designation"),
                        actor.codeOrWords()));
            }
        }
        FactPath path = new FactPaths(handle, FactKind.ACT, query.of()).choose(codes, drivers, query.days());
        FactCondition condition = new FactCondition(FactKind.ACT, path.isList());
        condition.scope(query.of(), query.days(), FactPaths.isListed(query.of()));
        condition.told(query.background(), query.negated());
        List<String> listed = path.isList() ? FactPaths.listed(codes) : List.of();
        for (ActQuery.Filter filter : query.filters()) {
            if (!(filter instanceof ActQuery.Actor actor)) {
                condition.add(filter);
            } else if (called.contains(actor)) {
                condition.actorCalled(Dialect.of(handle), actor);
            } else if (!listed.contains(actor.codeOrWords())) {
                condition.actor(actor);
            }
        }
        return new FactSearch(handle, FactKind.ACT, path, condition);
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
        List<Coded> codes = new ArrayList<>();
        List<Driver> drivers = new ArrayList<>(issuer(query.of(), "engagements"));
        List<EngagementQuery.Participant> called = new ArrayList<>();
        for (EngagementQuery.Filter filter : query.filters()) {
            if (filter instanceof EngagementQuery.Placed placed && placed.mode() != EngagementQuery.Mode.HOST) {
                codes.add(new Coded(placed.participant(), PARTICIPANT));
            }
            if (!(filter instanceof EngagementQuery.Participant who)) {
                driver(filter).ifPresent(drivers::add);
            } else if (exists(handle, "participants WHERE country = ?", who.codeOrName())) {
                codes.add(new Coded(who.codeOrName(), PARTICIPANT));
            } else {
                called.add(who);
                drivers.add(new Driver(
                        "SELECT DISTINCT coding, engagement AS ordinal FROM participants WHERE "
                                + Dialect.of(handle).isCalled("name"),
                        who.codeOrName()));
            }
        }
        FactPath path = new FactPaths(handle, FactKind.ENGAGEMENT, query.of()).choose(codes, drivers, query.days());
        FactCondition condition = new FactCondition(FactKind.ENGAGEMENT, path.isList());
        condition.scope(query.of(), query.days(), FactPaths.isListed(query.of()));
        List<String> listed = path.isList() ? FactPaths.listed(codes) : List.of();
        for (EngagementQuery.Filter filter : query.filters()) {
            if (!(filter instanceof EngagementQuery.Participant who)) {
                condition.add(filter);
            } else if (called.contains(who)) {
                condition.participantCalled(Dialect.of(handle), who.codeOrName());
            }
        }
        codes.stream()
                .map(Coded::code)
                .distinct()
                .filter(code -> !listed.contains(code))
                .forEach(condition::participant);
        return new FactSearch(handle, FactKind.ENGAGEMENT, path, condition);
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
            case EngagementQuery.At a ->
                Optional.of(new Driver(
                        IN,
                        a.countryOrWords(),
                        a.countryOrWords(),
                        a.countryOrWords().toLowerCase(Locale.ROOT)));
            case EngagementQuery.On o -> Optional.empty();
            case EngagementQuery.Placed p -> Optional.empty();
            case EngagementQuery.Stated s -> Optional.empty();
            case EngagementQuery.Joined j -> Optional.of(new Driver("SELECT coding, ordinal FROM event_reports"));
            case EngagementQuery.Participant p -> Optional.empty();
        };
    }

    private static Driver names(String facts, String mechanism) {
        return new Driver(
                        "SELECT DISTINCT f.coding, f.ordinal FROM mechanisms n JOIN " + facts
                                + " f ON f.coding = n.coding AND f.quote_start <= n.span_start AND f.quote_end >= n.span_end"
                                + " WHERE n.name = ?",
                        mechanism)
                .dear();
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
        String where = where(path);
        if (page.after().isPresent()) {
            List<String> last =
                    Cursor.of(page.after().get(), path.order().cursor(), 3).values();
            where += (where.isEmpty() ? " WHERE " : " AND ") + path.order().after();
            values.addAll(
                    List.of(last.get(0), last.get(0), last.get(0), place(last), place(last), number(last.get(2))));
        }
        values.addAll(List.of(page.limit(), page.offset()));
        String columns = "%1$s.coding, %1$s.ordinal, ".formatted(path.order().fact())
                + String.join(", ", path.order().columns());
        List<Found> found = handle.select(
                        "SELECT " + columns + path.from() + where + path.order().clause() + " LIMIT ? OFFSET ?",
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
     * @param reach where all is told that is counted by
     * @param tally what is counted, in these columns
     */
    Counts counts(Reach reach, Function<FactColumns, Tally> tally, CountingRule rule, Coverage coverage) {
        List<Object> values = new ArrayList<>(path.values());
        values.addAll(List.of(condition.values()));
        boolean listed = path.isList() && !condition.isOfFacts();
        if (listed && reach == Reach.MONTHS && path.months().isPresent()) {
            String from = path.months().get() + where(path);
            return tally.apply(FactColumns.OF_MONTHS).counts(handle, from, values, rule, coverage);
        }
        if (listed && reach != Reach.FACTS) {
            return tally.apply(FactColumns.OF_LIST).counts(handle, path.from() + where(path), values, rule, coverage);
        }
        FactPath facts = listed ? path.withFacts(kind) : path;
        String labels = " LEFT JOIN %1$s_labels g ON g.coding = f.coding AND g.%1$s = f.ordinal".formatted(kind.one());
        return tally.apply(FactColumns.ofTables(kind))
                .counts(handle, facts.from() + labels + where(facts), values, rule, coverage);
    }

    private String where(FactPath through) {
        String terms = Stream.concat(through.terms().stream(), condition.terms().stream())
                .collect(Collectors.joining(" AND "));
        return terms.isEmpty() ? "" : " WHERE " + terms;
    }

    /** How many there are; counting ends at so many. */
    long count(long most) {
        List<Object> values = new ArrayList<>(path.values());
        if (path.months().isPresent() && !condition.isOfFacts()) {
            values.addAll(List.of(condition.values()));
            String sum = "SELECT coalesce(sum(l.n), 0)" + path.months().get() + where(path);
            return Math.min(
                    most, handle.select(sum, values.toArray()).mapTo(Long.class).one());
        }
        values.addAll(List.of(condition.values(most)));
        return handle.select(
                        "SELECT count(*) FROM (SELECT 1" + path.from() + where(path) + " LIMIT ?) found",
                        values.toArray())
                .mapTo(Long.class)
                .one();
    }
}
