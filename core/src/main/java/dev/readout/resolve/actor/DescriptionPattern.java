package dev.readout.resolve.actor;

import dev.readout.codebook.ActorWords;
import dev.readout.resolve.Actor;
import dev.readout.resolve.Mention.Form;
import dev.readout.resolve.actor.NameMatch.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds people and bodies that are described and not named: "senior officials from …", "the people of …", "Burmese
 * military". Such as act for a state carry its code, and a nation as a whole does; companies and experts do not.
 */
final class DescriptionPattern {
    private static final Set<String> COMPLEMENTS = Set.of("of", "from", "in");
    private static final int LONGEST_COMPLEMENT = 14;
    /** Words that point to somebody named before. */
    private static final Set<String> OF_KNOWN = Set.of("both", "two", "three", "four", "our", "their", "these");

    private static final Set<String> DAYS = Set.of("today", "yesterday", "tomorrow");
    private static final Set<String> LEADING = Set.of("nmod", "amod");
    private static final Set<String> OF_REGION = Set.of("partners", "allies", "countries", "states", "nations");
    private final ActorWords words;
    /** Words that leave open who is described: "countries whose ministers", "your team". */
    private static final Set<String> ELSEWHERE = Set.of("whose", "which", "what", "your", "my", "like");

    /** Words before the head by which a headline tells who is meant. */
    private static final int TELLING = 2;

    private final OfficeReader offices;

    DescriptionPattern(ActorWords words, OfficeReader offices) {
        this.words = words;
        this.offices = offices;
    }

    /**
     * The descriptions in a sentence.
     *
     * @param bodies the organisations found in it, which a description may be of
     */
    List<Found> find(Reading reading, List<Found> bodies) {
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < reading.size(); i++) {
            if (isHead(reading, i)) {
                describe(reading, i, bodies).ifPresent(found::add);
            }
        }
        return found;
    }

    private boolean isHead(Reading reading, int i) {
        String form = reading.lower(i);
        boolean listed = words.is(ActorWords.Kind.ACTING, form) || words.is(ActorWords.Kind.OTHERS, form);
        // "the state visit", "group discussions": a noun that leads another one is no head.
        boolean leads = reading.isNoun(i + 1) && reading.nameAt(i + 1).isEmpty() && !reading.isCapitalised(i + 1);
        String tag = reading.token(i).tag();
        boolean noun = tag.startsWith("NN") || tag.equals("JJ") && words.is(ActorWords.Kind.BARE, form);
        return listed && noun && !leads && !reading.isWord(i + 1, "-");
    }

    private Optional<Found> describe(Reading reading, int head, List<Found> bodies) {
        int from = start(reading, head);
        boolean acting = words.is(ActorWords.Kind.ACTING, reading.lower(head));
        Optional<Found> body = bodyAfter(reading, head, bodies);
        int to = body.map(Found::to).orElseGet(() -> end(reading, head));
        boolean elsewhere =
                IntStream.range(Math.max(0, from - 1), to).anyMatch(i -> ELSEWHERE.contains(reading.lower(i)));
        if (elsewhere) {
            return Optional.empty();
        }
        boolean described = from < head && !onlyPoints(reading, from, head);
        boolean complemented = to > head + 1;
        boolean bare = words.is(ActorWords.Kind.BARE, reading.lower(head)) && reading.isWord(head - 1, "the");
        if (!described && !complemented && !bare) {
            return Optional.empty();
        }
        Optional<String> owner = owner(reading, from, head, to);
        if (from > 0 && reading.isPossessive(from - 1)) {
            Optional<NameMatch> possessor =
                    reading.nameBefore(from - 1).filter(n -> n.affiliation().isPresent());
            if (possessor.isPresent()) {
                owner = possessor.flatMap(NameMatch::affiliation);
                from = possessor.get().from();
            }
        }
        boolean civil = isCivil(reading, from, head);
        if (!civil && isLeftToReference(reading, from, head, to, owner)) {
            return Optional.empty();
        }
        boolean friends = words.is(ActorWords.Kind.FRIENDS, reading.lower(head))
                && reading.nameBefore(head).filter(n -> n.is(Kind.ADJECTIVE)).isPresent();
        acting = (acting || friends) && !civil;
        Optional<String> affiliation = acting || isMemberOfOrgan(reading, head, to) ? owner : Optional.empty();
        if (body.isPresent()) {
            affiliation = Optional.of(body.get().actor().code());
        } else if (affiliation.isEmpty() && words.is(ActorWords.Kind.OWNED, reading.lower(head))) {
            return Optional.empty();
        }
        String rule = affiliation.isPresent() ? "acting-for-state" : "description";
        if (affiliation.isEmpty() && owner.isPresent() && isNation(reading, from, head)) {
            affiliation = owner;
            rule = "nation";
        }
        Actor actor = new Actor.Described(reading.words(from, to), affiliation);
        return Optional.of(Found.of(from, to, actor, Form.DESCRIPTION, rule));
    }

    /** "the Malian people": not some of them ("young Malian people", "100 Malian people"), nor who lives there. */
    private boolean isNation(Reading reading, int from, int head) {
        boolean whole = from < head;
        for (int i = from; i < head; i++) {
            whole &= reading.nameOver(i).isPresent();
        }
        boolean counted = from > 0 && reading.token(from - 1).tag().equals("CD");
        return words.is(ActorWords.Kind.NATION, reading.lower(head)) && whole && !counted;
    }

    /** The organisation in "the chairman of the Society for …": whoever is of it acts for it. */
    private Optional<Found> bodyAfter(Reading reading, int head, List<Found> bodies) {
        if (!reading.isWord(head + 1, "of") && !reading.isWord(head + 1, "from")
                || reading.isWord(head, "people")
                || reading.isWord(head, "peoples")) {
            return Optional.empty();
        }
        int start = reading.isWord(head + 2, "the") ? head + 3 : head + 2;
        return bodies.stream().filter(b -> b.from() == start).findFirst();
    }

    /** "business leaders" act for no state. */
    private boolean isCivil(Reading reading, int from, int head) {
        for (int i = from; i < head; i++) {
            if (words.is(ActorWords.Kind.CIVIL, reading.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /**
     * "the Vice Minister", "the leaders of both countries", "Senior Officials' Meeting" point to somebody named before
     * or are names of other things.
     */
    private boolean isLeftToReference(Reading reading, int from, int head, int to, Optional<String> owner) {
        boolean mechanism = reading.names().stream()
                .anyMatch(n -> n.from() < head && n.to() > head && !n.is(Kind.BODY, Kind.PART, Kind.AGENCY)
                        || n.from() >= from && n.to() <= to && n.is(Kind.MECHANISM));
        boolean title =
                reading.isCapitalised(head) && reading.isPossessive(head + 1) && reading.isCapitalised(head + 2);
        boolean office = offices.isHead(reading.form(head))
                || offices.isHead(reading.form(head).replaceAll("s$", ""));
        boolean pointed = reading.isHeadline()
                ? office && head - from < TELLING // "House Democratic Leaders" are some, "the Ministers" anybody
                : office || reading.isCapitalised(head);
        boolean unowned = owner.isEmpty() && pointed;
        boolean pointing = false;
        for (int i = head + 1; i < to; i++) {
            pointing |= OF_KNOWN.contains(reading.lower(i));
        }
        return mechanism
                || title
                || pointing
                || unowned && !reading.isWord(head + 1, "of")
                || office && unowned && to == head + 1;
    }

    /** "personages of the Academy": whoever speaks for an organ speaks as it. */
    private static boolean isMemberOfOrgan(Reading reading, int head, int to) {
        return reading.names().stream()
                .anyMatch(n -> n.from() > head
                        && n.to() <= to
                        && n.is(Kind.AGENCY, Kind.BODY, Kind.PART, Kind.METONYM)
                        && !n.is(Kind.STATE));
    }

    /** Leftwards over adjectives and nouns that belong to the head. */
    private int start(Reading reading, int head) {
        int from = head;
        while (from > 0 && isModifier(reading, from - 1)) {
            from--;
        }
        while (from < head
                && (reading.isWord(from, "-")
                        || reading.isWord(from, "and")
                        || reading.isWord(from, "or")
                        || reading.isWord(from, ","))) {
            from++;
        }
        Optional<NameMatch> cut = reading.nameOver(from).filter(n -> n.from() < from(n, head));
        int start = from;
        return cut.map(n -> n.from() < start ? Math.min(n.to(), head) : start).orElse(start);
    }

    private static int from(NameMatch name, int head) {
        return Math.min(name.to(), head);
    }

    private boolean isModifier(Reading reading, int i) {
        String tag = reading.token(i).tag();
        if (reading.isPossessive(i)
                || reading.nameOver(i).filter(n -> n.is(Kind.PERSON)).isPresent()) {
            return false;
        }
        if (DAYS.contains(reading.lower(i))) {
            return false;
        }
        if (reading.isWord(i + 1, "-") && tag.startsWith("RB") || reading.isWord(i - 1, "-") && tag.startsWith("VB")) {
            return true;
        }
        boolean word = tag.startsWith("JJ")
                || tag.startsWith("NN")
                || tag.equals("HYPH")
                || tag.equals("VBN") && LEADING.contains(reading.token(i).relation());
        boolean joint = (reading.isWord(i, "and") || reading.isWord(i, ","))
                && i > 0
                && reading.token(i - 1).tag().startsWith("JJ")
                && reading.token(i + 1).tag().startsWith("JJ");
        boolean pair = reading.isWord(i, "and")
                && i > 0
                && reading.nameOver(i - 1).isEmpty()
                && words.is(ActorWords.Kind.OTHERS, reading.lower(i - 1))
                && words.is(ActorWords.Kind.OTHERS, reading.lower(i + 1));
        return word || joint || pair;
    }

    private boolean onlyPoints(Reading reading, int from, int head) {
        for (int i = from; i < head; i++) {
            if (!words.is(ActorWords.Kind.POINTING, reading.lower(i))) {
                return false;
            }
        }
        return true;
    }

    /** Rightwards over "of Mali", "from the East Asia Summit nations", up to a mark, a verb or an "and". */
    private static int end(Reading reading, int head) {
        int i = head + 1;
        int end = i;
        while (COMPLEMENTS.contains(reading.form(i)) && i < head + LONGEST_COMPLEMENT) {
            int next = afterPhrase(reading, i + 1);
            // "partners in the Indo-Pacific" are a group; "people in Arnland" are people somewhere.
            boolean region = reading.isWord(i + 1, "the")
                    && reading.isCapitalised(i + 2)
                    && reading.nameAt(i + 2).isEmpty()
                    && OF_REGION.contains(reading.lower(head));
            // "told the Minister of Kenya of her concern": what was told is no part of whom it was told
            boolean told = i > head + 1 && reading.token(i + 1).tag().equals("PRP$");
            if (next == i + 1 || told || reading.isWord(i, "in") && !region) {
                break;
            }
            end = next;
            i = next;
        }
        return end;
    }

    private static int afterPhrase(Reading reading, int from) {
        int i = from;
        boolean noun = false;
        while (i < reading.size() && i < from + LONGEST_COMPLEMENT) {
            Optional<NameMatch> name = reading.nameAt(i);
            if (name.isPresent()) {
                i = name.get().to();
                noun = true;
                boolean acronym = reading.isWord(i, "(") && reading.isWord(i + 2, ")") && reading.isNoun(i + 3);
                i = acronym ? i + 3 : i;
                continue;
            }
            String tag = reading.token(i).tag();
            boolean part = tag.startsWith("NN")
                    || tag.startsWith("JJ")
                    || tag.equals("HYPH")
                    || tag.equals("CD") && !noun
                    || reading.isPossessive(i) && reading.isNoun(i + 1);
            boolean lead = i == from && (tag.equals("DT") || tag.startsWith("PRP"));
            boolean pair = tag.equals("CC")
                    && i > from
                    && i + 1 < reading.size()
                    && reading.token(i - 1).tag().startsWith("JJ")
                    && reading.token(i + 1).tag().startsWith("JJ");
            if (!part && !lead && !pair) {
                break;
            }
            noun |= tag.startsWith("NN");
            i++;
        }
        return noun ? i : from;
    }

    /** The state or body beside the head: before it, or in its "of …". */
    private static Optional<String> owner(Reading reading, int from, int head, int to) {
        List<NameMatch> before = reading.names().stream()
                .filter(n ->
                        n.from() >= from && n.to() <= head && n.affiliation().isPresent())
                .toList();
        Optional<NameMatch> seat = reading.nameBefore(head).filter(n -> n.is(Kind.CAPITAL) && n.from() >= from);
        if (before.isEmpty() && seat.isPresent()) {
            return seat.flatMap(n -> n.find(Kind.CAPITAL)).map(NameMatch.Entry::code);
        }
        if (!before.isEmpty()) {
            return before.size() == 1 ? before.getFirst().affiliation() : Optional.empty();
        }
        List<NameMatch> after = reading.names().stream()
                .filter(n -> n.from() > head && n.to() <= to && n.affiliation().isPresent())
                .toList();
        boolean several = after.isEmpty() || words(reading, after.getFirst().to(), to);
        return several ? Optional.empty() : after.getFirst().affiliation();
    }

    /** "officials from the East Asia Summit nations" act for the nations, not for the summit. */
    private static boolean words(Reading reading, int from, int to) {
        return from < to && reading.isNoun(from) && reading.lower(from).endsWith("s");
    }
}
