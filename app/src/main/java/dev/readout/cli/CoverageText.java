package dev.readout.cli;

import dev.readout.query.Coverage;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Tells what a count rests on: the documents, by issuer, with the months of which there are none. */
record CoverageText(Screen screen) {
    private static final int ISSUERS = 12;
    private static final int GAPS = 6;

    void print(Coverage coverage) {
        screen.text(0, "Counted in " + coverage.documents() + " documents:");
        List<Coverage.Line> lines = coverage.lines().stream()
                .sorted(Comparator.comparingLong(Coverage.Line::documents).reversed())
                .toList();
        lines.stream().limit(ISSUERS).forEach(line -> screen.text(2, told(line)));
        if (lines.size() > ISSUERS) {
            long others = lines.stream()
                    .skip(ISSUERS)
                    .mapToLong(Coverage.Line::documents)
                    .sum();
            screen.text(2, others + " of " + (lines.size() - ISSUERS) + " other issuers");
        }
        if (coverage.undated() > 0) {
            screen.text(2, coverage.undated() + " of unknown days");
        }
    }

    private static String told(Coverage.Line line) {
        String issuer = line.issuer().isEmpty() ? "unknown issuer" : line.issuer();
        String gaps = line.gaps().isEmpty() ? "" : ", none in " + gaps(line.gaps());
        return line.documents() + " of " + issuer + ", " + line.first() + " to " + line.last() + gaps;
    }

    private static String gaps(List<YearMonth> gaps) {
        String first = gaps.stream().limit(GAPS).map(YearMonth::toString).collect(Collectors.joining(", "));
        return gaps.size() > GAPS ? first + " and " + (gaps.size() - GAPS) + " other months" : first;
    }

    /** A line for each issuer. */
    static List<Map<String, Object>> fields(Coverage coverage) {
        return coverage.lines().stream().map(CoverageText::line).toList();
    }

    private static Map<String, Object> line(Coverage.Line line) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("issuer", line.issuer());
        fields.put("documents", line.documents());
        fields.put("first", line.first());
        fields.put("last", line.last());
        fields.put("gaps", line.gaps().stream().map(YearMonth::toString).toList());
        return fields;
    }
}
