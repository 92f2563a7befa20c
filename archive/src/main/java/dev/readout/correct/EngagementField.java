package dev.readout.correct;

import java.util.Arrays;
import java.util.Locale;

/** The fields of an engagement that can be corrected. */
public enum EngagementField {
    KIND,
    STATUS,
    DATE,
    PLACE,
    CITY,
    COUNTRY,
    /** Each as {@code name | office | code}, with nothing where there is none. */
    PARTICIPANTS,
    TOPICS,
    QUOTE;

    public String field() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException where there is none, with those that there are */
    public static EngagementField get(String name) {
        return Arrays.stream(values())
                .filter(f -> f.field().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("an engagement has no '" + name + "'; it has "
                        + String.join(
                                ", ",
                                Arrays.stream(values())
                                        .map(EngagementField::field)
                                        .toList())));
    }
}
