package dev.readout.language;

/**
 * "Norway told Kenya's minister of her concern", "expressed to Kenya its thanks": what is said hung on whom it is said
 * to. It belongs to the verb of saying.
 */
final class WordsToHearer implements Repair {
    @Override
    public void mend(Draft d) {
        for (int verb = 0; verb < d.size(); verb++) {
            if (!d.isVerb(verb)) {
                continue;
            }
            if (is(
                    d.lemma(verb),
                    "tell",
                    "inform",
                    "assure",
                    "notify",
                    "remind",
                    "accuse",
                    "suspect",
                    "convince",
                    "warn")) {
                mendOf(d, verb);
            } else if (is(
                    d.lemma(verb), "express", "convey", "voice", "relay", "communicate", "extend", "offer", "send")) {
                mendObject(d, verb);
            }
        }
    }

    /** "told the Minister of Kenya of her concern": the last "of" before words of one's own, or before a deed. */
    private static void mendOf(Draft d, int verb) {
        int hearer = d.child(verb, "dobj");
        if (hearer < verb) {
            return;
        }
        for (int i = d.size() - 1; i > hearer; i--) {
            int what = d.child(i, "pobj", "pcomp");
            boolean inside = d.reads(i, "of") && d.is(i, "prep") && what > i && d.head(i) != verb && d.under(i, verb);
            if (inside && isSaid(d, what) && isBeside(d, d.head(i), verb, hearer)) {
                d.hang(i, verb, "prep");
                return;
            }
        }
    }

    private static boolean isSaid(Draft d, int what) {
        int first = d.child(what, "poss", "det");
        return d.is(what, "pcomp") || first >= 0 && (d.tag(first).equals("PRP$") || d.reads(first, "a", "an"));
    }

    /** On the hearer himself, or on whoever stands after a preposition of the verb ("before the Council of"). */
    private static boolean isBeside(Draft d, int noun, int verb, int hearer) {
        boolean proper =
                d.is(noun, "pobj") && d.isProper(noun) && (d.head(d.head(noun)) == verb || d.under(noun, hearer));
        return noun == hearer || proper;
    }

    /** "expressed to the Minister her condemnation": no other name of the Minister. */
    private static void mendObject(Draft d, int verb) {
        if (d.child(verb, "dobj") >= 0) {
            return;
        }
        for (int i = verb + 1; i < d.size(); i++) {
            int own = d.is(i, "appos") ? d.child(i, "poss") : -1;
            boolean said = own > verb && d.tag(own).equals("PRP$") && d.is(d.head(i), "pobj");
            if (said && d.reads(d.head(d.head(i)), "to") && d.head(d.head(d.head(i))) == verb) {
                d.hang(i, verb, "dobj");
                return;
            }
        }
    }

    private static boolean is(String lemma, String... words) {
        return java.util.List.of(words).contains(lemma);
    }
}
