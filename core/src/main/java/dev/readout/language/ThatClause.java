package dev.readout.language;

/**
 * Clauses that "that" opens say what is noted, not when or why: "took note that the alliance is evolving", "said that
 * A works, and that B was noted", "reiterated its interest in peace and that it stands by its ally".
 */
final class ThatClause implements Repair {
    @Override
    public void mend(Draft d) {
        for (int i = 0; i < d.size(); i++) {
            int mark = d.child(i, "mark");
            boolean that = mark >= 0 && d.reads(mark, "that") && d.head(i) >= 0 && d.head(i) < mark;
            if (that && !d.reads(mark - 1, "so", "such", "now", "provided", "order")) {
                mendClause(d, i, mark);
            }
        }
    }

    private static void mendClause(Draft d, int verb, int mark) {
        int head = d.head(verb);
        boolean joined = d.reads(mark - 1, "and", "or", "but");
        if (d.is(verb, "advcl") && joined && d.is(head, "ccomp")) {
            d.hang(verb, head, "conj");
        } else if (d.is(verb, "advcl") && d.child(head, "ccomp") < 0) {
            d.hang(verb, head, "ccomp");
        } else if (d.is(verb, "conj") && joined && d.isVerb(head) && d.child(head, "mark") < 0) {
            d.hang(verb, head, "ccomp");
        }
    }
}
