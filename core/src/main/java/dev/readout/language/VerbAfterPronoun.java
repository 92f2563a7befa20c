package dev.readout.language;

/** "We also extend …", "We welcome …": the verb tagged as a noun or adjective, and its subject lost. */
final class VerbAfterPronoun implements Repair {
    @Override
    public void mend(Draft d) {
        for (int i = 0; i + 2 < d.size(); i++) {
            if (d.reads(i, "we", "i", "they", "you") && d.tag(i).equals("PRP")) {
                int verb = i + 1;
                while (verb + 1 < d.size() && isAdverb(d, verb)) {
                    verb++;
                }
                boolean plainForm = !d.isVerb(verb) || d.tag(verb).equals("VB");
                if (plainForm && StatementVerbs.isBase(d.plain(verb)) && verb + 1 < d.size()) {
                    d.tag(verb, "VBP");
                }
            }
        }
    }

    private static boolean isAdverb(Draft d, int i) {
        return d.tag(i).equals("RB") && !StatementVerbs.isBase(d.plain(i));
    }
}
