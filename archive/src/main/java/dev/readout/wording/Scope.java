package dev.readout.wording;

import dev.readout.query.Coverage;
import dev.readout.search.Listed;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What an answer rests on: the documents that were looked at.
 *
 * @param documents how many
 * @param first day of publication of the earliest
 * @param last of the latest
 */
public record Scope(int documents, Optional<LocalDate> first, Optional<LocalDate> last) {

    public static Scope of(List<Listed> documents) {
        TreeSet<LocalDate> days = new TreeSet<>();
        documents.forEach(listed -> listed.day().ifPresent(days::add));
        return days.isEmpty()
                ? new Scope(documents.size(), Optional.empty(), Optional.empty())
                : new Scope(documents.size(), Optional.of(days.first()), Optional.of(days.last()));
    }

    /** The same by issuer, with the months of which there is nothing. */
    static List<Coverage.Line> byIssuer(List<Listed> documents) {
        Map<String, TreeMap<LocalDate, Integer>> days = new TreeMap<>();
        for (Listed listed : documents) {
            listed.day()
                    .ifPresent(day -> days.computeIfAbsent(listed.issuer(), i -> new TreeMap<>())
                            .merge(day, 1, Integer::sum));
        }
        return days.entrySet().stream().map(e -> line(e.getKey(), e.getValue())).toList();
    }

    private static Coverage.Line line(String issuer, TreeMap<LocalDate, Integer> days) {
        TreeSet<YearMonth> months = new TreeSet<>();
        days.keySet().forEach(day -> months.add(YearMonth.from(day)));
        List<YearMonth> gaps = new ArrayList<>();
        for (YearMonth month = months.first(); month.isBefore(months.last()); month = month.plusMonths(1)) {
            if (!months.contains(month)) {
                gaps.add(month);
            }
        }
        return new Coverage.Line(
                issuer,
                days.values().stream().mapToInt(Integer::intValue).sum(),
                days.firstKey().toString(),
                days.lastKey().toString(),
                gaps);
    }
}
