package dev.readout.query;

/** Which facts, as the tables know them. */
enum FactKind {
    ACT(0, "acts", "act"),
    ENGAGEMENT(1, "engagements", "engagement");

    private final int number;
    private final String table;
    private final String one;

    FactKind(int number, String table, String one) {
        this.number = number;
        this.table = table;
        this.one = one;
    }

    /** In the lists. */
    int number() {
        return number;
    }

    String table() {
        return table;
    }

    /** What one is called in the tables beside it. */
    String one() {
        return one;
    }
}
