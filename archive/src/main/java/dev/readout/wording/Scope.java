package dev.readout.wording;

import dev.readout.query.Coverage;
import dev.readout.search.Census;
import dev.readout.search.Listed;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
        return of(
                documents.size(),
                documents.stream().flatMap(listed -> listed.day().stream()).toList());
    }

    static Scope of(Census census) {
        return of(
                census.documents(),
                census.counts().keySet().stream()
                        .flatMap(cell -> cell.day().stream())
                        .toList());
    }

    private static Scope of(int documents, Collection<LocalDate> days) {
        return new Scope(
                documents,
                days.stream().min(Comparator.naturalOrder()),
                days.stream().max(Comparator.naturalOrder()));
    }

    /** The same of some issuers, with the months of which there is nothing. */
    static List<Coverage.Line> byIssuer(Census census, Set<String> issuers) {
        Map<String, TreeMap<LocalDate, Integer>> days = new TreeMap<>();
        census.counts().forEach((cell, documents) -> {
            if (issuers.contains(cell.issuer())) {
                cell.day()
                        .ifPresent(day -> days.computeIfAbsent(cell.issuer(), i -> new TreeMap<>())
                                .merge(day, documents, Integer::sum));
            }
        });
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
