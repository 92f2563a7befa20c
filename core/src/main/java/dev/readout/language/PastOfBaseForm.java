package dev.readout.language;

import java.util.Locale;
import java.util.Set;

/** "Arnland and Velor welcome the pact", tagged as a past: few verbs have their plain form for one. */
final class PastOfBaseForm implements Repair {
    private static final Set<String> UNCHANGED =
            Set.of("set", "put", "cut", "let", "hit", "cost", "read", "split", "spread");

    @Override
    public void mend(Draft d) {
        for (int i = 0; i < d.size(); i++) {
            String word = d.plain(i).toLowerCase(Locale.ROOT);
            if (d.tag(i).equals("VBD") && StatementVerbs.isBase(word) && !UNCHANGED.contains(word)) {
                d.tag(i, "VBP");
            }
        }
    }
}
