package dev.readout.query;

import java.time.YearMonth;
import java.util.List;

/**
 * What a count rests on: the documents that count, by issuer. Where an issuer has none, nothing can be said of it.
 *
 * @param undated how many documents have no known day of publication; they are in no line
 */
public record Coverage(List<Line> lines, long undated) {
    public Coverage {
        lines = List.copyOf(lines);
    }

    /**
     * @param issuer empty where the issuer is not known
     * @param first the first day of publication
     * @param last the last
     * @param gaps months between these without any document
     */
    public record Line(String issuer, long documents, String first, String last, List<YearMonth> gaps) {
        public Line {
            gaps = List.copyOf(gaps);
        }
    }

    public long documents() {
        return lines.stream().mapToLong(Line::documents).sum() + undated;
    }
}
