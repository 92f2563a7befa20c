package dev.readout.language;

/**
 * "exchanged views on ties, issues in the north, and trade": the later subjects hung on "views", as if they were
 * exchanged too.
 */
final class ViewsOnSubjects implements Repair {
    @Override
    public void mend(Draft d) {
        for (int i = 1; i < d.size(); i++) {
            int views = d.head(i);
            if (d.is(i, "conj")
                    && d.isNoun(i)
                    && views >= 0
                    && views < i
                    && d.lemma(views).matches("views?|opinions?")) {
                int on = d.child(views, "prep");
                int subject =
                        on > views && on < i && d.reads(on, "on", "about", "regarding") ? d.child(on, "pobj") : -1;
                if (subject >= 0) {
                    d.hang(i, subject, "conj");
                }
            }
        }
    }
}
