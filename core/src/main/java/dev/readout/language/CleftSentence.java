package dev.readout.language;

/**
 * "It was Latvia that condemned Russia" tells what Latvia did, "what Norway condemned was the raid" what was condemned:
 * the words that a cleft sentence moves in front are given back to the verb that they belong to.
 */
final class CleftSentence implements Repair {
    @Override
    public void mend(Draft d) {
        for (int be = 0; be < d.size(); be++) {
            if (!d.lemma(be).equals("be")) {
                continue;
            }
            int it = d.child(be, "nsubj");
            int clause = d.child(be, "ccomp", "csubj");
            if (clause < 0 || !d.isVerb(clause)) {
                continue;
            }
            if (it >= 0 && d.reads(it, "it")) {
                mendIt(d, be, clause);
            } else {
                mendWhat(d, be, clause);
            }
        }
    }

    /** "It was Latvia that condemned", "it was on Belarus that Latvia imposed". */
    private static void mendIt(Draft d, int be, int clause) {
        int name = d.child(be, "attr");
        int who = d.child(clause, "nsubj", "dobj");
        boolean relative = who >= 0 && d.reads(who, "that", "who", "which", "whom");
        if (name >= 0 && name < clause && relative) {
            d.hang(clause, name, "relcl");
            return;
        }
        int moved = d.child(be, "prep");
        int that = d.child(clause, "mark");
        if (moved >= 0 && moved < clause && that >= 0 && d.reads(that, "that")) {
            d.hang(moved, clause, "prep");
        }
    }

    private static void mendWhat(Draft d, int be, int clause) {
        int what = d.child(clause, "dobj");
        int thing = d.child(be, "attr");
        if (d.is(clause, "csubj") && what >= 0 && d.reads(what, "what") && thing > be) {
            d.hang(thing, clause, "dobj");
        }
    }
}
