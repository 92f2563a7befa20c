package dev.readout.language;

import java.util.Set;

/**
 * "They appreciated that the allies are holding the line, and agreed to …": the second verb of the main clause hung
 * on the verb of the clause between. It is known by its tense, or by being a verb of saying like the first.
 */
final class VerbOfMainClause implements Repair {
    private static final Set<String> SAYING = Set.of(
            "reiterate",
            "reaffirm",
            "stress",
            "underscore",
            "underline",
            "emphasize",
            "emphasise",
            "note",
            "express",
            "urge",
            "call",
            "agree",
            "discuss",
            "affirm",
            "welcome",
            "thank",
            "condemn",
            "highlight",
            "raise",
            "commend",
            "pledge",
            "propose",
            "suggest",
            "exchange",
            "reconfirm",
            "congratulate",
            "praise",
            "add");

    @Override
    public void mend(Draft d) {
        for (int i = 1; i < d.size(); i++) {
            if (d.is(i, "conj") && d.isVerb(d.head(i)) && d.head(i) < i && d.child(i, "nsubj", "nsubjpass") < 0) {
                mendConjunct(d, i);
            }
        }
    }

    private static void mendConjunct(Draft d, int verb) {
        int clause = firstOfSeries(d, d.head(verb));
        int main = main(d, clause);
        if (main < 0 || !d.tag(main).equals(d.tag(verb)) || !d.isFinite(verb) || d.child(verb, "aux", "auxpass") >= 0) {
            return;
        }
        boolean tenseOfMain = !d.tag(clause).equals(d.tag(verb)) && !isPerfect(d, clause);
        boolean saying =
                SAYING.contains(d.lemma(verb)) && SAYING.contains(d.lemma(main)) && !SAYING.contains(d.lemma(clause));
        if (tenseOfMain || saying) {
            d.hang(verb, main, "conj");
        }
    }

    private static int firstOfSeries(Draft d, int verb) {
        int at = verb;
        while (d.is(at, "conj") && d.head(at) >= 0) {
            at = d.head(at);
        }
        return at;
    }

    /** The verb that governs a subordinate clause, -1 where the clause is the main one. */
    private static int main(Draft d, int clause) {
        if (!d.is(clause, "ccomp", "relcl", "advcl", "acl", "xcomp")) {
            return -1;
        }
        int at = d.head(clause);
        while (at >= 0 && !d.isVerb(at)) {
            at = d.head(at);
        }
        return at >= 0 && d.isFinite(at) ? at : -1;
    }

    /** "has killed and committed": a participle after an auxiliary looks like a past tense. */
    private static boolean isPerfect(Draft d, int verb) {
        return d.tag(verb).equals("VBN") && d.child(verb, "aux", "auxpass") >= 0;
    }
}
