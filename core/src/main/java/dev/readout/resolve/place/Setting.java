package dev.readout.resolve.place;

import dev.readout.language.Calendar;
import dev.readout.language.Sentence;
import dev.readout.language.Token;
import java.util.Set;

/** Tells whether the words around a name make it a place where something happens, and not somebody who acts. */
final class Setting {
    private static final Set<String> WHERE =
            Set.of("in", "at", "near", "outside", "inside", "around", "throughout", "across", "within", "into", "via");
    private static final Set<String> TRAVEL = Set.of(
            "visit",
            "trip",
            "travel",
            "go",
            "come",
            "return",
            "fly",
            "tour",
            "arrive",
            "journey",
            "head",
            "move",
            "voyage",
            "bring",
            "pilgrimage",
            "depart",
            "leave",
            "invite",
            "send",
            "dispatch",
            "deploy",
            "flight",
            "stopover",
            "way");
    private static final Set<String> VISIT = Set.of("visit", "tour", "leave", "reach", "depart");
    private static final Set<String> EVENTS = Set.of(
            "summit",
            "conference",
            "meeting",
            "talk",
            "talks",
            "ministerial",
            "forum",
            "dialogue",
            "negotiation",
            "negotiations",
            "roundtable",
            "session",
            "consultation",
            "consultations",
            "visit",
            "trip");
    /** What may stand between a preposition and a name. */
    private static final Set<String> BEFORE_NAME = Set.of(
            "the",
            "downtown",
            "central",
            "nearby",
            "neighboring",
            "neighbouring",
            "eastern",
            "western",
            "northern",
            "southern",
            "greater");

    private static final Set<String> BACK_FROM = Set.of("return", "travel", "depart", "back", "arrive", "fly");
    private static final Set<String> BOUND_FOR = Set.of("leave", "depart", "left", "set", "bound");
    private static final Set<String> CITY_OF = Set.of("city", "capital", "town", "port", "outside", "tour");
    private static final Set<String> POSSESSIVE = Set.of("'s", "’s");

    private Setting() {}

    /** Whether a preposition or a verb of travelling before the name makes it the place of something. */
    static boolean isPlaced(Sentence sentence, int start) {
        int before = beforeArticle(sentence, start);
        if (before < 0) {
            return false;
        }
        Token word = sentence.get(before);
        String form = word.form().toLowerCase(java.util.Locale.ROOT);
        return switch (form) {
            case "to" -> isTravel(sentence, before) || isSecondGoal(sentence, before);
            case "from" -> isNear(sentence, before, BACK_FROM);
            case "for" -> isNear(sentence, before, BOUND_FOR);
            case "of" -> isNear(sentence, before, CITY_OF);
            default -> WHERE.contains(form) || VISIT.contains(word.lemma());
        };
    }

    /** "to Oslo from 2 to 4 May and to Bergen": far from the verb, but joined to the first goal. */
    private static boolean isSecondGoal(Sentence sentence, int to) {
        return to > 1
                && Set.of("and", "then").contains(sentence.get(to - 1).lemma())
                && sentence.tokens().subList(0, to - 1).stream()
                        .anyMatch(t -> t.lemma().equals("to") && isTravel(sentence, t.index()));
    }

    /** Whether the name stands before an event that is named after its place ("the Geneva talks"). */
    static boolean namesEvent(Sentence sentence, int end) {
        return end < sentence.size() && EVENTS.contains(sentence.get(end).lemma());
    }

    /** Whether a capitalised word right after makes the name a part of a longer one ("the Paris Agreement"). */
    static boolean goesOn(Sentence sentence, int end) {
        if (end >= sentence.size()) {
            return false;
        }
        Token next = sentence.get(end);
        Token last = sentence.get(end - 1);
        if (last.head() >= end && (last.is("compound") || last.is("poss"))) {
            return !EVENTS.contains(sentence.get(last.head()).lemma());
        }
        boolean capital = Character.isUpperCase(next.form().codePointAt(0));
        return next.form().equals("-") && next.tag().equals("HYPH")
                || capital && !Calendar.names(next) && !EVENTS.contains(next.lemma())
                || POSSESSIVE.contains(next.form());
    }

    /** Whether a capitalised word right before makes the name the end of a person's or a longer one. */
    static boolean followsName(Sentence sentence, int start) {
        return start > 0 && sentence.get(start - 1).isProper();
    }

    /** Whether a capitalised word or a hyphen right before makes the name a part of a longer one. */
    static boolean isInside(Sentence sentence, int start) {
        return start > 0
                && (followsName(sentence, start)
                        || sentence.get(start - 1).form().equals("-"));
    }

    static int beforeArticle(Sentence sentence, int start) {
        int before = start - 1;
        while (before >= 0 && BEFORE_NAME.contains(sentence.get(before).form().toLowerCase(java.util.Locale.ROOT))) {
            before--;
        }
        return before;
    }

    private static boolean isTravel(Sentence sentence, int preposition) {
        int head = sentence.get(preposition).head();
        return head >= 0 && TRAVEL.contains(sentence.get(head).lemma()) || isNear(sentence, preposition, TRAVEL);
    }

    /** Whether one of the lemmas stands within three words before. */
    private static boolean isNear(Sentence sentence, int at, Set<String> lemmas) {
        for (int i = Math.max(0, at - 3); i < at; i++) {
            if (lemmas.contains(sentence.get(i).lemma())) {
                return true;
            }
        }
        return false;
    }
}
