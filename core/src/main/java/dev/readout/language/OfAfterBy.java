package dev.readout.language;

/** "the rejection by Iran of the plan": of is the rejection's, not Iran's. */
final class OfAfterBy implements Repair {
    @Override
    public void mend(Draft d) {
        for (int i = 0; i < d.size(); i++) {
            int name = d.head(i);
            boolean of = d.reads(i, "of") && d.is(i, "prep") && name >= 0 && name < i && d.isProper(name);
            if (!of || !d.is(name, "pobj") || d.children(name).length > 1) {
                continue;
            }
            int by = d.head(name);
            int noun = d.head(by);
            boolean deed = d.reads(by, "by") && noun >= 0 && d.isNoun(noun) && !d.isProper(noun);
            if (deed) {
                d.hang(i, noun, "prep");
            }
        }
    }
}
