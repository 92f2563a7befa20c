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

    private static final String UNDATED = "SELECT count(*) FROM document_days%s";

    private record Month(String issuer, YearMonth month, long documents, String first, String last) {}

    /**
     * @param issuer of one issuer; absent: of all
     * @param published on these days
     */
    Coverage read(Optional<String> issuer, Days published) {
        Condition dated = of(issuer);
        dated.add("day > ''");
        published.from().ifPresent(day -> dated.add("day >= ?", day.toString()));
        published.to().ifPresent(day -> dated.add("day <= ?", day.toString()));
        Condition undated = of(issuer);
        undated.add("day = ''");
        return new Coverage(
                lines(dated),
                handle.select(UNDATED.formatted(undated.where()), undated.values())
                        .mapTo(Long.class)
                        .one());
    }

    private static Condition of(Optional<String> issuer) {
        Condition condition = new Condition();
        issuer.ifPresent(code -> condition.add("issuer = ?", code));
        return condition;
    }

    private List<Coverage.Line> lines(Condition of) {
        Map<String, List<Month>> months = new LinkedHashMap<>();
        handle.select(MONTHS.formatted(of.where()), of.values())
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
