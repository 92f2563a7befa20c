package dev.readout.resolve.actor;

import dev.readout.codebook.ActorWords;
import dev.readout.document.Block;
import dev.readout.resolve.Actor;
import dev.readout.resolve.Mention.Form;
import dev.readout.resolve.actor.NameMatch.Entry;
import dev.readout.resolve.actor.NameMatch.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Turns names of the register into mentions, where they stand for an actor and not for a place or a thing. */
final class NamePattern {
    private static final Set<String> ABOUT_PLACE = Set.of(
            "in",
            "at",
            "to",
            "from",
            "near",
            "around",
            "outside",
            "via",
            "through",
            "inside",
            "into",
            "towards",
            "toward",
            "visit",
            "visited",
            "visits",
            "visiting",
            "left",
            "leave",
            "leaving",
            "reached",
            "of",
            "for",
            "across",
            "over",
            "arrived",
            "host",
            "hosted");
    private static final Set<String> ABOUT_ACTOR =
            Set.of("by", "with", "between", "against", "both", "urged", "condemned", "accused", "told", "asked", "and");
    private static final Set<String> LEADING = Set.of("compound", "nmod", "amod");
    private static final Set<String> FAMILY_NAMES =
            Set.of("Jordan", "Chad", "Israel", "Paris", "Georgia", "London", "Victoria", "Santiago", "Lima");
    private static final Set<String> WHERE = Set.of("at", "in", "to", "outside", "near", "inside", "into");
    private final ActorWords words;

    NamePattern(ActorWords words) {
        this.words = words;
    }

    List<Found> find(Reading reading) {
        List<Found> found = new ArrayList<>();
        for (NameMatch name : reading.names()) {
            find(reading, name).ifPresent(found::add);
        }
        return found;
    }

    private Optional<Found> find(Reading reading, NameMatch name) {
        if (name.is(Kind.NOTHING, Kind.MECHANISM, Kind.PERSON) || isPlace(reading, name)) {
            return Optional.empty();
        }
        if (name.is(Kind.WORLD)) {
            return Optional.of(Found.of(name.from(), name.to(), new Actor.World(), Form.NAME, "world"));
        }
        Optional<Entry> state = name.find(Kind.STATE);
        Optional<Entry> adjective = name.find(Kind.ADJECTIVE);
        if (adjective.isPresent() && (state.isEmpty() || modifies(reading, name))) {
            return adjective.map(e -> state(name, e, Form.ADJECTIVE, "adjective"));
        }
        if (state.isPresent()) {
            Form form = modifies(reading, name) ? Form.ADJECTIVE : Form.NAME;
            return state.map(e -> state(name, e, form, form == Form.NAME ? "name" : "modifier"));
        }
        return body(reading, name)
                .or(() -> name.find(Kind.DEMONYM)
                        .map(e -> Found.of(
                                name.from(),
                                name.to(),
                                new Actor.Described(reading.words(name.from(), name.to()), Optional.empty()),
                                Form.DESCRIPTION,
                                "demonym")))
                .or(() -> name.find(Kind.METONYM)
                        .filter(e -> !isVenue(reading, name))
                        .map(e -> state(name, e, Form.METONYM, "metonym")))
                .or(() -> name.find(Kind.CAPITAL)
                        .filter(e -> capitalActs(reading, name))
                        .map(e -> state(name, e, Form.METONYM, "capital")));
    }

    private static Found state(NameMatch name, Entry entry, Form form, String rule) {
        return Found.of(name.from(), name.to(), new Actor.State(entry.code()), form, rule);
    }

    private static Optional<Found> body(Reading reading, NameMatch name) {
        Optional<Entry> agency = name.find(Kind.AGENCY);
        if (agency.isPresent()) {
            return Optional.of(agency(reading, name, agency.get()));
        }
        return name.find(Kind.BODY, Kind.PART).map(e -> {
            String rule = e.kind() == Kind.BODY ? "body" : "part-of-body";
            return Found.of(name.from(), name.to(), new Actor.Body(e.code()), Form.NAME, rule);
        });
    }

    /** The state beside an agency's name goes before the register: many states have a Senate. */
    private static Found agency(Reading reading, NameMatch name, Entry agency) {
        int before = reading.isPossessive(name.from() - 1) ? name.from() - 1 : name.from();
        Optional<NameMatch> owner =
                reading.nameBefore(before).filter(n -> n.state().isPresent());
        int after = reading.isWord(name.to() + 1, "the") ? name.to() + 2 : name.to() + 1;
        Optional<NameMatch> of = reading.isWord(name.to(), "of")
                ? reading.nameAt(after).filter(n -> n.is(Kind.STATE))
                : Optional.empty();
        int from = owner.map(NameMatch::from).orElse(name.from());
        int to = of.map(NameMatch::to).orElse(name.to());
        String code = owner.or(() -> of).flatMap(NameMatch::state).orElse(agency.code());
        Actor actor = new Actor.Described(reading.words(from, to), Optional.of(code));
        return Found.of(from, to, actor, Form.METONYM, "agency");
    }

    /** A name before a noun: "U.S. efforts", "ROK-U.S. alliance"; but not "U.S. President" and not a possessive. */
    private static boolean modifies(Reading reading, NameMatch name) {
        int next = name.to();
        if (reading.isPossessive(next)) {
            return false;
        }
        boolean hyphened = reading.isWord(next, "-")
                && reading.touches(next - 1)
                && reading.nameAt(next + 1).isPresent();
        if (hyphened) {
            return true;
        }
        boolean hyphenedBefore = reading.isWord(name.from() - 1, "-") && reading.touches(name.from() - 1);
        String relation = reading.token(name.to() - 1).relation();
        boolean led = LEADING.contains(relation) && reading.token(name.to() - 1).head() >= next;
        boolean noun = reading.isNoun(next)
                || next < reading.size() && reading.token(next).tag().startsWith("JJ");
        return (led || hyphenedBefore) && noun && reading.nameAt(next).isEmpty();
    }

    private boolean isPlace(Reading reading, NameMatch name) {
        boolean before = reading.isWord(name.from() - 1, "of")
                && words.is(ActorWords.Kind.PLACE_HEADS, reading.form(name.from() - 2));
        boolean oneWord = name.to() - name.from() == 1;
        boolean lake = oneWord && words.is(ActorWords.Kind.PLACE_HEADS, reading.form(name.from() - 1));
        boolean after = words.is(ActorWords.Kind.PLACES, reading.form(name.to()));
        // "Atlanta, Georgia" lies in the United States.
        boolean federal = oneWord
                && reading.isWord(name.from(), "Georgia")
                && reading.isWord(name.from() - 1, ",")
                && reading.isCapitalised(name.from() - 2)
                && reading.nameBefore(name.from() - 1).isEmpty();
        return before || lake || after || federal || isNameOfPerson(reading, name);
    }

    /** "Michael Jordan": a family name that no pattern for persons caught. */
    private static boolean isNameOfPerson(Reading reading, NameMatch name) {
        int before = name.from() - 1;
        return name.to() - name.from() == 1
                && FAMILY_NAMES.contains(reading.form(name.from()))
                && before > 0
                && reading.isCapitalised(before)
                && reading.token(before).is("compound")
                && reading.token(before).head() == name.from();
    }

    /** "at the White House" is where, not who. */
    private static boolean isVenue(Reading reading, NameMatch name) {
        int before = reading.isWord(name.from() - 1, "the") ? name.from() - 2 : name.from() - 1;
        return WHERE.contains(reading.lower(before));
    }

    private boolean capitalActs(Reading reading, NameMatch name) {
        int before = name.from() - 1;
        int after = name.to();
        if (isDateline(reading, name)
                || words.is(ActorWords.Kind.EVENTS, reading.form(after))
                || ABOUT_PLACE.contains(reading.lower(before))
                || reading.isWord(before, "-") && reading.nameBefore(before).isEmpty()) {
            return false;
        }
        if (reading.isPossessive(after)) {
            return after + 1 < reading.size() && !reading.isCapitalised(after + 1);
        }
        String tag = after < reading.size() ? reading.token(after).tag() : "";
        boolean verb = tag.startsWith("VB") && !tag.equals("VBG") || tag.equals("MD");
        String relation = reading.token(after - 1).relation();
        boolean subject = relation.startsWith("nsubj") || relation.equals("agent");
        boolean hyphen = reading.isWord(after, "-") && reading.nameAt(after + 1).isPresent();
        boolean hyphenBefore =
                reading.isWord(before, "-") && reading.nameBefore(before).isPresent();
        boolean pair = reading.isWord(after, "and")
                && reading.nameAt(after + 1).filter(n -> n.is(Kind.CAPITAL)).isPresent();
        return verb
                || subject
                || hyphen
                || hyphenBefore
                || pair
                || ABOUT_ACTOR.contains(reading.lower(before)) && !reading.isWord(after, ",");
    }

    private static boolean isDateline(Reading reading, NameMatch name) {
        return reading.blockKind() == Block.Kind.DATELINE
                || name.from() == 0 && reading.isWord(name.to(), ",")
                || name.from() == 0 && reading.isWord(name.to(), "(");
    }
}
