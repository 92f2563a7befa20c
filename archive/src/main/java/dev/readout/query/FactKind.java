package dev.readout.query;

/** Which facts, as the tables know them. */
enum FactKind {
    ACT(0, "acts"),
    ENGAGEMENT(1, "engagements");

    private final int number;
    private final String table;

    FactKind(int number, String table) {
        this.number = number;
        this.table = table;
    }

    /** In the lists. */
    int number() {
        return number;
    }

    String table() {
        return table;
    }
}
