package dev.readout.store;

import dev.readout.coding.FactKey;
import dev.readout.join.Event;
import dev.readout.join.JoinRules;
import dev.readout.join.Joiner;
import dev.readout.join.Judgement;
import dev.readout.join.Report;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;

/**
 * Keeps which reports are of one event: of the codings that count, and of no others. What a document costs does not grow with
 * the archive, only with the reports of the same days and sides. Works within a transaction of the caller.
 */
public final class Joins {
    private static final String PAIRED = """
            SELECT other AS coding, other_ordinal AS ordinal FROM report_pairs WHERE one = ? AND one_ordinal = ?
            UNION SELECT one, one_ordinal FROM report_pairs WHERE other = ? AND other_ordinal = ?
            ORDER BY 1, 2""";

    private static final String PARTNERS = """
            SELECT other AS coding, other_ordinal AS ordinal FROM report_pairs WHERE one = ?
            UNION SELECT one, one_ordinal FROM report_pairs WHERE other = ?""";

    private static final String OF_TEXT =
            "SELECT c.id FROM codings c JOIN texts t ON t.id = c.text WHERE t.hash = ? AND c.listed = 1 ORDER BY c.id";

    private static final int MOST_READ = 5000;

    private final Handle handle;
    private final Joiner joiner;
    private final ReportReader reader;
    private final Map<Long, List<Report>> read = new HashMap<>();

    /** A report by its rows. */
    private record Place(long coding, int ordinal) implements Comparable<Place> {
        private static final Comparator<Place> ORDER =
                Comparator.comparingLong(Place::coding).thenComparingInt(Place::ordinal);

        @Override
        public int compareTo(Place other) {
            return ORDER.compare(this, other);
        }
    }

    public Joins(Handle handle, JoinRules rules) {
        this.handle = handle;
        this.joiner = new Joiner(rules, new RulingReader(handle).read());
        this.reader = new ReportReader(handle, rules);
    }

    /** Takes out what counts no longer, joins what counts from now on, and settles all that either touches. */
    void settle(Collection<Long> gone, Collection<Long> come) {
        SortedSet<Place> touched = new TreeSet<>();
        for (long coding : gone) {
            touched.addAll(places(PARTNERS, coding, coding));
            handle.execute("DELETE FROM report_keys WHERE coding = ?", coding);
            handle.execute("DELETE FROM report_pairs WHERE one = ? OR other = ?", coding, coding);
            handle.execute("DELETE FROM event_reports WHERE coding = ?", coding);
        }
        for (long coding : come) {
            file(coding);
            pairs(coding).forEach((pair, judgement) -> {
                touched.addAll(pair);
                insert(pair.getFirst(), pair.getLast(), judgement.score());
            });
        }
        settleEvents(touched);
    }

    /** Settles anew what the reports of these texts are joined with: of them people said something else than before. */
    void rejoin(Collection<String> texts) {
        List<Long> codings = texts.stream()
                .distinct()
                .flatMap(hash -> counted(hash).stream())
                .toList();
        settle(codings, codings);
    }

    private List<Long> counted(String textHash) {
        return handle.select(OF_TEXT, textHash).mapTo(Long.class).list();
    }

    private void file(long coding) {
        TableRows rows = new TableRows();
        List<Report> reports = reports(coding);
        for (int i = 0; i < reports.size(); i++) {
            for (String key : joiner.filed(reports.get(i))) {
                rows.add("report_keys", key, coding, i);
            }
        }
        rows.write(handle);
    }

    /** Two that people call one may be found from both ends at once. */
    private void insert(Place one, Place other, int score) {
        handle.execute(
                "INSERT INTO report_pairs VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
                one.coding(),
                one.ordinal(),
                other.coding(),
                other.ordinal(),
                score);
    }

    /** With which reports those of a coding are one, seen by themselves: the lower row first. */
    private SortedMap<List<Place>, Judgement> pairs(long coding) {
        SortedMap<List<Place>, Judgement> pairs = new TreeMap<>(
                Comparator.comparing((List<Place> pair) -> pair.getFirst()).thenComparing(List::getLast));
        List<Report> reports = reports(coding);
        for (int i = 0; i < reports.size(); i++) {
            Place place = new Place(coding, i);
            for (Place near : near(coding, reports.get(i))) {
                Judgement judgement = joiner.judge(reports.get(i), report(near));
                if (judgement.joins()) {
                    pairs.put(place.compareTo(near) < 0 ? List.of(place, near) : List.of(near, place), judgement);
                }
            }
        }
        return pairs;
    }

    private SortedSet<Place> near(long coding, Report report) {
        SortedSet<Place> near = new TreeSet<>(filedNear(coding, report));
        for (FactKey key : joiner.rulings().listSame(report.key())) {
            for (long other : counted(key.textHash())) {
                List<Report> reports = reports(other);
                for (int i = 0; i < reports.size(); i++) {
                    if (reports.get(i).key().equals(key)) {
                        near.add(new Place(other, i));
                    }
                }
            }
        }
        return near;
    }

    private List<Place> filedNear(long coding, Report report) {
        List<Object> values = new ArrayList<>(joiner.sought(report));
        if (values.isEmpty()) {
            return List.of();
        }
        String marks = String.join(", ", Collections.nCopies(values.size(), "?"));
        values.add(coding);
        return places(
                "SELECT DISTINCT coding, ordinal FROM report_keys WHERE filed IN (" + marks
                        + ") AND coding <> ? ORDER BY coding, ordinal",
                values.toArray());
    }

    private void settleEvents(Set<Place> touched) {
        Set<Place> seen = new TreeSet<>();
        for (Place place : touched) {
            if (!seen.contains(place)) {
                SortedMap<Place, List<Place>> component = component(place);
                seen.addAll(component.keySet());
                component
                        .keySet()
                        .forEach(each -> handle.execute(
                                "DELETE FROM event_reports WHERE coding = ? AND ordinal = ?",
                                each.coding(),
                                each.ordinal()));
                events(component)
                        .forEach((each, event) -> handle.execute(
                                "INSERT INTO event_reports VALUES (?, ?, ?)", each.coding(), each.ordinal(), event));
            }
        }
    }

    /** All reports that pairs lead to, each with those that it is in a pair with. */
    private SortedMap<Place, List<Place>> component(Place from) {
        SortedMap<Place, List<Place>> component = new TreeMap<>();
        Deque<Place> open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty()) {
            Place place = open.remove();
            if (!component.containsKey(place)) {
                List<Place> partners = paired(place);
                component.put(place, partners);
                partners.stream().filter(p -> !component.containsKey(p)).forEach(open::add);
            }
        }
        return component;
    }

    private List<Place> paired(Place place) {
        return places(PAIRED, place.coding(), place.ordinal(), place.coding(), place.ordinal());
    }

    /** The reports among these that are of one event with another, each with its event. */
    private SortedMap<Place, String> events(SortedMap<Place, List<Place>> component) {
        Map<Report, Place> places = new TreeMap<>();
        component.keySet().forEach(place -> places.put(report(place), place));
        List<Event.Join> joins = new ArrayList<>();
        component.forEach((place, partners) -> partners.stream()
                .filter(other -> place.compareTo(other) < 0)
                .forEach(other -> joins.add(join(report(place), report(other)))));
        SortedMap<Place, String> events = new TreeMap<>();
        for (Event event : joiner.settle(joins)) {
            event.reports().forEach(report -> events.put(places.get(report), event.id()));
        }
        return events;
    }

    private Event.Join join(Report a, Report b) {
        return a.compareTo(b) <= 0
                ? new Event.Join(a, b, joiner.judge(a, b))
                : new Event.Join(b, a, joiner.judge(b, a));
    }

    private Report report(Place place) {
        return reports(place.coding()).get(place.ordinal());
    }

    private List<Report> reports(long coding) {
        return read.computeIfAbsent(coding, reader::of);
    }

    /** Memory must not grow with the archive. */
    private void forget() {
        if (read.size() > MOST_READ) {
            read.clear();
        }
    }

    private List<Place> places(String sql, Object... values) {
        return handle.select(sql, values)
                .map((row, context) -> new Place(row.getLong("coding"), row.getInt("ordinal")))
                .list();
    }

    /** Works all of it out anew where it was worked out by other rules, or never. */
    void complete() {
        String digest =
                Keys.digest(Integer.toString(Joiner.FORM), joiner.rules().content());
        List<String> held = handle.select("SELECT digest FROM join_rules")
                .mapTo(String.class)
                .list();
        if (held.equals(List.of(digest))) {
            return;
        }
        for (String table : List.of("report_keys", "report_pairs", "event_reports", "join_rules")) {
            handle.execute("DELETE FROM " + table);
        }
        for (long coding : listed()) {
            settle(List.of(), List.of(coding));
            forget();
        }
        handle.execute("INSERT INTO join_rules VALUES (?)", digest);
    }

    private List<Long> listed() {
        return handle.select("SELECT id FROM codings WHERE listed = 1 ORDER BY id")
                .mapTo(Long.class)
                .list();
    }

    /** What is not as the codings that count tell; nothing where all is right. */
    public List<String> problems() {
        List<String> problems = new ArrayList<>();
        for (long coding : listed()) {
            forget();
            if (!filed(coding).equals(expected(coding))) {
                problems.add("the reports of a document are filed otherwise than they tell: " + key(coding));
            }
            if (!held(coding).equals(pairs(coding).keySet().stream().toList())) {
                problems.add("the reports of a document are not joined as they tell: " + key(coding));
            }
        }
        count("report_keys", problems);
        count("report_pairs", problems);
        SortedMap<Place, String> due = new TreeMap<>();
        Set<Place> seen = new TreeSet<>();
        for (Place place : places("SELECT one AS coding, one_ordinal AS ordinal FROM report_pairs ORDER BY 1, 2")) {
            if (!seen.contains(place)) {
                forget();
                SortedMap<Place, List<Place>> component = component(place);
                seen.addAll(component.keySet());
                due.putAll(events(component));
            }
        }
        if (!due.equals(events())) {
            problems.add("the joined events are not those that the reports tell");
        }
        return problems;
    }

    /** Rows of codings that do not count. */
    private void count(String table, List<String> problems) {
        String column = table.equals("report_keys") ? "coding" : "one";
        long stray = handle.select("SELECT count(*) FROM " + table + " t JOIN codings c ON c.id = t." + column
                        + " WHERE c.listed = 0")
                .mapTo(Long.class)
                .one();
        if (stray > 0) {
            problems.add("the list " + table + " has " + stray + " rows of documents that do not count");
        }
    }

    private SortedMap<Place, String> events() {
        SortedMap<Place, String> events = new TreeMap<>();
        handle.select("SELECT coding, ordinal, event FROM event_reports")
                .map((row, context) ->
                        Map.entry(new Place(row.getLong("coding"), row.getInt("ordinal")), row.getString("event")))
                .forEach(entry -> events.put(entry.getKey(), entry.getValue()));
        return events;
    }

    private List<String> filed(long coding) {
        return handle
                .select("SELECT filed || ' ' || ordinal FROM report_keys WHERE coding = ?", coding)
                .mapTo(String.class)
                .list()
                .stream()
                .sorted()
                .toList();
    }

    private List<String> expected(long coding) {
        List<String> keys = new ArrayList<>();
        List<Report> reports = reports(coding);
        for (int i = 0; i < reports.size(); i++) {
            int ordinal = i;
            joiner.filed(reports.get(i)).forEach(key -> keys.add(key + " " + ordinal));
        }
        return keys.stream().sorted().toList();
    }

    private List<List<Place>> held(long coding) {
        return handle.select(
                        "SELECT * FROM report_pairs WHERE one = ? OR other = ?"
                                + " ORDER BY one, one_ordinal, other, other_ordinal",
                        coding,
                        coding)
                .map((row, context) -> List.of(
                        new Place(row.getLong("one"), row.getInt("one_ordinal")),
                        new Place(row.getLong("other"), row.getInt("other_ordinal"))))
                .list();
    }

    private String key(long coding) {
        return handle.select(
                        "SELECT d.key FROM codings c JOIN snapshots s ON s.id = c.snapshot"
                                + " JOIN documents d ON d.id = s.document WHERE c.id = ?",
                        coding)
                .mapTo(String.class)
                .one();
    }
}
