package dev.readout.language;

/** "ended with an agreement between A and B": what stands between two is the noun before it, not the verb. */
final class BetweenTheSides implements Repair {
    @Override
    public void mend(Draft d) {
        for (int i = 1; i < d.size(); i++) {
            int noun = i - 1;
            boolean between = d.reads(i, "between") && d.is(i, "prep") && d.isNoun(noun) && d.head(i) != noun;
            if (between
                    && d.is(noun, "dobj", "pobj")
                    && d.head(i) >= 0
                    && d.isVerb(d.head(i))
                    && d.under(noun, d.head(i))) {
                d.hang(i, noun, "prep");
            }
        }
    }
}
