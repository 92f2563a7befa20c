package dev.readout.language;

import java.util.Set;

/**
 * "urged the parties to return", "appreciates the actions taken to protect": what stands between verb and infinitive
 * read as the infinitive's subject. It is the verb's object; the infinitive is what the object is to do, or the
 * purpose.
 */
final class ObjectBeforeInfinitive implements Repair {
    private static final Set<String> NO_CONTROL = Set.of(
            "appreciate",
            "welcome",
            "condemn",
            "discuss",
            "note",
            "praise",
            "commend",
            "support",
            "applaud",
            "review",
            "take",
            "make",
            "establish",
            "launch",
            "reiterate",
            "reaffirm",
            "express",
            "raise",
            "hold",
            "sign");

    @Override
    public void mend(Draft d) {
        for (int i = 2; i < d.size(); i++) {
            int to = d.child(i, "aux");
            int subject = d.child(i, "nsubj");
            boolean infinitive = d.is(i, "ccomp") && d.tag(i).equals("VB") && to >= 0 && d.reads(to, "to");
            boolean between = infinitive && subject > d.head(i) && subject < to && d.isVerb(d.head(i));
            if (between && d.child(i, "mark") < 0 && d.child(d.head(i), "dobj") < 0) {
                int verb = d.head(i);
                d.hang(subject, verb, "dobj");
                d.hang(i, verb, NO_CONTROL.contains(d.lemma(verb)) ? "advcl" : "xcomp");
            }
        }
    }
}
