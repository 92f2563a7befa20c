package dev.readout.resolve.time;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The words for days and numbers that dates are made of, as patterns and as values. */
final class CalendarWords {
    static final String SPACE = "[\\s\\u00A0\\u202F]{1,6}";
    static final String MONTH = "(?:January|February|March|April|May|June|July|August|September|October|November|"
            + "December|JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER|"
            + "(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\b\\.?)";
    static final String FULL_MONTH =
            "(?:January|February|March|April|May|June|July|August|September|October|November|December)";
    static final String WEEKDAY =
            "(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|MONDAY|TUESDAY|WEDNESDAY|"
                    + "THURSDAY|FRIDAY|SATURDAY|SUNDAY|(?:Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun)\\b\\.?)";
    static final String FULL_WEEKDAY = "(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)";
    static final String DAY = "(?:0?[1-9]|[12][0-9]|3[01])";
    static final String YEAR = "(?:1[5-9]|20|21)[0-9]{2}";

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final List<String> WEEKDAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");
    private static final Map<String, Integer> ORDINALS =
            Map.of("first", 1, "second", 2, "third", 3, "fourth", 4, "1st", 1, "2nd", 2, "3rd", 3, "4th", 4);

    private CalendarWords() {}

    /** The month's number, from 1. */
    static int month(String word) {
        return MONTHS.indexOf(start(word)) + 1;
    }

    static DayOfWeek weekday(String word) {
        return DayOfWeek.of(WEEKDAYS.indexOf(start(word)) + 1);
    }

    static Optional<Integer> quarter(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return lower.startsWith("q")
                ? Optional.of(Integer.parseInt(lower.substring(1)))
                : Optional.ofNullable(ORDINALS.get(lower));
    }

    private static String start(String word) {
        return word.substring(0, 3).toLowerCase(Locale.ROOT);
    }
}
