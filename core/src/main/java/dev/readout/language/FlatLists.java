package dev.readout.language;

/**
 * Hangs every member of a series on its first: NLP4J hangs each on the one before, as long as it finds its way, and
 * whoever asks for the objects of a verb would have to follow the chain.
 */
final class FlatLists implements Repair {
    @Override
    public void mend(Draft d) {
        for (int i = 0; i < d.size(); i++) {
            while (d.is(i, "conj") && chained(d, i)) {
                d.hang(i, d.head(d.head(i)), "conj");
            }
        }
    }

    private static boolean chained(Draft d, int i) {
        int before = d.head(i);
        return before >= 0
                && d.is(before, "conj")
                && d.head(before) >= 0
                && before < i
                && d.head(before) < before
                && !sharesSubject(d, i, before);
    }

    /** "we go on until it stops and returns": the second verb shares a subject with the one before, not with the first. */
    private static boolean sharesSubject(Draft d, int verb, int before) {
        return d.child(before, "nsubj", "nsubjpass") >= 0 && d.child(verb, "nsubj", "nsubjpass") < 0;
    }
}
