package dev.readout.store;

import dev.readout.document.Document;
import dev.readout.document.Issue;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The issues of the archive, each with the input that it was met in and the last reading that met it. */
record IssueTable(Rows rows) {
    private static final String OF_INTAKE = "('intake', 'fetch')";

    /** An issue of no reading: it stays. */
    void add(Issue issue) {
        add(issue, Optional.empty(), 0);
    }

    /** @return the number of the input */
    long input(Input input) {
        rows.handle()
                .execute(
                        "INSERT INTO inputs (name, options) VALUES (?, ?)"
                                + " ON CONFLICT (name) DO UPDATE SET options = excluded.options",
                        input.name(),
                        input.options());
        return rows.find("SELECT id FROM inputs WHERE name = ?", input.name()).orElseThrow();
    }

    /** Of what the input has issues. */
    Set<String> subjects(Optional<Long> input) {
        return input.map(from -> rows.handle()
                        .select("SELECT DISTINCT subject FROM issues WHERE input = ?", from)
                        .mapTo(String.class)
                        .collect(Collectors.toSet()))
                .orElse(Set.of());
    }

    /** @return the number of a new reading, higher than any before */
    long nextRun() {
        return rows.find("SELECT coalesce(max(run), 0) + 1 FROM issues").orElseThrow();
    }

    void add(Issue issue, Optional<Long> input, long run) {
        @Nullable Long from = input.orElse(null);
        int added = rows.handle()
                .execute(
                        """
                        INSERT INTO issues (code, stage, severity, subject, cause, remedy, retryable, input, run)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING""",
                        issue.code(),
                        issue.stage(),
                        issue.severity().name(),
                        issue.subject(),
                        issue.cause(),
                        issue.remedy(),
                        issue.retryable(),
                        from,
                        run);
        if (added > 0) {
            rows.log("issue", issue.subject(), Change.Operation.ADDED);
        } else {
            rows.handle()
                    .execute(
                            """
                            UPDATE issues SET input = ?, run = CASE WHEN run > ? THEN run ELSE ? END
                            WHERE subject = ? AND stage = ? AND code = ? AND severity = ? AND cause = ?""",
                            from,
                            run,
                            run,
                            issue.subject(),
                            issue.stage(),
                            issue.code(),
                            issue.severity().name(),
                            issue.cause());
        }
    }

    /** What was said of a document when it was coded holds on. */
    void keep(Document document, Optional<Long> input, long run) {
        keep("AND stage NOT IN " + OF_INTAKE, document.name(), input, run);
    }

    /** All that was said of a document holds on. */
    void keep(String name, Optional<Long> input, long run) {
        keep("", name, input, run);
    }

    private void keep(String stages, String name, Optional<Long> input, long run) {
        input.ifPresent(from -> rows.handle()
                .execute(
                        "UPDATE issues SET run = ? WHERE subject = ? AND input = ? AND run < ? " + stages,
                        run,
                        name,
                        from,
                        run));
    }

    /** Takes out what a reading did not meet any more of something that it read whole. */
    void pass(String subject, long run) {
        resolve("subject = ? AND run < ?", subject, run);
    }

    /** Takes out what a reading that came to its end did not meet any more. */
    void finish(Optional<Long> input, long run) {
        input.ifPresent(from -> resolve("input = ? AND run < ?", from, run));
    }

    private void resolve(String which, Object... values) {
        rows.handle()
                .select("SELECT subject FROM issues WHERE " + which + " ORDER BY id", values)
                .mapTo(String.class)
                .list()
                .forEach(subject -> rows.log("issue", subject, Change.Operation.RESOLVED));
        rows.handle().execute("DELETE FROM issues WHERE " + which, values);
    }
}
