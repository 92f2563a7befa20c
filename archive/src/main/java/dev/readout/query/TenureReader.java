package dev.readout.query;

import dev.readout.codebook.NameKey;
import dev.readout.codebook.Spellings;
import dev.readout.query.TenureRow.Seen;
import dev.readout.query.TenureRow.Spelling;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/**
 * Puts sightings together: those of one state and one office whose names are one, as written or by a rule of spelling.
 * A spelling that fits two persons is joined to neither, so no order of arrival decides.
 */
record TenureReader(Handle handle, Spellings spellings) {
    private static final String SIGHTINGS =
            "SELECT f.coding, f.ordinal, f.name, f.office, f.country, d.key AS document,"
                    + " (SELECT m.value FROM metadata m WHERE m.coding = c.id AND m.field = 'published') AS published"
                    + DocumentReader.TABLES + " JOIN sightings f ON f.coding = c.id";

    /** A sighting without its words. */
    private record Place(
            long coding, int ordinal, String name, String office, String country, String document, LocalDate day) {}

    /** All sightings of one spelling, in the order of their days. */
    private record Named(String name, List<Place> places) {}

    /** A person in an office: the spelling that most texts have, and those joined to it. */
    private record Person(Named main, List<Named> others, List<Spelling> spellings) {
        List<Place> places() {
            List<Place> all = new ArrayList<>(main.places());
            others.forEach(n -> all.addAll(n.places()));
            all.sort(Comparator.comparing(Place::day)); // stable: of one day, the order of the documents
            return all;
        }
    }

    List<TenureRow> list(TenureQuery query) {
        return persons(query).stream()
                .skip(query.page().offset())
                .limit(query.page().limit())
                .map(this::row)
                .toList();
    }

    long count(TenureQuery query) {
        return persons(query).size();
    }

    private List<Person> persons(TenureQuery query) {
        Map<String, Map<String, List<Place>>> byOffice = new TreeMap<>();
        for (Place place : places(query)) {
            String office = place.office().toLowerCase(Locale.ROOT);
            if (query.office()
                    .filter(o -> !office.contains(o.toLowerCase(Locale.ROOT)))
                    .isEmpty()) {
                byOffice.computeIfAbsent(place.country() + "\n" + office, k -> new TreeMap<>())
                        .computeIfAbsent(place.name(), k -> new ArrayList<>())
                        .add(place);
            }
        }
        return byOffice.values().stream()
                .flatMap(names -> joined(names).stream())
                .filter(p -> query.name().filter(n -> !isCalled(p, n)).isEmpty())
                .toList();
    }

    private List<Place> places(TenureQuery query) {
        Condition condition = Condition.of(query);
        query.name().map(name -> namesOf(name, query.country())).ifPresent(names -> {
            String marks = String.join(", ", Collections.nCopies(names.size(), "?"));
            condition.add("f.name IN (" + marks + ")", names.toArray());
        });
        return handle.select(
                        SIGHTINGS + condition.where() + " ORDER BY published, d.key, s.hash, f.ordinal",
                        condition.values())
                .map((row, context) -> new Place(
                        row.getLong("coding"),
                        row.getInt("ordinal"),
                        row.getString("name"),
                        row.getString("office"),
                        row.getString("country"),
                        row.getString("document"),
                        LocalDate.parse(row.getString("published"))))
                .list();
    }

    /**
     * The names that can have a part in whose a name is: those that it fits, and those that fit them in turn, since a name that fits
     * two others may be neither's. At least one, so that nobody is not everybody.
     */
    private List<String> namesOf(String name, Optional<String> country) {
        Condition where = new Condition();
        country.ifPresent(code -> where.add("country = ?", code));
        List<String> all = handle.select("SELECT DISTINCT name FROM sightings" + where.where(), where.values())
                .mapTo(String.class)
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
    private List<Person> joined(Map<String, List<Place>> places) {
        List<Named> names = places.entrySet().stream()
                .map(e -> new Named(e.getKey(), e.getValue()))
                .sorted(Comparator.comparingInt((Named n) -> -n.places().size()).thenComparing(Named::name))
                .toList();
        List<Named> clear = names.stream().filter(n -> !isAmbiguous(n, names)).toList();
        Set<Named> taken = new HashSet<>();
        List<Person> persons = new ArrayList<>();
        for (Named main : names) {
            if (taken.add(main)) {
                List<Named> others = clear.contains(main) ? fitting(main, clear) : List.of();
                taken.addAll(others);
                persons.add(new Person(
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

    /** Whether a name can be two others that are not the same: "Ada Corr" beside "Ada B. Corr" and "Ada C. Corr". */
    private boolean isAmbiguous(Named name, List<Named> names) {
        List<Named> fits = fitting(name, names);
        return fits.stream().anyMatch(n -> fitting(n, fits).size() < fits.size() - 1);
    }

    private boolean isCalled(Person person, String name) {
        List<String> names = new ArrayList<>(List.of(person.main().name()));
        person.spellings().forEach(s -> names.add(s.name()));
        return names.stream().anyMatch(n -> isOne(n, name));
    }

    private TenureRow row(Person person) {
        List<Place> places = person.places();
        Set<String> documents = new LinkedHashSet<>();
        places.forEach(p -> documents.add(p.document()));
        Place any = person.main().places().getFirst();
        return new TenureRow(
                any.name(),
                any.office(),
                any.country(),
                person.spellings(),
                documents.size(),
                seen(places.getFirst()),
                seen(places.getLast()));
    }

    private Seen seen(Place place) {
        return new Seen(
                place.day(),
                new CodingReader(handle, place.coding()).sightings().get(place.ordinal()));
    }
}
