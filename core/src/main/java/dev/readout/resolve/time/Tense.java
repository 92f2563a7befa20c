package dev.readout.resolve.time;

import dev.readout.language.Sentence;
import dev.readout.language.Token;
import java.util.List;
import java.util.Set;

/** Whether a clause tells of what was, or of what is to come. */
enum Tense {
    PAST,
    FUTURE,
    OPEN;

    private static final Set<String> PLANNING = Set.of(
            "schedule",
            "plan",
            "slate",
            "expect",
            "intend",
            "aim",
            "upcoming",
            "forthcoming",
            "due",
            "await",
            "slated",
            "scheduled",
            "planned",
            "expected");

    /** The tense of the clause around a token. A participle that plans ("scheduled for", "upcoming") makes a future. */
    static Tense around(Sentence sentence, int token) {
        boolean[] seen = new boolean[sentence.size()];
        int at = token;
        while (at >= 0 && !seen[at]) {
            seen[at] = true;
            Token word = sentence.get(at);
            Tense own = of(sentence, word);
            if (own != OPEN) {
                return own;
            }
            at = word.head();
        }
        return OPEN;
    }

    private static Tense of(Sentence sentence, Token word) {
        List<Token> below = sentence.children(word);
        boolean plans = PLANNING.contains(word.lemma())
                || below.stream()
                        .anyMatch(t -> Set.of("upcoming", "forthcoming").contains(t.lemma()));
        if (plans || below.stream().anyMatch(Tense::isFutureAuxiliary)) {
            return FUTURE;
        }
        if (!word.isVerb()) {
            return OPEN;
        }
        boolean past = word.tag().equals("VBD")
                || word.tag().equals("VBN")
                || below.stream().anyMatch(t -> t.is("aux") && Set.of("VBD").contains(t.tag()));
        // "is to be held", "to be signed on": what an infinitive tells is told by the verb above it.
        boolean infinitive = below.stream().anyMatch(t -> t.tag().equals("TO"));
        return past && !infinitive ? PAST : OPEN;
    }

    private static boolean isFutureAuxiliary(Token token) {
        return token.tag().equals("MD") && Set.of("will", "shall", "'ll").contains(token.lemma())
                || token.form().equalsIgnoreCase("will") && !token.isNoun();
    }
}
