package dev.readout.language;

/** "called on Arnland to agree to a truce, immediately withdraw its troops": a second infinitive is asked for as well. */
final class InfinitivesInSeries implements Repair {
    @Override
    public void mend(Draft d) {
        for (int i = 0; i < d.size(); i++) {
            if (!d.tag(i).equals("VB") || d.child(i, "nsubj", "aux") >= 0) {
                continue;
            }
            if (d.is(i, "dep") && d.head(i) < i && isInfinitive(d, d.head(i))) {
                d.hang(i, d.head(i), "conj");
            } else if (d.head(i) < 0) {
                mendRoot(d, i);
            }
        }
    }

    /** The bare verb was taken for the main one, and the verb of asking for its clause. */
    private static void mendRoot(Draft d, int bare) {
        int asking = d.child(bare, "ccomp");
        int first = asking < 0 ? -1 : d.child(asking, "xcomp");
        boolean before = asking >= 0 && asking < bare && d.child(asking, "nsubj") >= 0;
        if (before && first > asking && first < bare && isInfinitive(d, first)) {
            d.root(asking);
            d.hang(bare, first, "conj");
        }
    }

    private static boolean isInfinitive(Draft d, int verb) {
        int to = verb < 0 ? -1 : d.child(verb, "aux");
        return to >= 0 && d.tag(verb).equals("VB") && d.tag(to).equals("TO");
    }
}
