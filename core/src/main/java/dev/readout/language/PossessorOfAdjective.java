package dev.readout.language;

/** "Arnland's unprovoked, unjustified attack": the attack is Arnland's, not the adjective between them. */
final class PossessorOfAdjective implements Repair {
    @Override
    public void mend(Draft d) {
        for (int i = 0; i < d.size(); i++) {
            int adjective = d.is(i, "poss") ? d.head(i) : -1;
            if (adjective > i && d.tag(adjective).startsWith("JJ") && d.is(adjective, "nmod", "amod")) {
                int noun = d.head(adjective);
                if (noun > adjective && d.isNoun(noun)) {
                    d.hang(i, noun, "poss");
                }
            }
        }
    }
}
