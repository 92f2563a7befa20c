package dev.readout.resolve.time;

import dev.readout.resolve.time.Written.Turn;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The values of the words for days, turns and numbers. */
final class CalendarWords {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final List<String> WEEKDAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");
    private static final List<String> SEASONS = List.of("spring", "summer", "autumn", "winter");
    private static final Map<String, Integer> DAYS = Map.of("today", 0, "tonight", 0, "yesterday", -1, "tomorrow", 1);
    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("a", 1),
            Map.entry("an", 1),
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12),
            Map.entry("fifteen", 15),
            Map.entry("twenty", 20),
            Map.entry("thirty", 30),
            Map.entry("forty", 40),
            Map.entry("fifty", 50),
            Map.entry("first", 1),
            Map.entry("second", 2),
            Map.entry("latter", 2),
            Map.entry("third", 3),
            Map.entry("fourth", 4));

    private CalendarWords() {}

    /** The month's number, from 1. */
    static int month(String word) {
        return MONTHS.indexOf(start(word)) + 1;
    }

    static DayOfWeek weekday(String word) {
        return DayOfWeek.of(WEEKDAYS.indexOf(start(word)) + 1);
    }

    /** From 1, spring. */
    static int season(String word) {
        String lower = lower(word);
        return SEASONS.indexOf(lower.equals("fall") ? "autumn" : lower) + 1;
    }

    /** "today" is 0, "yesterday" is -1. */
    static int daysOn(String word) {
        return DAYS.getOrDefault(lower(word), 0);
    }

    /** Of "three", "12", "third", "2nd", "Q4". */
    static int number(String word) {
        String lower = lower(word);
        String digits = lower.replaceAll("[^0-9]", "");
        return digits.isEmpty() ? NUMBERS.getOrDefault(lower, 0) : Integer.parseInt(digits);
    }

    static Unit unit(String word) {
        return Unit.valueOf(word.toUpperCase(Locale.ROOT));
    }

    static Turn turn(String words) {
        String last = lower(words).replaceAll(".*\\s", "");
        return switch (last) {
            case "last", "past", "previous" -> Turn.LAST;
            case "next", "coming" -> Turn.NEXT;
            case "this", "current", "the" -> Turn.THIS;
            default -> Turn.OPEN;
        };
    }

    /** How many units on a turn leads: "last" is -1. */
    static int by(Turn turn) {
        return switch (turn) {
            case LAST -> -1;
            case THIS, OPEN -> 0;
            case NEXT -> 1;
        };
    }

    static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    private static String start(String word) {
        return lower(word.substring(0, 3));
    }
}
