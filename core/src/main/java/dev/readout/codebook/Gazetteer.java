package dev.readout.codebook;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/** The register of actors: states, bodies, persons, mechanisms and the titles of office. Immutable. */
public final class Gazetteer {
    private final Map<String, NamedState> states;
    private final Map<String, NamedBody> bodies;
    private final Map<String, NamedPerson> persons;
    private final Map<String, Mechanism> mechanisms;
    private final Map<String, OfficeTitle> offices;
    private final OfficeWords officeWords;
    private final ActorWords actorWords;
    private final Map<String, String> codeByName = new HashMap<>();
    private final Map<String, String> codeByAdjective = new HashMap<>();
    private final Map<String, NamedPerson> personByName = new HashMap<>();
    private final Map<String, OfficeTitle> officeByTitle = new HashMap<>();
    private final Set<String> bodyCodes = new TreeSet<>();

    private Gazetteer(GazetteerReader reader) {
        states = reader.states();
        bodies = reader.bodies();
        persons = reader.persons();
        mechanisms = reader.mechanisms();
        offices = reader.offices();
        officeWords = reader.officeWords();
        actorWords = reader.actorWords();
        for (NamedBody body : bodies.values()) {
            String code = body.affiliation().orElse(body.code());
            bodyCodes.add(body.code());
            names(body).forEach(n -> codeByName.put(NameKey.of(n), code));
        }
        for (NamedState state : states.values()) {
            names(state).forEach(n -> codeByName.put(NameKey.of(n), state.code()));
            state.adjectives().forEach(a -> codeByAdjective.put(NameKey.of(a), state.code()));
        }
        for (NamedPerson person : persons.values()) {
            GazetteerReader.with(person.name(), person.names())
                    .forEach(n -> personByName.put(NameKey.folded(n), person));
        }
        for (OfficeTitle office : offices.values()) {
            GazetteerReader.with(office.title(), office.variants())
                    .forEach(t -> officeByTitle.put(NameKey.folded(t), office));
        }
    }

    /**
     * Reads and checks every section of actors in the files.
     *
     * @throws DataException where an entry breaks the format, naming file and line
     */
    public static Gazetteer read(DataFiles files) {
        return new Gazetteer(new GazetteerReader(files));
    }

    public Collection<NamedState> states() {
        return List.copyOf(states.values());
    }

    public Collection<NamedBody> bodies() {
        return List.copyOf(bodies.values());
    }

    public Collection<NamedPerson> persons() {
        return List.copyOf(persons.values());
    }

    public Collection<Mechanism> mechanisms() {
        return List.copyOf(mechanisms.values());
    }

    /** The mechanism that has this name; accents, dots and case do not count, unless two have it. */
    public Optional<Mechanism> findMechanism(String name) {
        List<Mechanism> called = mechanisms.values().stream()
                .filter(m -> isCalled(m, NameKey.folded(name)))
                .toList();
        return called.size() == 1 ? Optional.of(called.getFirst()) : Optional.empty();
    }

    private static boolean isCalled(Mechanism mechanism, String key) {
        return NameKey.folded(mechanism.name()).equals(key)
                || mechanism.names().stream().map(NameKey::folded).anyMatch(key::equals);
    }

    public Collection<OfficeTitle> offices() {
        return List.copyOf(offices.values());
    }

    public OfficeWords officeWords() {
        return officeWords;
    }

    public ActorWords actorWords() {
        return actorWords;
    }

    /** The state with this code. */
    public Optional<NamedState> findState(String code) {
        return Optional.ofNullable(states.get(code));
    }

    public boolean isStateCode(String code) {
        return states.containsKey(code);
    }

    /** Whether a body of the register has this code (or, having none, this name). */
    public boolean isBodyCode(String code) {
        return bodyCodes.contains(code);
    }

    /** The zone of a state's capital. */
    public Optional<ZoneId> findZone(String code) {
        return findState(code).flatMap(NamedState::zone);
    }

    /** The name of a state's capital. */
    public Optional<String> findCapital(String code) {
        return findState(code).flatMap(s -> GazetteerReader.nonEmpty(s.capitals()));
    }

    /** The code of the state or body with this name; an agency of a state gives the state's. Accents and dots do not count. */
    public Optional<String> findByName(String name) {
        String key = NameKey.of(name.startsWith("the ") || name.startsWith("The ") ? name.substring(4) : name);
        return Optional.ofNullable(codeByName.get(key));
    }

    /** The keys of all names and adjectives, as {@link NameKey#of} makes them, in order. */
    public NavigableSet<String> nameKeys() {
        NavigableSet<String> keys = new TreeSet<>(codeByName.keySet());
        keys.addAll(codeByAdjective.keySet());
        return keys;
    }

    /** The keys of all titles of office, as {@link NameKey#folded} makes them, in order. */
    public NavigableSet<String> titleKeys() {
        return new TreeSet<>(officeByTitle.keySet());
    }

    /** The code of the state that an adjective points to ("Burmese"). */
    public Optional<String> findByAdjective(String adjective) {
        return Optional.ofNullable(codeByAdjective.get(NameKey.of(adjective)));
    }

    /** The person of the register with this name, in any of its spellings. */
    public Optional<NamedPerson> findPerson(String name) {
        return Optional.ofNullable(personByName.get(NameKey.folded(name)));
    }

    /** The offices that a person of the register held on a day; none for an unknown person. */
    public List<Tenure> officesOf(String name, LocalDate day) {
        return findPerson(name)
                .map(p -> p.tenures().stream().filter(t -> t.holdsOn(day)).toList())
                .orElse(List.of());
    }

    /** The persons of the register who held an office of this title for a state or body on a day. */
    public List<NamedPerson> holdersOf(String title, String affiliation, LocalDate day) {
        String wanted = officeKey(title);
        return persons.values().stream()
                .filter(p -> p.affiliation().filter(affiliation::equals).isPresent())
                .filter(p -> p.tenures().stream()
                        .anyMatch(t -> t.holdsOn(day) && officeKey(t.office()).equals(wanted)))
                .toList();
    }

    /** The title as the lexicon of offices has it ("FM" is "Foreign Minister"). */
    public Optional<OfficeTitle> findOffice(String title) {
        return Optional.ofNullable(officeByTitle.get(NameKey.folded(title)));
    }

    /**
     * The rank of a title on the ladder: the lexicon's own, else that of the longest title of the lexicon inside it, so
     * that "Deputy Minister of Mines" ranks with "Deputy Minister".
     */
    public OptionalInt findLevel(String title) {
        String[] words = title.split("[\\s-]+");
        for (int length = words.length; length > 0; length--) {
            for (int from = 0; from + length <= words.length; from++) {
                String part = String.join(" ", List.of(words).subList(from, from + length));
                Optional<OfficeTitle> office = findOffice(part);
                if (office.isPresent()) {
                    return OptionalInt.of(office.get().level());
                }
            }
        }
        return OptionalInt.empty();
    }

    private String officeKey(String title) {
        return NameKey.folded(findOffice(title).map(OfficeTitle::title).orElse(title));
    }

    private static List<String> names(NamedBody body) {
        return GazetteerReader.join(List.of(body.code(), body.name()), body.names(), body.parts());
    }

    private static List<String> names(NamedState state) {
        return GazetteerReader.join(List.of(state.name()), state.names(), state.demonyms(), state.metonyms());
    }
}
