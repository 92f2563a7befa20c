package dev.readout.language;

/**
 * "the President's encouraging words" read as "the President is encouraging words". Official prose does not shorten
 * "is" after a noun; only pronouns keep the reading.
 */
final class PossessiveNotVerb implements Repair {
    @Override
    public void mend(Draft d) {
        for (int i = 1; i + 1 < d.size(); i++) {
            boolean pronoun = d.reads(i - 1, "it", "he", "she", "that", "there", "what", "who", "here", "let", "where");
            if (d.reads(i, "'s") && !pronoun && d.isNoun(i - 1)) {
                d.tag(i, "POS");
                if (d.tag(i + 1).equals("VBG") && i + 2 < d.size() && d.isNoun(i + 2)) {
                    d.tag(i + 1, "JJ");
                }
            }
        }
    }
}
