package dev.readout.bench;

import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes an archive several times as large within its database, where writing it would take hours: all rows again under other
 * identifiers, and what is added up multiplied. Words, names and days stay, so the lists are as many times denser. Such an
 * archive can be asked and written to; it is none to verify.
 */
record Multiplying(Path archive, PrintStream err) {
    private static final Set<String> ROOTS = Set.of("documents", "snapshots", "texts", "codings");
    private static final Set<String> REFERENCES =
            Set.of("document", "snapshot", "text", "coding", "base", "repost_of", "thing");
    /** Tables whose {@code one} and {@code other} are identifiers too. */
    private static final Set<String> PAIRS = Set.of("likenesses", "report_pairs");

    private static final String INDEXES =
            "SELECT %s FROM sqlite_master WHERE type = 'index' AND sql LIKE 'CREATE INDEX%%' AND name NOT LIKE 'flyway%%'";
    /** What is added up over documents, by table. */
    private static final Map<String, List<String>> SUMS = Map.of(
            "issuer_months", List.of("documents"),
            "dyad_months", List.of("reports"),
            "dyad_totals", List.of("reports", "reports_score", "reports_scored"),
            "fact_months", List.of("n", "score", "scored"));

    /** Only in an archive that was not multiplied yet. */
    void by(int times) {
        try (Connection database = DriverManager.getConnection("jdbc:sqlite:" + archive.resolve("readout.db"));
                Statement statement = database.createStatement()) {
            for (String setting : List.of(
                    "foreign_keys=OFF",
                    "journal_mode=OFF",
                    "synchronous=OFF",
                    "cache_size=-3000000",
                    "temp_store=FILE")) {
                statement.execute("PRAGMA " + setting);
            }
            database.setAutoCommit(false);
            long most = largest(statement);
            // Made anew at the end, in their order, they take a tenth of the time.
            List<String> indexes = texts(statement, INDEXES.formatted("sql"));
            for (String index : texts(statement, INDEXES.formatted("name"))) {
                statement.execute("DROP INDEX " + index);
            }
            for (String table : texts(statement, "SELECT name FROM sqlite_master WHERE type = 'table'")) {
                List<String> columns = texts(statement, "SELECT name FROM pragma_table_info('" + table + "')");
                if (columns.stream().anyMatch(column -> isNumbered(table, column))) {
                    copy(statement, table, columns, times, most);
                    database.commit();
                }
            }
            for (Map.Entry<String, List<String>> sums : SUMS.entrySet()) {
                for (String column : sums.getValue()) {
                    statement.execute("UPDATE " + sums.getKey() + " SET " + column + " = " + column + " * " + times);
                }
            }
            database.commit();
            for (String index : indexes) {
                err.println(index.lines().findFirst().orElse(""));
                statement.execute(index);
                database.commit();
            }
            database.setAutoCommit(true);
            statement.execute("PRAGMA journal_mode=WAL");
            statement.execute("ANALYZE");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void copy(Statement statement, String table, List<String> columns, int times, long most)
            throws SQLException {
        List<String> fresh =
                columns.stream().map(column -> fresh(table, column, most)).toList();
        String first = columns.stream()
                .filter(column -> isNumbered(table, column))
                .findFirst()
                .orElseThrow();
        for (int copy = 1; copy < times; copy++) {
            int rows = statement.executeUpdate("INSERT INTO " + table + " SELECT "
                    + String.join(", ", fresh).replace("COPY", Integer.toString(copy)) + " FROM " + table + " WHERE "
                    + first + " <= " + most);
            if (copy == 1) {
                err.println(table + ": " + rows + " rows");
            }
        }
    }

    private static String fresh(String table, String column, long most) {
        if (isNumbered(table, column)) {
            return column + " + COPY * " + most;
        }
        return switch (column) {
            case "key" -> ROOTS.contains(table) ? "key || '-COPY'" : column;
            case "event" -> "event || '-COPY'";
            // Beside the first ones in each list, and in no order that those have.
            case "position" -> "position / 2 + COPY * 104729";
            case "value" -> table.equals("bands") ? "value / 2 + COPY * 7919" : column;
            default -> column;
        };
    }

    /** Whether a column holds the number of a document, a snapshot, a text or a coding. */
    private static boolean isNumbered(String table, String column) {
        return REFERENCES.contains(column)
                || ROOTS.contains(table) && column.equals("id")
                || PAIRS.contains(table) && (column.equals("one") || column.equals("other"));
    }

    private static long largest(Statement statement) throws SQLException {
        long most = 0;
        for (String root : ROOTS) {
            try (ResultSet row = statement.executeQuery("SELECT coalesce(max(id), 0) FROM " + root)) {
                most = Math.max(most, row.getLong(1));
            }
        }
        return most;
    }

    private static List<String> texts(Statement statement, String question) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(question)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }
}
