package dev.readout.api;

import dev.readout.desk.Moments;
import dev.readout.query.Days;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * What a value may be: how it is read, and how it is described.
 *
 * @param schema in JSON Schema
 * @param allowed the same in words
 * @param reading absent where the value is none
 */
record Kind<T>(Map<String, Object> schema, String allowed, Function<String, Optional<T>> reading) {

    Kind {
        schema = Collections.unmodifiableMap(new LinkedHashMap<>(schema));
    }

    Optional<T> read(String told) {
        return reading.apply(told);
    }

    /** Words of any script, without what is no character of a line. */
    static Kind<String> words(int most) {
        return new Kind<>(
                Map.of("type", "string", "minLength", 1, "maxLength", most),
                "1 to " + most + " characters, none of them a control character",
                told -> Optional.of(told)
                        .filter(t -> !t.isBlank() && t.codePointCount(0, t.length()) <= most)
                        .filter(t -> t.codePoints().noneMatch(Character::isISOControl)));
    }

    static Kind<String> pattern(String pattern, String allowed) {
        Pattern whole = Pattern.compile(pattern);
        return new Kind<>(
                Map.of("type", "string", "pattern", "^(" + pattern + ")$"),
                allowed,
                told -> Optional.of(told).filter(t -> whole.matcher(t).matches()));
    }

    static Kind<Integer> number(int least, int most) {
        return number(least, most, Map.of());
    }

    static Kind<Integer> number(int least, int most, int otherwise) {
        return number(least, most, Map.of("default", otherwise));
    }

    private static Kind<Integer> number(int least, int most, Map<String, Object> more) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "integer");
        schema.put("minimum", least);
        schema.put("maximum", most);
        schema.putAll(more);
        return new Kind<>(
                schema,
                "a whole number from " + least + " to " + most,
                told -> Optional.of(told)
                        .filter(t -> t.matches("[0-9]{1,9}"))
                        .map(Integer::valueOf)
                        .filter(n -> n >= least && n <= most));
    }

    static Kind<Boolean> flag() {
        return new Kind<>(
                Map.of("type", "boolean", "default", false),
                "true or false",
                told -> Optional.of(told)
                        .filter(t -> t.equals("true") || t.equals("false"))
                        .map(Boolean::valueOf));
    }

    /** One of the constants, in small letters. */
    static <E extends Enum<E>> Kind<E> oneOf(Class<E> type) {
        List<String> words =
                Arrays.stream(type.getEnumConstants()).map(Kind::word).toList();
        return new Kind<>(
                Map.of("type", "string", "enum", words),
                "one of " + String.join(", ", words),
                told -> Optional.of(told)
                        .filter(words::contains)
                        .map(t -> Enum.valueOf(type, t.toUpperCase(Locale.ROOT))));
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** A day, month or year, as all of its days. */
    static Kind<Days> date() {
        return new Kind<>(
                Map.of("type", "string", "pattern", "^\\d{4}(-\\d{2}(-\\d{2})?)?$"),
                "a date such as 2026-03-12, 2026-03 or 2026",
                told -> Optional.of(told)
                        .filter(t -> t.matches("[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?"))
                        .flatMap(Kind::days));
    }

    /** A day, for its end in UTC, or an instant. */
    static Kind<Instant> moment() {
        return new Kind<>(
                Map.of("type", "string", "pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}(T.+)?$"),
                "a day such as 2031-05-04 or an instant such as 2031-05-04T10:00:00Z",
                told -> Optional.of(told)
                        .filter(t -> t.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}(T.+)?"))
                        .flatMap(Kind::instant));
    }

    private static Optional<Instant> instant(String told) {
        try {
            return Optional.of(Moments.told(told));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Days> days(String told) {
        try {
            return Optional.of(Days.told(told));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
