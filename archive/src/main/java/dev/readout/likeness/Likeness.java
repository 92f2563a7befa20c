package dev.readout.likeness;

/**
 * Whether two documents are one release published twice, and why. A pure function of the two, whichever comes first.
 *
 * <p>The thresholds were chosen on one half of 1,125 pairs of releases with a resemblance of 0.3 or more; on the other half
 * all links were right, and 505 of 507 reposts were found; 16 of 17 of those whose words differ. Decision record 0007 has
 * the figures by kind.
 */
public sealed interface Likeness {
    /** Shared shingles of all: less is too little to share, and would often not be found by the bands. */
    double RESEMBLANCE = 0.45;

    /** Shared shingles of the shorter text: a site may put so much of its own around a part of a release. */
    double CONTAINMENT = 0.75;

    /** Words of the shorter text. In fewer, a form leaves no room for what differs. */
    int LEAST_WORDS = 30;

    /** Words of the shorter text if the days of publication differ: short notices recur day by day. */
    int LEAST_WORDS_ON_ANOTHER_DAY = 100;

    /** Days between the publications, where both are known: what is given out again later is given out anew. */
    int MOST_DAYS = 14;

    /** Shared words to each stretch that is replaced by another: an editor's hand, not a new text. */
    int WORDS_TO_A_REPLACEMENT = 50;

    /** Shared words to each replaced stretch with names or numbers in both texts: more of them fill in a form. */
    int WORDS_TO_A_SLOT = 400;

    /** Words of the shorter text to those of the longer, from which they count as equally long. */
    double EQUALLY_LONG = 0.8;

    /** The shared shingles of all that either text has, 0 to 1. */
    double resemblance();

    /** One release published twice: to be linked and counted once. */
    sealed interface Repost extends Likeness {}

    /** The same words; headlines, by-lines and typography apart. */
    record Same() implements Repost {
        @Override
        public double resemblance() {
            return 1;
        }
    }

    /** The same text but for little: an editor's changes, an added or dropped passage. */
    record Reprint(double resemblance) implements Repost {}

    /**
     * The shorter is part of the longer, which holds at least a quarter more.
     *
     * @param containment the shared shingles of all that the shorter has, 0 to 1
     */
    record Excerpt(double resemblance, double containment) implements Repost {}

    /** Two releases, or nothing that tells. */
    record Different(double resemblance, Why why) implements Likeness {}

    /** Why two documents are not one release. */
    enum Why {
        /** Both have one address: versions of a document. */
        VERSIONS,
        /** One is too short to tell. */
        SHORT,
        /** They share too little. */
        UNLIKE,
        /** They were published too far apart. */
        APART,
        /** What they share is a form: names, numbers or words differ in it. */
        FORM
    }

    /** Compares two documents; in linear time, nearly. */
    static Likeness between(Release one, Release other) {
        return new Comparison(one, other).likeness();
    }
}
