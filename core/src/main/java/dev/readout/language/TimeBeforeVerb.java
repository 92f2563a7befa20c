package dev.readout.language;

/** "Latvia for the first time condemned Armenia": no time that was condemned, but what Latvia did for the first time. */
final class TimeBeforeVerb implements Repair {
    @Override
    public void mend(Draft d) {
        for (int verb = 2; verb < d.size(); verb++) {
            int time = d.head(verb);
            boolean cut = d.is(verb, "acl") && d.tag(verb).equals("VBN") && d.child(verb, "dobj") > verb;
            if (!cut
                    || time != verb - 1
                    || !d.reads(time, "time", "day", "week", "month", "year")
                    || !d.is(time, "pobj")) {
                continue;
            }
            int preposition = d.head(time);
            int subject = preposition < 0 ? -1 : d.head(preposition);
            if (subject >= 0 && d.head(subject) < 0 && d.isNoun(subject)) {
                d.root(verb);
                d.tag(verb, "VBD");
                d.hang(subject, verb, "nsubj");
                d.hang(preposition, verb, "prep");
            }
        }
    }
}
