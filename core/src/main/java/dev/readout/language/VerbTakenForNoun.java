package dev.readout.language;

import java.util.Locale;

/**
 * "The Minister thanks Zenda for …": a sentence in which the tagger found no finite verb at all, and a word that is
 * one in official prose, between a noun and what may be an object.
 */
final class VerbTakenForNoun implements Repair {
    @Override
    public void mend(Draft d) {
        for (int i = 1; i < d.size(); i++) {
            if (d.tag(i).equals("VBD") && isThirdPerson(d.plain(i).toLowerCase(Locale.ROOT))) {
                d.tag(i, "VBZ");
            }
        }
        if (!d.reads(d.size() - 1, ".") || hasFiniteVerb(d)) {
            return;
        }
        for (int i = 1; i + 2 < d.size(); i++) {
            boolean subject = d.isNoun(i - 1) || d.tag(i - 1).equals("RB");
            if (subject && !d.isCapitalised(i) && opensObject(d, i + 1)) {
                String word = d.plain(i).toLowerCase(Locale.ROOT);
                if (isThirdPerson(word)) {
                    d.tag(i, "VBZ");
                    return;
                } else if (StatementVerbs.isBase(word)) {
                    d.tag(i, "VBP");
                    return;
                }
            }
        }
    }

    private static boolean hasFiniteVerb(Draft d) {
        for (int i = 0; i < d.size(); i++) {
            String tag = d.tag(i);
            if (tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD")) {
                return true;
            }
        }
        return d.tag(0).equals("VB");
    }

    private static boolean isThirdPerson(String word) {
        return word.endsWith("s") && StatementVerbs.isBase(word.substring(0, word.length() - 1))
                || word.endsWith("es") && StatementVerbs.isBase(word.substring(0, word.length() - 2));
    }

    private static boolean opensObject(Draft d, int i) {
        String tag = d.tag(i);
        return tag.equals("DT")
                || tag.equals("PRP$")
                || tag.equals("PRP")
                || tag.startsWith("NNP")
                || d.reads(i, "that");
    }
}
