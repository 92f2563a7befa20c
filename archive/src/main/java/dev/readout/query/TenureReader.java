package dev.readout.query;

import dev.readout.codebook.NameKey;
import dev.readout.codebook.Spellings;
import dev.readout.query.TenureRow.Seen;
import dev.readout.query.TenureRow.Spelling;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/**
 * Puts sightings together: those of one state and one office whose names are one, as written or by a rule of spelling.
 * A spelling that fits two persons is joined to neither, so no order of arrival decides.
 */
record TenureReader(Handle handle, Spellings spellings) {
    private static final String ORDER = " ORDER BY l.day%1$s, l.position%1$s, l.coding%1$s, l.ordinal%1$s LIMIT 1";

    /** A name that an office of one state was seen with. */
    private record Named(String name, List<Spelled> offices) {
        int seen() {
            return offices.stream().mapToInt(Spelled::seen).sum();
        }
    }

    /**
     * As often as that was an office written so beside the name.
     *
     * @param seen how many sightings there are
     * @param documents how many documents they are in
     */
    private record Spelled(String office, int seen, int documents) {}

    private record Counted(String country, String name, Spelled office) {}

    /** A person in an office: the spelling that most texts have, and those joined to it. */
    private record Person(String country, Named main, List<Named> others, List<Spelling> spellings) {
        List<String> names() {
            return Stream.concat(Stream.of(main), others.stream())
                    .map(Named::name)
                    .toList();
        }

        List<Spelled> offices() {
            return Stream.concat(Stream.of(main), others.stream())
                    .flatMap(named -> named.offices().stream())
                    .toList();
        }
    }

    List<TenureRow> list(TenureQuery query) {
        SightingPath path = SightingPath.of(handle, query.of());
        return persons(query, path)
                .skip(query.page().offset())
                .limit(query.page().limit())
                .map(person -> row(person, path))
                .toList();
    }

    long count(TenureQuery query) {
        return persons(query, SightingPath.of(handle, query.of())).count();
    }

    /** In their order; whom nobody asks for is not put together. */
    private Stream<Person> persons(TenureQuery query, SightingPath path) {
        Map<String, Map<String, List<Spelled>>> byOffice = new TreeMap<>();
        for (Counted counted : counted(query, path)) {
            String office = counted.office().office().toLowerCase(Locale.ROOT);
            if (query.office()
                    .filter(o -> !office.contains(o.toLowerCase(Locale.ROOT)))
                    .isEmpty()) {
                byOffice.computeIfAbsent(counted.country() + "\n" + office, k -> new TreeMap<>())
                        .computeIfAbsent(counted.name(), k -> new ArrayList<>())
                        .add(counted.office());
            }
        }
        return byOffice.entrySet().stream()
                .flatMap(e -> joined(e.getKey().substring(0, e.getKey().indexOf('\n')), e.getValue()).stream())
                .filter(p -> query.name().filter(n -> !isCalled(p, n)).isEmpty());
    }

    private List<Counted> counted(TenureQuery query, SightingPath path) {
        SightingPath asked =
                query.country().map(code -> path.with("country", List.of(code))).orElse(path);
        return query.name()
                .map(name -> asked.with("name", namesOf(name, asked)))
                .orElse(asked)
                .select(
                        "l.country, l.office, l.name, count(*) AS seen, count(DISTINCT l.coding) AS documents",
                        " GROUP BY l.country, l.office, l.name ORDER BY l.country, l.office, l.name")
                .map((row, context) -> new Counted(
                        row.getString("country"),
                        row.getString("name"),
                        new Spelled(row.getString("office"), row.getInt("seen"), row.getInt("documents"))))
                .list();
    }

    /**
     * The names that can have a part in whose a name is: those that it fits, and those that fit them in turn, since a name that fits
     * two others may be neither's. At least one, so that nobody is not everybody.
     */
    private List<String> namesOf(String name, SightingPath among) {
        List<String> all = among.select("DISTINCT l.name", " ORDER BY l.name", String.class)
                .list();
        Set<String> found = new LinkedHashSet<>(Set.of(name));
        Set<String> last = found;
        while (!last.isEmpty()) {
            Set<String> known = Set.copyOf(found);
            Set<String> before = last;
            last = all.stream()
                    .filter(n -> !known.contains(n) && before.stream().anyMatch(b -> isOne(n, b)))
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            found.addAll(last);
        }
        return List.copyOf(found);
    }

    private boolean isOne(String name, String other) {
        return NameKey.folded(name).equals(NameKey.folded(other))
                || spellings.findRule(name, other).isPresent();
    }

    /** The persons behind the names of one office, in the order of their names. */
    private List<Person> joined(String country, Map<String, List<Spelled>> seen) {
        List<Named> names = seen.entrySet().stream()
                .map(e -> new Named(e.getKey(), e.getValue()))
                .sorted(Comparator.comparingInt((Named n) -> -n.seen()).thenComparing(Named::name))
                .toList();
        Map<Named, List<Named>> fitting = new HashMap<>();
        names.forEach(name -> fitting.put(name, fitting(name, names)));
        Set<Named> clear = names.stream()
                .filter(n -> !isAmbiguous(fitting.getOrDefault(n, List.of())))
                .collect(Collectors.toSet());
        Set<Named> taken = new HashSet<>();
        List<Person> persons = new ArrayList<>();
        for (Named main : names) {
            if (taken.add(main)) {
                List<Named> others = fitting.getOrDefault(main, List.of()).stream()
                        .filter(other -> clear.contains(main) && clear.contains(other))
                        .toList();
                taken.addAll(others);
                persons.add(new Person(
                        country,
                        main,
                        others,
                        others.stream()
                                .map(o -> new Spelling(
                                        o.name(),
                                        spellings
                                                .findRule(main.name(), o.name())
                                                .orElseThrow()))
                                .toList()));
            }
        }
        persons.sort(Comparator.comparing(p -> p.main().name()));
        return persons;
    }

    private List<Named> fitting(Named name, List<Named> names) {
        return names.stream()
                .filter(n -> spellings.findRule(name.name(), n.name()).isPresent())
                .toList();
    }

    /**
     * Whether a name can be two others that are not the same: "Ada Corr" beside "Ada B. Corr" and "Ada C. Corr".
     *
     * @param fits the others that it can be
     */
    private boolean isAmbiguous(List<Named> fits) {
        return fits.stream().anyMatch(n -> fitting(n, fits).size() < fits.size() - 1);
    }

    private boolean isCalled(Person person, String name) {
        List<String> names = new ArrayList<>(List.of(person.main().name()));
        person.spellings().forEach(s -> names.add(s.name()));
        return names.stream().anyMatch(n -> isOne(n, name));
    }

    private TenureRow row(Person person, SightingPath path) {
        List<Spelled> offices = person.offices();
        SightingPath ofOffice = path.with("country", List.of(person.country()))
                .with("office", offices.stream().map(Spelled::office).distinct().toList());
        SightingPath of = ofOffice.with("name", person.names());
        int documents = offices.size() == 1
                ? offices.getFirst().documents()
                : of.select("count(DISTINCT l.coding)", "", Integer.class).one();
        return new TenureRow(
                person.main().name(),
                ofOffice.with("name", List.of(person.main().name()))
                        .select("l.office", ORDER.formatted(""), String.class)
                        .one(),
                person.country(),
                person.spellings(),
                documents,
                seen(of, ""),
                seen(of, " DESC"));
    }

    private Seen seen(SightingPath path, String order) {
        return path.select("l.day, l.coding, l.ordinal", ORDER.formatted(order))
                .map((row, context) -> new Seen(
                        LocalDate.parse(row.getString("day")),
                        new CodingReader(handle, row.getLong("coding"))
                                .sightings()
                                .get(row.getInt("ordinal"))))
                .one();
    }
}
