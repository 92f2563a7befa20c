package dev.readout.language;

import java.util.Set;

/**
 * "proposed that the council hold a session": the bare verb after "that" taken for a noun, or left out of the clause.
 * It is tagged as a present tense, which is what the parser knows after a subject.
 */
final class SubjunctiveAfterThat implements Repair {
    private static final Set<String> ASKING = Set.of(
            "propose",
            "propos",
            "suggest",
            "demand",
            "urge",
            "urg",
            "recommend",
            "request",
            "insist",
            "ask",
            "require",
            "requir");

    @Override
    public void mend(Draft d) {
        for (int i = 0; i + 3 < d.size(); i++) {
            if (asks(d, i) && d.reads(i + 1, "that")) {
                mendClause(d, i + 2);
            }
        }
    }

    private static boolean asks(Draft d, int i) {
        String word = d.plain(i).toLowerCase(java.util.Locale.ROOT);
        return ASKING.contains(word) || ASKING.contains(word.replaceFirst("(ed|ing|s)$", ""));
    }

    private static void mendClause(Draft d, int from) {
        for (int i = from + 1; i + 1 < d.size(); i++) {
            String tag = d.tag(i);
            if (tag.equals("MD") || tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals(".")) {
                return;
            }
            if (isSubject(d, i - 1) && StatementVerbs.isBase(d.plain(i)) && opensObject(d, i + 1)) {
                d.tag(i, "VBP");
                return;
            }
        }
    }

    private static boolean isSubject(Draft d, int i) {
        return d.isNoun(i) || d.tag(i).equals("PRP") || d.tag(i).equals("RB") || d.reads(i, ",");
    }

    private static boolean opensObject(Draft d, int i) {
        return Set.of("DT", "PRP$", "TO", "IN", "JJ", "NN", "NNS", "NNP", "VBG", "RB", "PRP", "RP", "CD")
                .contains(d.tag(i));
    }
}
