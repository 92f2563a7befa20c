package dev.readout.resolve.actor;

import dev.readout.codebook.OfficeWords;
import dev.readout.resolve.actor.NameMatch.Kind;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a title of office, token by token: "U.S. Deputy Secretary of State", "Minister of Foreign Affairs and
 * International Cooperation", "president of the State Affairs of …". The parse is of no help here: the parser splits
 * long titles anywhere.
 */
final class OfficeReader {
    private static final Set<String> LINKS = Set.of("of", "for", "to", "on", "in");
    private static final Set<String> PLURALS = Set.of(
            "ministers", "presidents", "secretaries", "ambassadors", "chancellors", "advisors", "representatives");
    private final OfficeWords words;
    private final Set<String> heads;
    private final Set<String> others;

    OfficeReader(OfficeWords words) {
        this.words = words;
        this.heads = inAnyCase(words.heads());
        this.others = inAnyCase(words.modifiers());
        others.addAll(inAnyCase(words.portfolios()));
    }

    /** The words, which the lists have in capitals, also as they stand in running text. */
    private static Set<String> inAnyCase(Set<String> listed) {
        Set<String> all = new HashSet<>();
        for (String word : listed) {
            if (word.startsWith("d'")) {
                all.add(word);
                all.add("d’" + word.substring(2));
            } else {
                all.add(word);
                all.add(Character.toLowerCase(word.charAt(0)) + word.substring(1));
            }
        }
        return all;
    }

    /** The longest title that begins at this token. */
    Optional<Office> read(Reading reading, int from) {
        return new Scan(reading, from).read();
    }

    boolean isHead(String form) {
        return heads.contains(form);
    }

    /** Whether a capitalised word can stand in a title. */
    boolean isTitle(String form) {
        return words.heads().contains(form) || words.modifiers().contains(form);
    }

    private boolean isTitleWord(Reading reading, int i) {
        String form = reading.form(i);
        if (heads.contains(form)) {
            return true;
        }
        return others.contains(form)
                && (reading.isCapitalised(i)
                        || reading.isNoun(i)
                        || reading.token(i).tag().equals("JJ"));
    }

    /** One attempt to read a title. */
    private final class Scan {
        private final Reading reading;
        private final int from;
        private Optional<String> affiliation = Optional.empty();
        private int coreFrom;
        private int coreTo;
        private int at;
        private boolean head;
        private boolean linked;
        private boolean plural;

        Scan(Reading reading, int from) {
            this.reading = reading;
            this.from = from;
        }

        Optional<Office> read() {
            at = afterOwner();
            coreFrom = at;
            coreTo = at;
            while (at < reading.size() && step()) {
                // Each step takes one word, name or link.
            }
            return head ? Optional.of(new Office(from, coreFrom, coreTo, at, affiliation, plural)) : Optional.empty();
        }

        /** "U.S. …", "Russia's …", "European Commission …", "State Department …". */
        private int afterOwner() {
            Optional<NameMatch> owner =
                    reading.nameAt(from).filter(n -> n.affiliation().isPresent());
            if (owner.isEmpty()) {
                return from;
            }
            int end = owner.get().to();
            int next = reading.isPossessive(end) ? end + 1 : end;
            if (next >= reading.size() || !isTitleWord(reading, next)) {
                return from;
            }
            affiliation = owner.get().affiliation();
            // A department's or a part's name belongs to the title: "State Department Spokesperson".
            boolean own = owner.get().is(Kind.AGENCY, Kind.PART, Kind.METONYM) && next == end;
            return own ? from : next;
        }

        private boolean step() {
            if (at == from && reading.nameAt(at).isPresent() && coreFrom == from && affiliation.isPresent()) {
                return take(reading.nameAt(at).get().to(), true);
            }
            if (isHeadAt(at) || isTitleWord(reading, at)) {
                return takeWord();
            }
            return takeHyphen() || takeLink() || takeAnd() || takeInitials();
        }

        private boolean isHeadAt(int i) {
            return isHead(reading.form(i));
        }

        private boolean takeWord() {
            if (reading.nameAt(at).filter(n -> n.to() > at + 1).isPresent() && !isHeadAt(at)) {
                return takeName();
            }
            if (isHeadAt(at)) {
                head = true;
                plural = plural || PLURALS.contains(reading.lower(at));
            }
            return take(at + 1, true);
        }

        /** "Chargé d'Affaires a.i." */
        private boolean takeInitials() {
            return head && reading.lower(at).startsWith("a.i") && take(at + 1, true);
        }

        private boolean takeHyphen() {
            boolean joint = reading.isWord(at, "-") || reading.isWord(at, "/");
            return joint && at > from && at + 1 < reading.size() && isTitleWord(reading, at + 1) && take(at + 1, false);
        }

        private boolean takeLink() {
            if (!LINKS.contains(reading.form(at)) || at == from) {
                return false;
            }
            boolean of = reading.isWord(at, "of");
            int next = reading.isWord(at + 1, "the") ? at + 2 : at + 1;
            if (next >= reading.size() || !of && !head) {
                return false;
            }
            Optional<NameMatch> name =
                    reading.nameAt(next).filter(n -> n.affiliation().isPresent());
            if (name.isPresent()) {
                return takeOwned(name.get(), of);
            }
            // A new office after "to" or "for" is somebody else: "letter from the president to Prime Minister …".
            boolean other = !of && !reading.isCapitalised(next);
            if (other || !isTitleWord(reading, next)) {
                return false;
            }
            if (!of && isHeadAhead(next)) {
                return false;
            }
            linked = true;
            return take(next, false);
        }

        /** "of the Philippines" tells whose office it is; "to Thailand" is part of the title. */
        private boolean takeOwned(NameMatch name, boolean of) {
            boolean adjective = name.is(Kind.ADJECTIVE) && !name.is(Kind.STATE, Kind.BODY);
            if (adjective && !isTitleWord(reading, name.to())) {
                return false;
            }
            if (!of && !adjective && !head) {
                return false;
            }
            boolean titled = isTitleWord(reading, name.to()) && reading.isCapitalised(name.to());
            if (of && affiliation.isEmpty()) {
                affiliation = name.affiliation();
            }
            linked = true;
            boolean inside = !of || titled || name.is(Kind.PART, Kind.AGENCY);
            return take(name.to(), inside);
        }

        private boolean takeName() {
            NameMatch name = reading.nameAt(at).orElseThrow();
            return linked && name.affiliation().isPresent() && take(name.to(), true);
        }

        /** "Foreign Affairs and International Cooperation"; but "Secretary of State and Foreign Minister" is two. */
        private boolean takeAnd() {
            boolean comma = reading.isWord(at, ",");
            Optional<NameMatch> body = reading.nameAt(at + 1).filter(n -> n.is(Kind.BODY, Kind.PART));
            if (linked
                    && reading.isWord(at, "and")
                    && body.isPresent()
                    && reading.nameBefore(at).isPresent()) {
                return take(body.get().to(), true);
            }
            boolean and = reading.isWord(at, "and") || reading.isWord(at, "&");
            if (!comma && !and || at == from) {
                return false;
            }
            int next = at + 1;
            if (comma && reading.isWord(next, "and")) {
                next++;
            }
            if (reading.isWord(next, "the")) {
                next++;
            }
            int word = reading.nameAt(next)
                    .filter(n -> n.is(Kind.ADJECTIVE))
                    .map(NameMatch::to)
                    .orElse(next);
            boolean portfolio = word < reading.size()
                    && reading.isCapitalised(word)
                    && words.portfolios().contains(reading.form(word))
                    && (!head || !isHeadAhead(word));
            boolean room = linked || head && reading.isCapitalised(at - 1);
            return room && (portfolio && (!comma || isList(word))) && take(word, false);
        }

        /** Whether a comma's word is followed by another one of the list: "Economy, Trade and Industry". */
        private boolean isList(int word) {
            int i = word;
            while (i < reading.size() && isTitleWord(reading, i)) {
                i++;
            }
            return reading.isWord(i, "and")
                    || reading.isWord(i, "&")
                    || reading.isWord(i, ",") && reading.isCapitalised(i + 1)
                    || reading.isWord(at + 1, "and");
        }

        private boolean isHeadAhead(int i) {
            int at = i;
            while (at < reading.size() && isTitleWord(reading, at)) {
                if (isHeadAt(at) && !reading.isWord(at, "General")) {
                    return true;
                }
                at++;
            }
            return false;
        }

        private boolean take(int next, boolean core) {
            at = next;
            if (core) {
                coreTo = next;
            }
            return true;
        }
    }
}
