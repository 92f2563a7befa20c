package dev.readout.export.release;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dev.readout.document.Known;
import dev.readout.query.DocumentRow;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/** Of whom there are how many documents in which month, so that silence is not read as peace. */
final class Coverage {
    private static final String UNKNOWN = "";

    private final SortedMap<String, SortedMap<YearMonth, Month>> byIssuer = new TreeMap<>();
    private final SortedMap<String, Integer> undated = new TreeMap<>();
    private final SortedMap<String, Integer> fingerprints = new TreeMap<>();
    private Total total = new Total(0, 0, 0);

    /** Everything together. */
    record Total(int documents, int engagements, int acts) {}

    private record Month(int documents, LocalDate first, LocalDate last, int engagements, int acts) {
        Month and(Month other) {
            return new Month(
                    documents + other.documents,
                    first.isBefore(other.first) ? first : other.first,
                    last.isAfter(other.last) ? last : other.last,
                    engagements + other.engagements,
                    acts + other.acts);
        }
    }

    void count(DocumentRow row) {
        String issuer = row.source().metadata().issuer().map(Known::value).orElse(UNKNOWN);
        row.source()
                .metadata()
                .published()
                .map(Known::value)
                .ifPresentOrElse(
                        day -> byIssuer.computeIfAbsent(issuer, i -> new TreeMap<>())
                                .merge(
                                        YearMonth.from(day),
                                        new Month(1, day, day, row.engagements(), row.acts()),
                                        Month::and),
                        () -> undated.merge(issuer, 1, Integer::sum));
        fingerprints.merge(row.source().fingerprint(), 1, Integer::sum);
        total = new Total(total.documents() + 1, total.engagements() + row.engagements(), total.acts() + row.acts());
    }

    Total total() {
        return total;
    }

    /** How many documents were coded under each fingerprint. */
    SortedMap<String, Integer> fingerprints() {
        return fingerprints;
    }

    /** A row for each month of an issuer from its first to its last, those without a document too; then the undated. */
    void write(Writer out) throws IOException {
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
        csv.writeRecord("issuer", "month", "documents", "first_day", "last_day", "engagements", "acts");
        byIssuer.forEach((issuer, months) -> {
            for (YearMonth m = months.firstKey(); !m.isAfter(months.lastKey()); m = m.plusMonths(1)) {
                csv.writeRecord(cells(issuer, m, months));
            }
        });
        undated.forEach((issuer, n) -> csv.writeRecord(issuer, "", n.toString(), "", "", "", ""));
        csv.flush();
    }

    private static String[] cells(String issuer, YearMonth at, SortedMap<YearMonth, Month> months) {
        Month m = months.get(at);
        return m == null
                ? new String[] {issuer, at.toString(), "0", "", "", "0", "0"}
                : new String[] {
                    issuer,
                    at.toString(),
                    Integer.toString(m.documents()),
                    m.first().toString(),
                    m.last().toString(),
                    Integer.toString(m.engagements()),
                    Integer.toString(m.acts())
                };
    }

    /** A line for each issuer: how many documents, from when to when, and how many months between have none. */
    String summary() {
        StringBuilder lines = new StringBuilder();
        byIssuer.forEach((issuer, months) -> {
            Month all = months.values().stream().reduce(Month::and).orElseThrow();
            long span = 1 + ChronoUnit.MONTHS.between(months.firstKey(), months.lastKey());
            lines.append(String.format(
                    Locale.ROOT,
                    "| %s | %d | %s | %s | %d |\n",
                    issuer.isEmpty() ? "not known" : issuer,
                    all.documents(),
                    all.first(),
                    all.last(),
                    span - months.size()));
        });
        int without = undated.values().stream().mapToInt(n -> n).sum();
        return lines + (without == 0 ? "" : "| without a date | " + without + " | | | |\n");
    }
}
