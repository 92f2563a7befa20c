package dev.readout.language;

/**
 * Verbs in a series that were hung on a verb of another form: "succeeded in lifting the siege and improving …",
 * "called for action to end the violence, release …, and restore …", "have detained thousands, imprisoned the
 * president, and dispersed …".
 */
final class VerbInSeries implements Repair {
    @Override
    public void mend(Draft d) {
        for (int i = 1; i < d.size(); i++) {
            if (d.is(i, "conj") && d.isVerb(d.head(i)) && d.head(i) < i) {
                mendConjunct(d, i);
            } else if (d.is(i, "acl") && d.reads(i - 1, ",") && isPast(d, i) && d.child(i, "dobj") > i) {
                mendRelative(d, i);
            } else if (d.is(i, "advcl") && d.tag(i).equals("VBG") && d.reads(i - 1, ",")) {
                mendGerund(d, i);
            }
        }
    }

    private static void mendConjunct(Draft d, int verb) {
        String tag = d.tag(verb);
        boolean bare = d.child(verb, "aux", "auxpass", "nsubj", "nsubjpass") < 0;
        boolean loose = tag.equals("VBG") || tag.equals("VB");
        if (!bare || !loose || d.tag(d.head(verb)).equals(tag) || hasModal(d, d.head(verb))) {
            return;
        }
        for (int i = verb - 1; i > d.head(verb); i--) {
            boolean same = d.tag(i).equals(tag) && d.under(i, d.head(verb));
            if (same && (d.is(i, "pcomp", "xcomp", "advcl", "acl", "ccomp", "relcl", "conj")) && d.head(i) != verb) {
                d.hang(verb, i, "conj");
                return;
            }
        }
    }

    /** "views on countering threats, supporting the young, and efforts …": a series goes on after its second member. */
    private static void mendGerund(Draft d, int gerund) {
        int next = d.child(gerund, "conj");
        boolean series = next > gerund && d.reads(d.first(next) - 1, "and", "or");
        for (int i = gerund - 1; series && i > d.head(gerund); i--) {
            if (d.is(i, "pcomp") && d.tag(i).equals("VBG") && d.under(i, d.head(gerund)) && d.last(i) == gerund - 2) {
                d.hang(gerund, i, "conj");
                d.hang(next, i, "conj");
                return;
            }
        }
    }

    /** A reduced relative clause of a past participle has no object of its own. */
    private static void mendRelative(Draft d, int verb) {
        int governor = d.head(verb);
        while (governor >= 0 && !d.isVerb(governor)) {
            governor = d.head(governor);
        }
        if (governor >= 0 && isPast(d, governor) && d.isFinite(governor) && d.child(verb, "agent") < 0) {
            d.hang(verb, governor, "conj");
        }
    }

    private static boolean isPast(Draft d, int verb) {
        return d.tag(verb).equals("VBN") || d.tag(verb).equals("VBD");
    }

    private static boolean hasModal(Draft d, int verb) {
        for (int child : d.children(verb)) {
            if (d.is(child, "aux") && (d.tag(child).equals("MD") || d.reads(child, "to", "do", "does", "did"))) {
                return true;
            }
        }
        return d.tag(verb).equals("VB");
    }
}
