package dev.readout.language;

/** "President A. Smith, Jr. and Prime Minister B": the suffix read as a person of its own. */
final class JuniorIsNoConjunct implements Repair {
    @Override
    public void mend(Draft d) {
        for (int i = 2; i < d.size(); i++) {
            if (d.reads(i, "jr.", "sr.", "jr", "sr") && d.is(i, "conj", "appos") && d.head(i) < i) {
                int name = d.head(i);
                d.hang(i, name, "nmod");
                for (int child : d.children(i)) {
                    if (!d.is(child, "punct")) {
                        d.hang(child, name, d.relation(child));
                    }
                }
            }
        }
    }
}
