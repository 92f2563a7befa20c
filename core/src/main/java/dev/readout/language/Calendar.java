package dev.readout.language;

import java.util.Locale;
import java.util.Set;

/** The names of months and weekdays: proper nouns that are neither places nor actors. */
public final class Calendar {
    private static final Set<String> NAMES = Set.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday");

    private Calendar() {}

    /** Whether a word is the name of a month or a weekday, in any case. */
    public static boolean names(Token token) {
        return NAMES.contains(token.form().toLowerCase(Locale.ROOT));
    }
}
