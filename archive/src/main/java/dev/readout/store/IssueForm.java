package dev.readout.store;

import dev.readout.document.Issue;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** An issue's columns, read back. */
public final class IssueForm {
    private IssueForm() {}

    /** All issues, in an order that does not tell of their arrival. */
    public static List<Issue> list(Handle handle) {
        return handle.select("SELECT * FROM issues ORDER BY subject, stage, code, severity, cause")
                .map((row, context) -> issue(row))
                .list();
    }

    public static Issue issue(ResultSet row) throws SQLException {
        return new Issue(
                row.getString("code"),
                row.getString("stage"),
                Issue.Severity.valueOf(row.getString("severity")),
                row.getString("subject"),
                row.getString("cause"),
                row.getString("remedy"),
                row.getBoolean("retryable"));
    }
}
