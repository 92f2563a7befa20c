package dev.readout.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;

/**
 * Groups and counts what a FROM clause gives.
 *
 * @param groups expressions to group by
 * @param n expression of the count
 * @param sum expression of the sum of the {@link #thousandths} of the scores
 * @param scored expression of the number of scores
 * @param undated expression of the number of those that are of no one month
 */
record Tally(List<String> groups, String n, String sum, String scored, String undated) {

    /** A score as a whole number: the sum of these is the same in whatever order a database adds them up. */
    static String thousandths(String score) {
        return "CAST(round(" + score + " * 1000) AS BIGINT)";
    }

    static String quarter(String month) {
        return "CASE %1$s WHEN '' THEN '' ELSE substr(%1$s, 1, 4) || '-Q' || ((CAST(substr(%1$s, 6, 2) AS INTEGER) + 2) / 3) END"
                .formatted(month);
    }

    Counts counts(Handle handle, String from, List<Object> values, CountingRule rule, Coverage coverage) {
        String columns = groups.stream().map(group -> group + ", ").collect(Collectors.joining());
        String by = IntStream.rangeClosed(1, groups.size())
                .mapToObj(Integer::toString)
                .collect(Collectors.joining(", "));
        String sql = "SELECT " + columns + String.join(", ", n, sum, scored, undated) + from
                + (groups.isEmpty() ? "" : " GROUP BY " + by + " ORDER BY " + by);
        List<Line> lines = handle.select(sql, values.toArray())
                .map((row, context) -> line(row))
                .list();
        return new Counts(
                rule,
                lines.stream()
                        .map(Line::group)
                        .filter(group -> group.n() > 0 || !groups.isEmpty())
                        .toList(),
                lines.stream().mapToLong(line -> line.group().n()).sum(),
                lines.stream().mapToLong(Line::undated).sum(),
                coverage);
    }

    private record Line(Counts.Group group, long undated) {}

    private Line line(ResultSet row) throws SQLException {
        List<String> group = new ArrayList<>();
        for (int i = 1; i <= groups.size(); i++) {
            group.add(row.getString(i));
        }
        int at = groups.size();
        long known = row.getLong(at + 3);
        OptionalDouble mean =
                known == 0 ? OptionalDouble.empty() : OptionalDouble.of(row.getDouble(at + 2) / (1000.0 * known));
        return new Line(new Counts.Group(group, row.getLong(at + 1), mean, known), row.getLong(at + 4));
    }
}
