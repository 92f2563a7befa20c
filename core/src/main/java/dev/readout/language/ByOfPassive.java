package dev.readout.language;

/** "Japan was promised help by Australia": who stands after "by" does what the passive says, not its object. */
final class ByOfPassive implements Repair {
    @Override
    public void mend(Draft d) {
        for (int i = 0; i < d.size(); i++) {
            int object = d.head(i);
            boolean by = d.reads(i, "by") && d.is(i, "prep") && object >= 0 && d.is(object, "dobj");
            if (!by) {
                continue;
            }
            int verb = d.head(object);
            int name = d.child(i, "pobj");
            boolean passive = d.child(verb, "auxpass") >= 0 && d.child(verb, "agent") < 0;
            if (passive && name >= 0 && d.isProper(name)) {
                d.hang(i, verb, "agent");
            }
        }
    }
}
