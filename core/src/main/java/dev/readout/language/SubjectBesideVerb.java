package dev.readout.language;

/**
 * "At the meeting between A and B, the two states launched …", "Addressing the assembly, A and B announced …": a noun of the opening phrase taken for the subject,
 * and the subject, right before its verb, for another party to the meeting.
 */
final class SubjectBesideVerb implements Repair {
    @Override
    public void mend(Draft d) {
        for (int verb = 3; verb < d.size(); verb++) {
            int subject = d.child(verb, "nsubj", "nsubjpass");
            if (subject < verb && d.isFinite(verb) && d.is(verb, "root", "ccomp")) {
                mendClause(d, verb, subject);
            }
        }
    }

    private static void mendClause(Draft d, int verb, int subject) {
        int opener = d.first(verb);
        int end = beforeVerb(d, verb);
        int comma = commaBefore(d, end, Math.max(subject, opener));
        int phrase = opener;
        while (d.head(phrase) != verb && d.head(phrase) >= 0) {
            phrase = d.head(phrase);
        }
        boolean opensWithPhrase = d.is(phrase, "prep") || subject < 0 && d.is(phrase, "advcl");
        if (!opensWithPhrase || comma < 0 || d.head(phrase) != verb) {
            return;
        }
        int beside = topAfter(d, comma, end);
        int wrong = subject >= 0 ? subject : phrase;
        if (beside > comma && d.isNoun(beside) && d.under(beside, wrong)) {
            d.hang(beside, verb, d.child(verb, "auxpass") >= 0 ? "nsubjpass" : "nsubj");
            if (subject >= 0) {
                int object = d.child(phrase, "pobj");
                d.hang(subject, object >= 0 ? object : phrase, object >= 0 ? "appos" : "pobj");
            }
        }
    }

    /** The last word of what stands before the verb and its auxiliaries and adverbs. */
    private static int beforeVerb(Draft d, int verb) {
        int end = verb - 1;
        while (end > 0 && d.head(end) == verb && d.is(end, "aux", "auxpass", "advmod", "neg")) {
            end--;
        }
        return end;
    }

    private static int commaBefore(Draft d, int end, int subject) {
        if (d.reads(end, ",")) {
            return -1;
        }
        for (int i = end; i > subject; i--) {
            if (d.reads(i, ",")) {
                return i;
            }
        }
        return -1;
    }

    /** The topmost word between the comma and the verb, -1 where there are several that hang on different words. */
    private static int topAfter(Draft d, int comma, int end) {
        int top = -1;
        for (int i = comma + 1; i <= end; i++) {
            if (d.head(i) <= comma || d.head(i) > end) {
                if (top >= 0) {
                    return d.is(i, "conj") && d.head(i) == d.head(top) ? top : -1;
                }
                top = i;
            }
        }
        return top;
    }
}
