package dev.readout.intake;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the dates that records, feeds and e-mails carry: ISO 8601, the form of RFC 1123, and counts since 1970. */
final class Dates {
    private static final Pattern COUNT = Pattern.compile("\\d{9,13}");
    private static final int DIGITS_OF_SECONDS = 10;

    private static final Pattern WEEKDAY = Pattern.compile("^\\w{3,9}, *");
    private static final Pattern COMMENT = Pattern.compile("(?<!\\s)\\s*+\\([^()]*\\)\\s*$");

    private Dates() {}

    /** An instant with its offset. A count that falls on midnight is a day that was written as an instant, and none. */
    static Optional<OffsetDateTime> findInstant(String written) {
        String value = written.strip();
        if (COUNT.matcher(value).matches()) {
            return Optional.of(counted(value)).filter(i -> !isMidnight(i));
        }
        return PageFacts.findInstant(value).or(() -> findMailDate(value));
    }

    static Optional<LocalDate> findDay(String written) {
        String value = written.strip();
        if (COUNT.matcher(value).matches()) {
            return Optional.of(counted(value).toLocalDate());
        }
        return PageFacts.findDay(value).or(() -> DateLine.findDate(value));
    }

    private static boolean isMidnight(OffsetDateTime instant) {
        return instant.toLocalTime().equals(LocalTime.MIDNIGHT);
    }

    /** Ten digits are seconds, thirteen milliseconds. */
    private static OffsetDateTime counted(String value) {
        long count = Long.parseLong(value);
        Instant instant =
                value.length() <= DIGITS_OF_SECONDS ? Instant.ofEpochSecond(count) : Instant.ofEpochMilli(count);
        return instant.atOffset(ZoneOffset.UTC);
    }

    /** "Sat, 3 May 2031 12:00:47 +0000"; the weekday may be missing or wrong, and a comment may follow. */
    private static Optional<OffsetDateTime> findMailDate(String value) {
        String plain = WEEKDAY.matcher(COMMENT.matcher(value).replaceAll(""))
                .replaceAll("")
                .replaceAll("\\s+", " ");
        try {
            return Optional.of(OffsetDateTime.parse(plain, DateTimeFormatter.RFC_1123_DATE_TIME));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
