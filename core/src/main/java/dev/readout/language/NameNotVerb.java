package dev.readout.language;

/**
 * A part of a name that is also a word ("Sit Taing Aung", "Myanmar Company Limited") tagged as a verb. Inside a
 * sentence a verb has no capital; headlines, where it has, are left alone.
 */
final class NameNotVerb implements Repair {
    @Override
    public void mend(Draft d) {
        if (isHeadline(d)) {
            return;
        }
        for (int i = 1; i < d.size(); i++) {
            boolean besideName = i + 1 < d.size() && d.isProper(i + 1) || d.isProper(i - 1);
            boolean opens = d.reads(i - 1, "\"", ":", "(", "-", "--", ";");
            if (d.isVerb(i) && d.isCapitalised(i) && besideName && !opens) {
                d.tag(i, "NNP");
            }
        }
    }

    static boolean isHeadline(Draft d) {
        int words = 0;
        int capitals = 0;
        for (int i = 0; i < d.size(); i++) {
            if (d.plain(i).length() > 3 && Character.isLetter(d.plain(i).charAt(0))) {
                words++;
                capitals += d.isCapitalised(i) ? 1 : 0;
            }
        }
        return capitals * 10 >= words * 9;
    }
}
