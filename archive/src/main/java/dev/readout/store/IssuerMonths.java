package dev.readout.store;

import java.util.List;
import org.jdbi.v3.core.Handle;

/** Keeps how many documents count, by issuer and month of publication. Works within a transaction of the caller. */
record IssuerMonths(Handle handle) {
    private static final int MONTH = "2031-05".length();

    private static final String ADD = "INSERT INTO issuer_months VALUES (?, ?, ?)"
            + " ON CONFLICT (issuer, month) DO UPDATE SET documents = issuer_months.documents + excluded.documents";

    private static final String DUE =
            "SELECT issuer, substr(day, 1, 7), count(*) FROM document_days GROUP BY issuer, substr(day, 1, 7)";

    /** @param more 1 where it counts now, -1 where it does not any more */
    void add(String issuer, String published, int more) {
        String month = published.isEmpty() ? "" : published.substring(0, MONTH);
        handle.execute(ADD, issuer, month, more);
        handle.execute("DELETE FROM issuer_months WHERE issuer = ? AND month = ? AND documents = 0", issuer, month);
    }

    /** What is not as the documents tell; nothing where all is right. */
    List<String> problems() {
        return new Recount(handle).isSame(DUE, "issuer_months")
                ? List.of()
                : List.of("the counts of documents by month are not those of the documents");
    }
}
