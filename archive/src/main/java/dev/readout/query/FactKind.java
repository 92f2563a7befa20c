package dev.readout.query;

/** Which facts, as the tables know them. */
enum FactKind {
    ACT(0, "acts", "act"),
    ENGAGEMENT(1, "engagements", "engagement");

    /** City and venue of an engagement, in small letters, as an index has them. */
    private static final String PLACE = "lower(coalesce(%1$scity, '') || ' ' || coalesce(%1$splace, ''))";

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

    /** @param of a prefix of columns: {@code f.}, or nothing */
    static String placeOf(String of) {
        return PLACE.formatted(of);
    }

    String table() {
        return table;
    }

    /** What one is called in the tables beside it. */
    String one() {
        return one;
    }
}
