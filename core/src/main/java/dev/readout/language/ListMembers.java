package dev.readout.language;

/**
 * Lists of things discussed, "A, B among x, y and z, C, and D", whose later members are hung inside an earlier one.
 * Two marks tell: after "y and z" a list is closed, so what follows a comma is a member of the list around it; and
 * ", and" does not close a list of two while the list around it is still open.
 */
final class ListMembers implements Repair {
    @Override
    public void mend(Draft d) {
        for (int i = 1; i < d.size(); i++) {
            if (d.is(i, "pobj") && d.isNoun(i)) {
                mendSwallowed(d, i);
            }
        }
        for (int i = 1; i < d.size(); i++) {
            if (d.is(i, "appos") && d.isNoun(i) && d.isNoun(d.head(i))) {
                mendApposition(d, i);
            }
        }
        for (int i = 1; i < d.size(); i++) {
            if (d.is(i, "conj") && d.isNoun(i) && d.head(i) < i && d.isNoun(d.head(i))) {
                mendDeepMember(d, i);
            }
        }
    }

    /** "among x, y and z, C": x was read as a modifier of C, which closes no list. */
    private static void mendSwallowed(Draft d, int member) {
        int preposition = d.head(member);
        int owner = d.head(preposition);
        for (int inner = preposition + 1; inner < member; inner++) {
            boolean modifier = d.head(inner) == member && d.is(inner, "nmod", "compound") && d.isNoun(inner);
            if (modifier && closed(d, inner) && commaAfter(d, inner)) {
                d.hang(inner, preposition, "pobj");
                d.hang(member, owner, d.isNoun(owner) ? "conj" : "dep");
                return;
            }
        }
    }

    private static boolean commaAfter(Draft d, int noun) {
        int last = d.last(noun);
        return d.reads(last, ",") || d.reads(last + 1, ",");
    }

    /** "discuss A, B, and C": B read as another name for A. */
    private static void mendApposition(Draft d, int member) {
        boolean common = !d.isProper(member) && d.reads(d.first(member) - 1, ",") && d.child(member, "det") < 0;
        if (common && hasLaterAnd(d, member)) {
            d.hang(member, d.head(member), "conj");
        }
    }

    private static boolean hasLaterAnd(Draft d, int member) {
        for (int i = member + 1; i < d.size(); i++) {
            if (d.is(i, "conj") && d.under(i, member) && commaAnd(d, i)) {
                return true;
            }
        }
        return false;
    }

    private static void mendDeepMember(Draft d, int member) {
        int before = d.head(member);
        if (!commaBefore(d, member) && !commaAnd(d, member)) {
            return;
        }
        boolean inClosed = !commaAnd(d, member) && closedBefore(d, before, member);
        boolean pair = commaAnd(d, member) && !d.is(before, "conj", "appos") && firstConjunct(d, before) == member;
        if (inClosed || pair) {
            int list = listAround(d, before);
            if (list >= 0) {
                d.hang(member, list, "conj");
            }
        }
    }

    private static int firstConjunct(Draft d, int noun) {
        return d.child(noun, "conj");
    }

    /** A member of an open list that a noun stands inside of, by way of prepositions only; -1 where there is none. */
    private static int listAround(Draft d, int noun) {
        int at = top(d, noun);
        while (at >= 0 && d.is(at, "pobj") && d.head(at) >= 0 && d.head(d.head(at)) >= 0) {
            at = d.head(d.head(at));
            if (d.is(at, "conj") && d.isNoun(at) && d.isNoun(d.head(at)) && !closed(d, top(d, at))) {
                return at;
            }
        }
        return -1;
    }

    private static int top(Draft d, int noun) {
        int at = noun;
        while (d.is(at, "conj") && d.head(at) >= 0) {
            at = d.head(at);
        }
        return at;
    }

    /** Whether the list that begins with a noun has its "and". */
    private static boolean closed(Draft d, int first) {
        for (int at = first; at >= 0; at = d.child(at, "conj")) {
            int cc = d.child(at, "cc");
            if (cc > first) {
                return true;
            }
        }
        return false;
    }

    private static boolean closedBefore(Draft d, int noun, int member) {
        for (int at = noun; at >= 0; at = d.is(at, "conj") ? d.head(at) : -1) {
            for (int child : d.children(at)) {
                if (d.is(child, "cc") && child < noun && child < member) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean commaBefore(Draft d, int noun) {
        return d.reads(d.first(noun) - 1, ",");
    }

    private static boolean commaAnd(Draft d, int noun) {
        int first = d.first(noun);
        return d.reads(first - 1, "and", "or") && d.reads(first - 2, ",");
    }
}
