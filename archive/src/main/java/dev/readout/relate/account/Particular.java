package dev.readout.relate.account;

import dev.readout.resolve.Engagement;
import dev.readout.resolve.Engagement.Participant;
import dev.readout.resolve.TimeValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What several reports say of one thing about an engagement.
 *
 * @param name {@code kind}, {@code when}, …
 * @param values as each report says it, in their order; absent where one says nothing of it
 */
public record Particular(String name, List<Optional<String>> values) {
    public Particular {
        values = List.copyOf(values);
    }

    /** Whether two reports say it otherwise; a report that says nothing of it says nothing else. */
    public boolean differs() {
        return values.stream()
                        .flatMap(Optional::stream)
                        .map(value -> value.toLowerCase(Locale.ROOT))
                        .distinct()
                        .count()
                > 1;
    }

    /** All that any of these reports says, but of who took part for which side a line for each side. */
    public static List<Particular> of(List<Engagement> reports) {
        List<Particular> all = new ArrayList<>();
        all.add(of("kind", reports, e -> told(e.kind())));
        all.add(of("status", reports, e -> told(e.status())));
        all.add(of("when", reports, e -> when(e.when())));
        all.add(of("place", reports, e -> e.place()));
        all.add(of("city", reports, Engagement::city));
        all.add(of("country", reports, Engagement::country));
        reports.stream()
                .flatMap(e -> e.participants().stream())
                .map(Participant::country)
                .distinct()
                .sorted()
                .forEach(side -> all.add(of("for " + side, reports, e -> people(e, side))));
        all.add(of("topics", reports, Particular::topics));
        return all.stream()
                .filter(particular -> particular.values().stream().anyMatch(Optional::isPresent))
                .toList();
    }

    private static Particular of(String name, List<Engagement> reports, Function<Engagement, Optional<String>> value) {
        return new Particular(name, reports.stream().map(value).toList());
    }

    private static Optional<String> told(Enum<?> value) {
        return Optional.of(value.name().toLowerCase(Locale.ROOT));
    }

    private static Optional<String> when(TimeValue when) {
        return when instanceof TimeValue.Interval
                ? when.start().map(start -> start + " to " + when.end().orElse(start))
                : when.start();
    }

    private static Optional<String> people(Engagement engagement, String side) {
        return nonEmpty(engagement.participants().stream()
                .filter(p -> p.country().equals(side))
                .map(p -> Stream.concat(p.office().stream(), p.name().stream()).collect(Collectors.joining(" ")))
                .map(words -> words.isEmpty() ? side : words)
                .collect(Collectors.joining("; ")));
    }

    private static Optional<String> topics(Engagement engagement) {
        return nonEmpty(
                engagement.topics().stream().map(Engagement.Topic::words).collect(Collectors.joining("; ")));
    }

    private static Optional<String> nonEmpty(String words) {
        return words.isEmpty() ? Optional.empty() : Optional.of(words);
    }
}
