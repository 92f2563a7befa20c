package dev.readout.join;

import java.util.Locale;

/**
 * Something in which two reports agree or do not.
 *
 * @param weight what it adds to the score
 * @param forbids whether it forbids the join, whatever else agrees
 * @param one as the one report says it; may be empty
 * @param other as the other says it; may be empty
 */
public record Finding(Name name, int weight, boolean forbids, String one, String other) {

    /** The names under which the data file weighs findings. */
    public enum Name {
        TOLD_APART,
        DAYS_DIFFER,
        DAY_UNKNOWN,
        SIDES_DIFFER,
        KINDS_DIFFER,
        DESCRIBED,
        PERSONS_DIFFER,
        HELD_OR_CANCELLED,
        ANNOUNCED_LATER,
        SAME_DAY,
        DAY_WITHIN,
        NEXT_DAY,
        MONTH_FITS,
        DAY_OF_RELEASE,
        SAME_SIDES,
        MOST_SIDES,
        HOST_BESIDE,
        SAME_PERSON,
        SPELLING,
        FAMILY_NAME,
        SLIP,
        SAME_OFFICE,
        BARE_SIDE,
        OTHER_HEAD,
        SAME_KIND,
        NEAR_KIND,
        SAME_CITY,
        OTHER_CITY,
        SAME_COUNTRY,
        OTHER_COUNTRY,
        SAME_RANK,
        OTHER_RANK,
        SOME_TOPICS,
        MANY_TOPICS;

        /** As in the data file: {@code same-day}. */
        public String told() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
