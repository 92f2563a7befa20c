package dev.readout.query;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Tells what documents there are to count in, within one read transaction. */
record CoverageReader(Handle handle) {
    private static final String MONTHS = """
            SELECT issuer, substr(day, 1, 7) AS month, count(*) AS documents, min(day) AS first, max(day) AS last
            FROM document_days%s GROUP BY issuer, month ORDER BY issuer, month""";

    /** The same of whole months; an issuer's first and last day are at the ends of its list. */
    private static final String WHOLE_MONTHS = """
            SELECT m.issuer, m.month, m.documents,
                (SELECT min(d.day) FROM document_days d WHERE d.issuer = m.issuer AND d.day >= m.month) AS first,
                (SELECT max(d.day) FROM document_days d WHERE d.issuer = m.issuer) AS last
            FROM issuer_months m%s ORDER BY m.issuer, m.month""";

    private static final String UNDATED = "SELECT coalesce(sum(documents), 0) FROM issuer_months%s";

    private record Month(String issuer, YearMonth month, long documents, String first, String last) {}

    /**
     * @param issuer of one issuer; absent: of all
     * @param published on these days
     */
    Coverage read(Optional<String> issuer, Days published) {
        boolean whenever = published.equals(Days.all());
        Condition dated = of(issuer);
        dated.add(whenever ? "month > ''" : "day > ''");
        published.from().ifPresent(day -> dated.add("day >= ?", day.toString()));
        published.to().ifPresent(day -> dated.add("day <= ?", day.toString()));
        Condition undated = of(issuer);
        undated.add("month = ''");
        return new Coverage(
                lines(whenever ? WHOLE_MONTHS : MONTHS, dated),
                handle.select(UNDATED.formatted(undated.where()), undated.values())
                        .mapTo(Long.class)
                        .one());
    }

    private static Condition of(Optional<String> issuer) {
        Condition condition = new Condition();
        issuer.ifPresent(code -> condition.add("issuer = ?", code));
        return condition;
    }

    private List<Coverage.Line> lines(String sql, Condition of) {
        Map<String, List<Month>> months = new LinkedHashMap<>();
        handle.select(sql.formatted(of.where()), of.values())
                .map((row, context) -> new Month(
                        row.getString("issuer"),
                        YearMonth.parse(row.getString("month")),
                        row.getLong("documents"),
                        row.getString("first"),
                        row.getString("last")))
                .forEach(month -> months.computeIfAbsent(month.issuer(), i -> new ArrayList<>())
                        .add(month));
        return months.values().stream().map(CoverageReader::line).toList();
    }

    private static Coverage.Line line(List<Month> months) {
        List<YearMonth> gaps = new ArrayList<>();
        YearMonth next = months.getFirst().month();
        for (Month month : months) {
            for (; next.isBefore(month.month()); next = next.plusMonths(1)) {
                gaps.add(next);
            }
            next = next.plusMonths(1);
        }
        return new Coverage.Line(
                months.getFirst().issuer(),
                months.stream().mapToLong(Month::documents).sum(),
                months.getFirst().first(),
                months.getLast().last(),
                gaps);
    }
}
