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
