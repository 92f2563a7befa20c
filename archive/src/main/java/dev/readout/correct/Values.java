package dev.readout.correct;

import dev.readout.document.Span;
import dev.readout.document.Text;
import dev.readout.resolve.TimeValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Values of fields as lists of text, and back. What is no such value throws, with a sentence for whoever wrote it. */
final class Values {
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final int DAY = 10;
    private static final int MONTH = 7;

    private Values() {}

    /** On one line. */
    static String line(String words) {
        return SPACE.matcher(words).replaceAll(" ").strip();
    }

    static String one(String field, List<String> values) {
        return find(field, values).orElseThrow(() -> new IllegalArgumentException(field + " needs a value"));
    }

    static Optional<String> find(String field, List<String> values) {
        if (values.size() > 1) {
            throw new IllegalArgumentException(field + " has one value, not " + values.size());
        }
        return values.stream().map(Values::line).findFirst();
    }

    static List<String> of(boolean flag) {
        return List.of(flag ? "true" : "false");
    }

    static boolean flag(String field, List<String> values) {
        return switch (one(field, values).toLowerCase(Locale.ROOT)) {
            case "true", "yes" -> true;
            case "false", "no" -> false;
            default -> throw new IllegalArgumentException(field + " is true or false");
        };
    }

    static List<String> of(Enum<?> value) {
        return List.of(value.name().toLowerCase(Locale.ROOT));
    }

    static <E extends Enum<E>> E name(String field, List<String> values, Class<E> type) {
        String told = one(field, values);
        for (E value : type.getEnumConstants()) {
            if (value.name().equalsIgnoreCase(told)) {
                return value;
            }
        }
        String all = String.join(
                ", ",
                List.of(type.getEnumConstants()).stream()
                        .map(v -> of(v).getFirst())
                        .toList());
        throw new IllegalArgumentException(field + " is one of " + all + ", not '" + told + "'");
    }

    /** {@code 2031-05-04}, {@code 2031-05}, {@code 2031} or {@code 2031-05-04/2031-05-06}. */
    static List<String> of(TimeValue date) {
        return date instanceof TimeValue.Interval i
                ? List.of(i.first() + "/" + i.last())
                : date.start().stream().toList();
    }

    static TimeValue date(String field, List<String> values) {
        Optional<String> told = find(field, values);
        try {
            return told.map(Values::date).orElse(TimeValue.unknown());
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    field + " is a date such as 2031-05-04, 2031-05, 2031 or 2031-05-04/2031-05-06, not '"
                            + told.orElse("") + "'",
                    e);
        }
    }

    private static TimeValue date(String told) {
        int slash = told.indexOf('/');
        if (slash >= 0) {
            return new TimeValue.Interval(
                    LocalDate.parse(told.substring(0, slash)), LocalDate.parse(told.substring(slash + 1)));
        }
        return switch (told.length()) {
            case DAY -> new TimeValue.Day(LocalDate.parse(told));
            case MONTH -> new TimeValue.Month(YearMonth.parse(told));
            default -> new TimeValue.Year(Year.parse(told).getValue());
        };
    }

    /** Where these words stand, however their lines break: those within the quote first, then the nearest to the trigger. */
    static Optional<Span> find(Text text, String words, Span quote, Span trigger) {
        List<Span> all = listAll(text, words);
        Comparator<Span> outside = Comparator.comparing(span -> !quote.contains(span));
        return all.stream()
                .min(outside.thenComparingInt(span -> Math.abs(span.start() - trigger.start()))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** Everywhere that these words stand, as whole words. */
    static List<Span> listAll(Text text, String words) {
        String line = line(words);
        if (line.isEmpty()) {
            return List.of();
        }
        String pattern = "(?<![\\p{L}\\p{N}])"
                + SPACE.splitAsStream(line)
                        .map(Pattern::quote)
                        .reduce((a, b) -> a + "\\s+" + b)
                        .orElseThrow()
                + "(?![\\p{L}\\p{N}])";
        Matcher matcher = Pattern.compile(pattern).matcher(text.value());
        return matcher.results().map(m -> text.span(m.start(), m.end())).toList();
    }
}
