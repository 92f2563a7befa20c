package dev.readout.language;

/** "the secretary-general", "the minister-designate": cut at the hyphen, and the second part read as an adjective. */
final class HyphenatedOffice implements Repair {
    @Override
    public void mend(Draft d) {
        for (int i = 2; i < d.size(); i++) {
            if (d.reads(i, "general", "designate", "elect")
                    && d.reads(i - 1, "-")
                    && OfficeBeforeName.isOffice(d, i - 2)) {
                d.tag(i, d.isNoun(i - 2) ? d.tag(i - 2) : "NN");
            }
        }
    }
}
