package dev.readout.store;

import dev.readout.coding.EventSides;
import dev.readout.coding.EventSides.Called;
import dev.readout.coding.EventSides.Dyad;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;

/** The rows of one coding in the lists: a pure function of its facts and their labels as they are held. */
final class ListRows {
    static final int ACT = 0;
    static final int ENGAGEMENT = 1;

    static final Table FACT_DAYS = new Table("fact_days", 17, "kind", "day", "position", "ordinal", "coding");
    static final Table FACT_ACTORS =
            new Table("fact_actors", 19, "kind", "code", "day", "position", "ordinal", "coding");
    private static final Table FACT_PAIRS =
            new Table("fact_pairs", 21, "kind", "one", "other", "day", "position", "ordinal", "coding");
    private static final Table DYAD_EVENTS = new Table(
            "dyad_events", 11, "source", "target", "month", "unit", "cameo", "plover", "coding", "kind", "ordinal");
    private static final Table DOCUMENT_DAYS = new Table("document_days", 4, "issuer", "day", "position", "coding");

    private static final Table MECHANISM_DAYS =
            new Table("mechanism_days", 6, "name", "edition", "day", "position", "coding");

    private static final Table SIGHTING_DAYS =
            new Table("sighting_days", 7, "country", "office", "name", "day", "position", "coding", "ordinal");

    /** Those that tell of each fact what it is. */
    static final List<Table> OF_FACTS = List.of(FACT_DAYS, FACT_ACTORS, FACT_PAIRS);

    static final List<Table> TABLES = List.of(
            FACT_DAYS,
            FACT_ACTORS,
            FACT_PAIRS,
            DYAD_EVENTS,
            DOCUMENT_DAYS,
            MECHANISM_DAYS,
            SIGHTING_DAYS,
            CommitmentRows.DAYS,
            CommitmentRows.WORDS);

    private final long coding;
    private final long position;
    private String issuer = "";
    private String published = "";
    private final Map<Table, List<Object[]>> tables = new LinkedHashMap<>();
    private final SortedSet<Month> months = new TreeSet<>();

    /**
     * A table of the lists.
     *
     * @param key its first columns, by which a row is found
     */
    record Table(String name, int columns, List<String> key) {
        Table(String name, int columns, String... key) {
            this(name, columns, List.of(key));
        }

        Object[] keyOf(Object[] row) {
            return java.util.Arrays.copyOf(row, key.size());
        }
    }

    /** What is counted together. */
    record Month(String source, String target, String month, String cameo, String plover) implements Comparable<Month> {
        private static final Comparator<Month> ORDER = Comparator.comparing(Month::source)
                .thenComparing(Month::target)
                .thenComparing(Month::month)
                .thenComparing(Month::cameo)
                .thenComparing(Month::plover);

        @Override
        public int compareTo(Month other) {
            return ORDER.compare(this, other);
        }

        Object[] key() {
            return new Object[] {source, target, month, cameo, plover};
        }
    }

    private ListRows(long coding, long position) {
        this.coding = coding;
        this.position = position;
    }

    static ListRows of(Handle handle, long coding) {
        long position = handle.select("SELECT position FROM codings WHERE id = ?", coding)
                .mapTo(Long.class)
                .one();
        ListRows rows = new ListRows(coding, position);
        rows.document(handle);
        new CommitmentRows(handle, coding, position, rows.published).each(rows::add);
        FactReader reader = new FactReader(handle, coding);
        reader.acts().forEach(rows::add);
        reader.engagements().forEach(rows::add);
        return rows;
    }

    Map<Table, List<Object[]>> tables() {
        return tables;
    }

    /** Who issued the document; empty where unknown. */
    String issuer() {
        return issuer;
    }

    /** The day of its publication; empty where unknown. */
    String published() {
        return published;
    }

    /** Whose counts its events change. */
    SortedSet<Month> months() {
        return months;
    }

    private void document(Handle handle) {
        Map<String, String> known = new TreeMap<>();
        handle.select("SELECT field, value FROM metadata WHERE coding = ? AND field IN ('issuer', 'published')", coding)
                .map((row, context) -> Map.entry(row.getString("field"), row.getString("value")))
                .forEach(e -> known.put(e.getKey(), e.getValue()));
        published = known.getOrDefault("published", "");
        issuer = known.getOrDefault("issuer", "");
        add(DOCUMENT_DAYS, issuer, published, position, coding);
        handle.select(
                        "SELECT name, coalesce(edition, '') AS which, min(kind) AS kind FROM mechanisms WHERE coding = ?"
                                + " GROUP BY name, which ORDER BY name, which",
                        coding)
                .map((row, context) ->
                        new String[] {row.getString("name"), row.getString("which"), row.getString("kind")})
                .forEach(m -> add(MECHANISM_DAYS, m[0], m[1], published, position, coding, m[2]));
        if (!published.isEmpty()) {
            sightings(handle);
        }
    }

    private void sightings(Handle handle) {
        handle.select("SELECT country, office, name, ordinal FROM sightings WHERE coding = ? ORDER BY ordinal", coding)
                .map((row, context) -> new Object[] {
                    row.getString("country"),
                    row.getString("office"),
                    row.getString("name"),
                    published,
                    position,
                    coding,
                    row.getInt("ordinal")
                })
                .forEach(row -> add(SIGHTING_DAYS, row));
    }

    private void add(ListedFact fact) {
        add(FACT_DAYS, row(fact, List.of(), List.of()));
        fact.roles().forEach((one, roles) -> {
            add(FACT_ACTORS, row(fact, List.of(one), List.of(roles)));
            fact.roles().forEach((other, otherRoles) -> {
                if (!one.equals(other)) {
                    add(FACT_PAIRS, row(fact, List.of(one, other), List.of(roles, otherRoles)));
                }
            });
        });
        if (fact.isEvent()) {
            sides(fact).dyads().forEach(dyad -> event(fact, dyad));
        }
    }

    /** A row of the three lists of facts: its place in the list, the roles of these actors, and what questions ask of it. */
    private Object[] row(ListedFact fact, List<String> actors, List<Integer> roles) {
        List<Object> row = new ArrayList<>();
        row.add(fact.kind());
        row.addAll(actors);
        row.addAll(List.of(fact.first(), position, fact.ordinal(), coding, fact.last()));
        row.addAll(roles);
        row.addAll(List.of(
                fact.what(), fact.told(), issuer, fact.cameo(), fact.plover(), fact.quadNumber(), fact.goldstein()));
        row.addAll(List.of(fact.level(), fact.status(), fact.country().orElse(""), fact.sides()));
        return row.toArray();
    }

    private static EventSides sides(ListedFact fact) {
        Called called = new Called(fact.plover(), fact.cameo(), fact.isHostile());
        return fact.kind() == ENGAGEMENT
                ? EventSides.of(fact.with(ListedFact.PARTICIPANT), fact.country(), called)
                : EventSides.of(
                        fact.with(ListedFact.BY),
                        fact.with(ListedFact.TARGET),
                        fact.with(ListedFact.ADDRESSEE),
                        called);
    }

    private void event(ListedFact fact, Dyad dyad) {
        Month month = new Month(dyad.source(), dyad.target(), fact.month(), fact.cameo(), fact.plover());
        months.add(month);
        add(
                DYAD_EVENTS,
                month.source(),
                month.target(),
                month.month(),
                unit(fact),
                month.cameo(),
                month.plover(),
                coding,
                fact.kind(),
                fact.ordinal(),
                fact.quad().isEmpty() ? Optional.empty() : Optional.of(fact.quad()),
                fact.goldstein());
    }

    /** What has no day is never the same as another document's. */
    private String unit(ListedFact fact) {
        return fact.first().isEmpty() ? "?" + Long.toHexString(position) : fact.days();
    }

    private void add(Table table, Object... row) {
        tables.computeIfAbsent(table, t -> new ArrayList<>()).add(row);
    }
}
