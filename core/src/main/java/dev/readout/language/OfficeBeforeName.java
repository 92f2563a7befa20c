package dev.readout.language;

import java.util.Locale;
import java.util.Set;

/**
 * "During his visit to Ruritania, Minister of Foreign Affairs Jan Novak met …": the office hung on the place before
 * it, apart from the name that it belongs to. An office with its complement that runs straight into a name is that
 * name's.
 */
final class OfficeBeforeName implements Repair {
    private static final Set<String> OFFICES = Set.of(
            "minister",
            "secretary",
            "president",
            "chancellor",
            "ambassador",
            "representative",
            "envoy",
            "director",
            "chairman",
            "chairwoman",
            "chairperson",
            "chair",
            "commissioner",
            "premier",
            "governor",
            "general",
            "spokesperson",
            "spokesman",
            "spokeswoman",
            "adviser",
            "advisor",
            "commander",
            "chief",
            "counselor",
            "counsellor",
            "administrator",
            "attorney",
            "king",
            "queen",
            "prince",
            "princess",
            "emir",
            "sultan",
            "speaker",
            "deputy",
            "member",
            "head",
            "official",
            "officer",
            "coordinator",
            "negotiator");

    static boolean isOffice(Draft d, int i) {
        return OFFICES.contains(d.plain(i).toLowerCase(Locale.ROOT));
    }

    @Override
    public void mend(Draft d) {
        for (int i = 0; i < d.size(); i++) {
            if (isOffice(d, i) && d.isProper(i) && d.is(i, "appos", "conj", "dep", "npadvmod")) {
                int name = nameAfter(d, i);
                if (name >= 0 && !d.under(name, i)) {
                    d.hang(i, name, "nmod");
                }
            }
        }
    }

    /** The head of the name that begins right after the office and its complement, -1 where there is none. */
    private static int nameAfter(Draft d, int office) {
        int next = d.last(office) + 1;
        if (d.last(office) == office || next >= d.size() || !d.isProper(next)) {
            return -1;
        }
        int head = next;
        while (d.is(head, "compound", "nmod") && d.head(head) > head) {
            head = d.head(head);
        }
        return d.is(head, "nsubj", "nsubjpass", "pobj", "dobj", "conj", "appos") && !d.under(office, head) ? head : -1;
    }
}
