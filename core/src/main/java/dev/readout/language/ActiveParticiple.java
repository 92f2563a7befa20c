package dev.readout.language;

/**
 * "This launch involved technologies": the past tense taken for a participle, and the subject for an adverbial. A
 * participle at the root, with an object and without an auxiliary, is a past tense.
 */
final class ActiveParticiple implements Repair {
    @Override
    public void mend(Draft d) {
        for (int i = 1; i < d.size(); i++) {
            boolean bare = d.tag(i).equals("VBN") && d.child(i, "aux", "auxpass", "nsubj", "nsubjpass") < 0;
            if (bare && d.is(i, "root") && d.child(i, "dobj", "ccomp", "xcomp") > i) {
                int subject = subject(d, i);
                if (subject >= 0) {
                    d.hang(subject, i, "nsubj");
                    d.tag(i, "VBD");
                }
            }
            mendSeries(d, i);
        }
    }

    /** "France neither recognised nor congratulated the union": a subject taken for that of a passive without "be". */
    private static void mendSeries(Draft d, int verb) {
        int subject = d.child(verb, "nsubjpass");
        int next = d.child(verb, "conj");
        boolean bare = d.tag(verb).equals("VBN") && subject >= 0 && d.child(verb, "aux", "auxpass", "agent") < 0;
        if (bare && next > verb && d.tag(next).equals("VBN") && d.child(next, "dobj") > next) {
            d.hang(subject, verb, "nsubj");
            d.tag(verb, "VBD");
            d.tag(next, "VBD");
        }
    }

    private static int subject(Draft d, int verb) {
        for (int i = verb - 1; i >= 0; i--) {
            if (d.head(i) == verb && d.is(i, "npadvmod", "dep", "nmod", "compound") && d.isNoun(i)) {
                return i;
            }
        }
        return -1;
    }
}
