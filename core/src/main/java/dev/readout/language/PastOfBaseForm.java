package dev.readout.language;

import java.util.Locale;

/** "Arnland and Velor welcome the pact", tagged as a past: none of the verbs of statements has its plain form for one. */
final class PastOfBaseForm implements Repair {
    @Override
    public void mend(Draft d) {
        for (int i = 0; i < d.size(); i++) {
            if (d.tag(i).equals("VBD") && StatementVerbs.isBase(d.plain(i).toLowerCase(Locale.ROOT))) {
                d.tag(i, "VBP");
            }
        }
    }
}
