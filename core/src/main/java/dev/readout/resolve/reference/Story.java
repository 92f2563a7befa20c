package dev.readout.resolve.reference;

import dev.readout.codebook.Facts;
import dev.readout.codebook.OfficeHolder;
import dev.readout.codebook.Spellings;
import dev.readout.resolve.Actor;
import dev.readout.resolve.Engagement.Participant;
import dev.readout.resolve.Reading;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a reader of a document remembers at a sentence: the persons met so far, the last subject, who takes part in the
 * engagement at hand. Belongs to one document and one thread.
 */
public final class Story {
    private final List<String> issuers;
    private final Optional<LocalDate> day;
    private final Facts facts;
    private final Spellings spellings;
    private List<String> floor;
    private List<String> heard = List.of();
    private final List<Actor.Person> cast = new ArrayList<>();
    private List<Actor> subject = List.of();
    private List<Actor> company = List.of();
    private List<Actor> group = List.of();
    private List<Actor> pair = List.of();
    private final Map<String, List<String>> forms = new HashMap<>();
    private final Map<String, List<Actor>> programmes = new HashMap<>();
    private final Map<String, Set<String>> titles = new HashMap<>();
    private final Map<String, Set<String>> parts = new HashMap<>();
    private Optional<Actor.Person> author = Optional.empty();
    private Optional<String> foreign = Optional.empty();
    private final List<String> abroad = new ArrayList<>();

    /**
     * @param issuers codes of those in whose voice the document speaks
     * @param day of its publication; absent where unknown
     * @param facts the register of office-holders
     * @param spellings which spellings can be one name
     */
    public Story(List<String> issuers, Optional<LocalDate> day, Facts facts, Spellings spellings) {
        this.day = day;
        this.spellings = spellings;
        this.issuers = List.copyOf(issuers);
        this.floor = this.issuers;
        this.facts = facts;
    }

    public List<String> issuers() {
        return issuers;
    }

    /** Codes of those who say "we" now. */
    List<String> floor() {
        return floor;
    }

    /** Tells who speaks from here on; an empty list: nobody known. */
    public void giveFloor(List<String> codes) {
        floor = List.copyOf(codes);
    }

    /** Tells for whom anybody in a conversation with reporters speaks: whoever else is named is not in the room. */
    public void tellHeard(List<String> codes) {
        heard = List.copyOf(codes);
    }

    /** Whether somebody may be called "you": all may where no reporters ask. */
    boolean mayHear(Actor actor) {
        boolean side = switch (actor) {
            case Actor.State s -> true;
            case Actor.Person p -> p.affiliation().isPresent();
            case Actor.Described d -> d.affiliation().isPresent();
            case Actor.Body b -> false;
            case Actor.Unresolved u -> false;
            case Actor.World w -> false;
        };
        return heard.isEmpty() || !side || heard.contains(actor.code());
    }

    /** The persons named so far, each in the fullest form. */
    public List<Actor.Person> cast() {
        return List.copyOf(cast);
    }

    /** The persons of the cast whose office these words, in lower case, are short for. */
    List<Actor.Person> holders(String words) {
        return cast.stream()
                .filter(p -> p.office().filter(o -> isTitle(o, words)).isPresent())
                .toList();
    }

    /** Whether an office may be spoken of by these words, in lower case. */
    boolean isTitle(String office, String words) {
        return titles(office).contains(words);
    }

    /** The short forms of an office: asked for at every "the", so each is put together once. */
    private Set<String> titles(String office) {
        return titles.computeIfAbsent(office, Titles::of);
    }

    /** Tells that a short name stands for what these states run together. */
    void tellProgramme(String name, List<Actor> states) {
        programmes.putIfAbsent(name, List.copyOf(states));
    }

    /** The states that run what a short name stands for. */
    Optional<List<Actor>> programme(String name) {
        return Optional.ofNullable(programmes.get(name));
    }

    /** Tells that the full name of a state begins with a word: "Kingdom". */
    void tellForm(String word, String code) {
        List<String> states = forms.computeIfAbsent(word, k -> new ArrayList<>());
        if (!states.contains(code)) {
            states.add(code);
        }
    }

    /** The states whose full names, as the text has used them, begin with a word. */
    List<String> statesOfForm(String word) {
        return List.copyOf(forms.getOrDefault(word, List.of()));
    }

    /** Who was the subject of the last sentence that had one. */
    List<Actor> subject() {
        return subject;
    }

    /** Who takes part in the engagement at hand. */
    public List<Actor> company() {
        return company;
    }

    /** The last two that were named together, whatever was told of them. */
    List<Actor> pair() {
        return pair;
    }

    void tellPair(List<Actor> actors) {
        pair = List.copyOf(actors);
    }

    /** The code of the last state named that is no issuer. */
    Optional<String> foreign() {
        return foreign;
    }

    void tellState(Reading reading) {
        for (Actor actor : reading.actors()) {
            boolean state = actor instanceof Actor.State
                    || actor instanceof Actor.Described d && d.affiliation().isPresent();
            boolean side =
                    state || actor instanceof Actor.Person p && p.affiliation().isPresent();
            if (side && !issuers.contains(actor.code()) && !abroad.contains(actor.code())) {
                abroad.add(actor.code());
            }
            if (state && !issuers.contains(actor.code())) {
                foreign = Optional.of(actor.code());
            }
        }
    }

    /** The last subject that was more than one. */
    List<Actor> group() {
        return group;
    }

    void tellSubject(List<Actor> actors) {
        if (!actors.isEmpty()) {
            subject = List.copyOf(actors);
            if (actors.size() > 1) {
                group = subject;
            }
        }
    }

    /** Tells of an engagement: from now on "the two sides" are its participants. */
    public void tellCompany(List<Participant> participants) {
        List<Actor> actors = new ArrayList<>();
        for (Participant p : participants) {
            actors.add(p.name()
                    .<Actor>map(n -> new Actor.Person(n, p.office(), Optional.of(p.country())))
                    .orElseGet(() -> new Actor.Body(p.country())));
        }
        boolean sides = sides(actors) > 1 || sides(company) < 2; // "hosted her deputy" does not end the call with Tokyo
        if (sides && actors.size() > 1 || company.isEmpty()) {
            company = List.copyOf(actors);
        }
    }

    private static long sides(List<Actor> actors) {
        return actors.stream().map(Actor::code).distinct().count();
    }

    /** Tells who signs the text: a line under the title that names one person. */
    public void tellAuthor(List<Reading> byline) {
        List<Actor.Person> persons = byline.stream()
                .flatMap(r -> r.actors().stream())
                .filter(a -> a instanceof Actor.Person)
                .map(a -> (Actor.Person) a)
                .toList();
        if (persons.size() == 1 && byline.getFirst().from() == 0 && author.isEmpty()) {
            author = Optional.of(persons.getFirst());
        }
    }

    /** Who signs the text, where it says so. */
    Optional<Actor.Person> author() {
        return author;
    }

    /** A participant told of by the office alone, with the name that the text gives its holder elsewhere. */
    public Participant named(Participant participant) {
        Optional<String> office = participant.office().map(o -> o.toLowerCase(Locale.ROOT));
        if (participant.name().isPresent() || office.isEmpty()) {
            return participant;
        }
        List<Actor.Person> holders = cast.stream()
                .filter(p ->
                        p.affiliation().filter(participant.country()::equals).isPresent())
                .filter(p -> p.office()
                        .filter(o -> titles(o).stream().anyMatch(t -> isOffice(office.get(), t)))
                        .isPresent())
                .toList();
        return holders.size() == 1
                ? new Participant(
                        Optional.of(holders.getFirst().name()),
                        participant.office(),
                        participant.country(),
                        participant.span(),
                        "named-elsewhere")
                : participant;
    }

    /** Whether "the ambassador to Norway" is an "ambassador". */
    private static boolean isOffice(String described, String title) {
        String core = described.split(" (of|to|for) ")[0];
        return core.equals(title) || core.endsWith(" " + title);
    }

    /** Remembers a person, and gives the fullest form known of the same name. */
    public Actor.Person meet(Actor.Person person) {
        Optional<Actor.Person> known = find(person);
        if (known.isEmpty()) {
            Actor.Person completed = affiliated(person);
            cast.add(completed);
            return completed;
        }
        Actor.Person old = known.get();
        Actor.Person merged = new Actor.Person(
                isFuller(person.name(), old.name()) ? person.name() : old.name(),
                fuller(old.office(), person.office()),
                old.affiliation().or(person::affiliation));
        cast.set(cast.indexOf(old), merged);
        return merged;
    }

    private boolean isFuller(String name, String other) {
        int more = parts(name).size() - parts(other).size();
        return more > 0 || more == 0 && name.length() > other.length();
    }

    /** "Secretary of State" rather than "Secretary", where both are told of one person. */
    private static Optional<String> fuller(Optional<String> old, Optional<String> other) {
        boolean longer = old.isPresent()
                && other.isPresent()
                && other.get().toLowerCase(Locale.ROOT).contains(old.get().toLowerCase(Locale.ROOT));
        return longer ? other : old.or(() -> other);
    }

    /** The person of the cast that a name stands for: one whose name holds all parts of this one, if only one does. */
    private Optional<Actor.Person> find(Actor.Person person) {
        Set<String> parts = parts(person.name());
        List<Actor.Person> fits = cast.stream()
                .filter(p -> !parts.isEmpty() && isPartOf(parts, parts(p.name())))
                .toList();
        if (fits.size() > 1) {
            List<Actor.Person> sameSide = fits.stream()
                    .filter(p ->
                            person.affiliation().isPresent() && p.affiliation().equals(person.affiliation()))
                    .toList();
            fits = sameSide.size() == 1
                    ? sameSide
                    : fits.stream().filter(p -> sharesTitle(p, person)).toList();
        }
        if (fits.isEmpty()) {
            fits = cast.stream().filter(p -> respelled(p, person).isPresent()).toList();
        }
        return fits.size() == 1 ? Optional.of(fits.getFirst()) : Optional.empty();
    }

    private static boolean isPartOf(Set<String> some, Set<String> other) {
        return other.containsAll(some) || some.containsAll(other);
    }

    /** The rule by which a name is another spelling of that of somebody whose state and office are no other. */
    private Optional<String> respelled(Actor.Person known, Actor.Person other) {
        boolean sides = known.affiliation().isPresent()
                && other.affiliation().isPresent()
                && !known.affiliation().equals(other.affiliation());
        boolean offices = known.office().isPresent()
                && other.office().isPresent()
                && !sharesTitle(known, other)
                && !sharesTitle(other, known);
        return sides || offices ? Optional.empty() : spellings.findRule(known.name(), other.name());
    }

    private boolean sharesTitle(Actor.Person known, Actor.Person other) {
        return other.office().isPresent()
                && known.office()
                        .map(k -> isTitle(k, other.office().get().toLowerCase(Locale.ROOT)))
                        .orElse(false);
    }

    /**
     * An office with no state beside it is that of the register's holder of this name; else, in a release with one
     * issuer, that issuer's, or where its state has no such office or somebody else held it, that of the only foreign state named
     * so far.
     */
    private Actor.Person affiliated(Actor.Person person) {
        if (person.affiliation().isPresent() || person.office().isEmpty()) {
            return person;
        }
        List<String> known = facts.holdersNamed(person.name(), person.office().get()).stream()
                .map(OfficeHolder::country)
                .distinct()
                .toList();
        if (!known.isEmpty()) {
            Optional<String> only = known.size() == 1 ? Optional.of(known.getFirst()) : Optional.empty();
            return new Actor.Person(person.name(), person.office(), only);
        }
        boolean own = issuers.size() == 1;
        if (own && isOfAnother(issuers.getFirst(), person.office().get())) {
            return abroad.size() == 1
                    ? new Actor.Person(person.name(), person.office(), Optional.of(abroad.getFirst()))
                    : person;
        }
        return own ? new Actor.Person(person.name(), person.office(), Optional.of(issuers.getFirst())) : person;
    }

    private boolean isOfAnother(String state, String office) {
        return facts.lacks(state, office)
                || day.filter(d -> facts.isTaken(office, state, d)).isPresent();
    }

    private Set<String> parts(String name) {
        return parts.computeIfAbsent(name, NameParts::of);
    }

    /** Whether the names, spelled in several ways, are of one person: some part stands in each. */
    boolean shareAPart(List<String> names) {
        Set<String> shared = new HashSet<>(parts(names.getFirst()));
        names.forEach(name -> shared.retainAll(parts(name)));
        return !shared.isEmpty();
    }

    /** The reading with each person in its fullest form; where that is another spelling, the rule says by what right. */
    Reading known(Reading reading) {
        Optional<String> spelling =
                reading.actors().size() == 1 && reading.actors().getFirst() instanceof Actor.Person p
                        ? find(p).flatMap(old -> isSame(old, p) ? Optional.empty() : respelled(old, p))
                        : Optional.empty();
        List<Actor> actors = reading.actors().stream()
                .map(a -> a instanceof Actor.Person p ? (Actor) meet(p) : a)
                .toList();
        return actors.equals(reading.actors())
                ? reading
                : reading.as(
                        actors,
                        reading.form(),
                        spelling.map(r -> "spelling:" + r).orElse(reading.rule()));
    }

    private boolean isSame(Actor.Person known, Actor.Person other) {
        Set<String> parts = parts(other.name());
        return parts(known.name()).containsAll(parts) || parts.containsAll(parts(known.name()));
    }
}
