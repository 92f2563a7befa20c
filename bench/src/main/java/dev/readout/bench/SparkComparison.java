package dev.readout.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Holds what a cluster wrote against what an archive exports of the same input, row for row and column for column:
 * {@code bench/spark}. The archive's folder holds {@code documents.parquet}, {@code engagements.parquet} and {@code acts.parquet}
 * as {@code readout export --format parquet --all-versions --reposts} writes them. Exit code 0 where all rows are equal, else 1.
 */
public final class SparkComparison {
    /** What an archive tells of a document by what else it holds. */
    private static final Set<String> OF_THE_ARCHIVE = Set.of("latest", "repost_of");

    private final Statement sql;

    private SparkComparison(Statement sql) {
        this.sql = sql;
    }

    public static void main(String[] arguments) throws SQLException {
        if (arguments.length != 3) {
            System.err.println("usage: bench/spark INPUT WORK [OPTION…]");
            System.exit(2);
        }
        // The launcher gives the name of the command first.
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        boolean same = true;
        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
                Statement sql = duck.createStatement()) {
            out.printf(
                    Locale.ROOT,
                    "%-12s %10s %10s %10s %12s %10s %11s%n",
                    "rows",
                    "archive",
                    "spark",
                    "equal",
                    "archive only",
                    "spark only",
                    "given twice");
            for (String table : List.of("documents", "engagements", "acts")) {
                same &= new SparkComparison(sql).compare(table, arguments[1], arguments[2], out);
            }
        }
        System.exit(same ? 0 : 1);
    }

    private boolean compare(String table, String archive, String spark, PrintStream out) throws SQLException {
        sql.execute("CREATE VIEW " + table + "_archive AS FROM read_parquet("
                + quoted(archive + "/" + table + ".parquet") + ")");
        sql.execute("CREATE VIEW " + table + "_spark AS FROM read_parquet(" + quoted(spark + "/" + table + "/*.parquet")
                + ")");
        String columns =
                columns(table + "_archive").stream().map(c -> '"' + c + '"').collect(Collectors.joining(", "));
        String held = "SELECT " + columns + " FROM " + table + "_archive";
        String coded = "SELECT " + columns + " FROM " + table + "_spark";
        long archiveOnly = count("(" + held + ") EXCEPT ALL (" + coded + ")");
        String more = "(" + coded + ") EXCEPT ALL (" + held + ")";
        long sparkOnly = count("(" + more + ") EXCEPT (" + held + ")");
        long all = count(held);
        out.printf(
                Locale.ROOT,
                "%-12s %10d %10d %10d %12d %10d %11d%n",
                table,
                all,
                count(coded),
                all - archiveOnly,
                archiveOnly,
                sparkOnly,
                // The same document twice in the input: an archive keeps it once, a cluster codes each.
                count(more) - sparkOnly);
        return archiveOnly == 0 && sparkOnly == 0;
    }

    private List<String> columns(String view) throws SQLException {
        List<String> columns = new ArrayList<>();
        try (ResultSet rows = sql.executeQuery("DESCRIBE " + view)) {
            while (rows.next()) {
                columns.add(rows.getString(1));
            }
        }
        columns.removeAll(OF_THE_ARCHIVE);
        return columns;
    }

    private long count(String query) throws SQLException {
        try (ResultSet rows = sql.executeQuery("SELECT count(*) FROM (" + query + ")")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static String quoted(String path) {
        return "'" + path.replace("'", "''") + "'";
    }
}
