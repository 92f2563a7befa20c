package dev.readout.query;

import java.util.List;

/** How many facts, by groups? */
public sealed interface FactCount {

    CountingRule rule();

    /**
     * How many acts. They are counted by reports: what is one and the same between pairs is told by {@link EventCount}.
     *
     * @param per what they are grouped by, in this order
     */
    record OfActs(ActQuery which, List<PerAct> per) implements FactCount {
        public OfActs {
            per = List.copyOf(per);
        }

        @Override
        public CountingRule rule() {
            return CountingRule.REPORTS;
        }
    }

    /** @param per what they are grouped by, in this order */
    record OfEngagements(EngagementQuery which, List<PerEngagement> per, CountingRule rule) implements FactCount {
        public OfEngagements {
            per = List.copyOf(per);
        }
    }

    enum PerAct {
        ACT,
        TENSE,
        MONTH,
        QUARTER,
        YEAR,
        CAMEO,
        PLOVER,
        QUAD,
        ISSUER
    }

    enum PerEngagement {
        KIND,
        STATUS,
        /** The one day on which it was; none of what lasted several or is not known so exactly. */
        DAY,
        MONTH,
        QUARTER,
        YEAR,
        COUNTRY,
        CITY,
        /** The venue, as written. */
        PLACE,
        /** The highest rank among those who took part. */
        LEVEL,
        /** The states and bodies that took part. */
        SIDES,
        /** Where it was for the first participant who is asked for. */
        MODE,
        ISSUER
    }
}
