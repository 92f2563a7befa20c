package dev.readout.resolve.time;

import dev.readout.codebook.Facts;
import dev.readout.language.AnalyzedText;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Finds the day that a text's dates are told from: that of publication; else that of its date line; else a day whose
 * year follows from weekdays and datable facts; else the last full date that it tells.
 */
final class AnchorFinder {
    private static final int FIRST_YEAR = 1995;
    private static final int LAST_YEAR = 2035;

    private final FactReader facts;

    AnchorFinder(Facts facts) {
        this.facts = new FactReader(facts);
    }

    Optional<Anchor> find(AnalyzedText text, List<Found> dates) {
        return text.document()
                .metadata()
                .published()
                .map(known -> new Anchor(known.value(), "publication", true))
                .or(() -> findDocumentDay(text, dates))
                .or(() -> findByWeekdays(text, dates))
                .or(() -> lastFullDay(dates).map(day -> new Anchor(day, "document", false)));
    }

    /** The document's own day as a line of the document tells it. */
    Optional<Anchor> findDocumentDay(AnalyzedText text, List<Found> dates) {
        List<Written.Day> lines = dates.stream()
                .filter(Found::dateLine)
                .map(f -> (Written.Day) f.written())
                .toList();
        Optional<Anchor> full = lines.stream()
                .flatMap(d -> d.year().flatMap(y -> DateResolver.day(d.day(), y)).stream())
                .findFirst()
                .map(day -> new Anchor(day, "date-line", true));
        if (full.isPresent() || lines.isEmpty()) {
            return full;
        }
        MonthDay monthDay = lines.getFirst().day();
        return findYear(text, dates, lines.getFirst())
                .flatMap(year ->
                        DateResolver.day(monthDay, year.year()).map(day -> new Anchor(day, year.basis(), true)));
    }

    private Optional<Anchor> findByWeekdays(AnalyzedText text, List<Found> dates) {
        return weekdays(dates).stream()
                .max(Comparator.comparing(Written.Day::day))
                .flatMap(last -> findYear(text, dates, last)
                        .flatMap(year -> DateResolver.day(last.day(), year.year())
                                .map(day -> new Anchor(day, year.basis(), false))));
    }

    private record Year(int year, String basis) {}

    /** The one year that weekdays, and what else can be dated, leave for a day of the text. */
    private Optional<Year> findYear(AnalyzedText text, List<Found> dates, Written.Day reference) {
        List<Written.Day> weekdays = weekdays(dates);
        List<FactReader.Limit> limits = new ArrayList<>(facts.read(text));
        lastFullDay(dates).ifPresent(day -> limits.add(new FactReader.Limit.After(day)));
        List<Integer> years = IntStream.rangeClosed(FIRST_YEAR, LAST_YEAR)
                .filter(year -> weekdays.stream().allMatch(d -> falls(d, year)))
                .filter(year -> DateResolver.day(reference.day(), year)
                        .filter(day -> limits.stream().allMatch(limit -> limit.allows(day)))
                        .isPresent())
                .boxed()
                .toList();
        String basis = weekdays.isEmpty() ? "facts" : "weekday-and-facts";
        return years.size() == 1 ? Optional.of(new Year(years.getFirst(), basis)) : Optional.empty();
    }

    private static List<Written.Day> weekdays(List<Found> dates) {
        return dates.stream()
                .filter(f -> f.written() instanceof Written.Day day
                        && day.year().isEmpty()
                        && day.weekday().isPresent())
                .map(f -> (Written.Day) f.written())
                .toList();
    }

    private static boolean falls(Written.Day day, int year) {
        DayOfWeek wanted = day.weekday().orElseThrow();
        return DateResolver.day(day.day(), year)
                .filter(d -> d.getDayOfWeek() == wanted)
                .isPresent();
    }

    private static Optional<LocalDate> lastFullDay(List<Found> dates) {
        return dates.stream()
                .filter(f -> f.tense() != Tense.FUTURE)
                .flatMap(f -> f.written() instanceof Written.Day day
                        ? day.year().flatMap(y -> DateResolver.day(day.day(), y)).stream()
                        : java.util.stream.Stream.empty())
                .filter(d -> d.getYear() >= FIRST_YEAR && d.getYear() <= LAST_YEAR)
                .max(Comparator.naturalOrder());
    }
}
