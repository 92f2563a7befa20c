package dev.readout.language;

import java.util.Set;

/**
 * "condemned X for its violation of the treaty through the launch": the means hung on "condemned" belong to the deed
 * that is condemned; and a second "for …" that continues the first, hung on something between.
 */
final class MeansOfTheDeed implements Repair {
    private static final Set<String> MEANS = Set.of("through", "via", "by", "with");
    private static final Set<String> JUDGING = Set.of(
            "condemn",
            "denounce",
            "criticize",
            "criticise",
            "deplore",
            "thank",
            "praise",
            "commend",
            "blame",
            "sanction",
            "accuse",
            "congratulate",
            "applaud",
            "censure",
            "rebuke",
            "designate",
            "punish",
            "appreciate");

    @Override
    public void mend(Draft d) {
        for (int i = 1; i < d.size(); i++) {
            if (d.is(i, "prep") && JUDGING.contains(d.lemma(Math.max(d.head(i), 0)))) {
                mendMeans(d, i);
            }
            if (d.is(i, "conj") && d.tag(i).equals("IN") && !d.lemma(i).equals(d.lemma(d.head(i)))) {
                mendSecond(d, i);
            }
        }
    }

    private static void mendMeans(Draft d, int means) {
        int verb = d.head(means);
        boolean viaWith = d.reads(means, "with") && d.child(means, "pcomp") < 0;
        if (!MEANS.contains(d.lemma(means)) || viaWith) {
            return;
        }
        for (int reason = means - 1; reason > verb; reason--) {
            if (d.head(reason) == verb && d.is(reason, "prep", "dobj")) {
                int deed = d.is(reason, "dobj") ? -1 : d.child(reason, "pobj");
                if (d.reads(reason, "for", "over") && deed >= 0 && d.last(reason) == means - 1) {
                    d.hang(means, deed, "prep");
                }
                return;
            }
        }
    }

    private static void mendSecond(Draft d, int second) {
        for (int first = second - 1; first >= 0; first--) {
            boolean same = d.is(first, "prep") && d.lemma(first).equals(d.lemma(second)) && d.head(first) >= 0;
            if (same && d.under(d.head(second), d.head(first)) && d.child(first, "pobj", "pcomp") >= 0) {
                d.hang(second, d.head(first), "prep");
                return;
            }
        }
    }
}
