package dev.readout.query;

/** What is counted as one. A count without the name of its rule says nothing. */
public enum CountingRule {
    /** Each report: what two documents tell is counted twice. */
    REPORTS,
    /**
     * What is of one kind, between the same, on the same day or days, is one, however many documents tell it. What has no
     * known day is one a document.
     */
    ONE_A_DAY,
    /**
     * What several documents tell of one event is one: its reports, and the acts in it that are of one class between the same.
     * All else is one a report.
     */
    JOINED
}
