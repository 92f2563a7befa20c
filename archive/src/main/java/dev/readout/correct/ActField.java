package dev.readout.correct;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The fields of an act that can be corrected, by the names that exports give them. */
public enum ActField {
    ACT,
    BY,
    TARGET,
    ADDRESSEE,
    NEGATED,
    TENSE,
    BACKGROUND,
    RESTATED,
    DATE,
    ENGAGEMENT,
    ABOUT,
    RESPONDS_TO,
    MANNER,
    CLAIMANTS,
    QUOTE;

    /** Those whose values are codes of actors. */
    public static final List<ActField> ACTORS = List.of(BY, TARGET, ADDRESSEE, CLAIMANTS);

    /** Those whose value is another fact of the same text, by its key. */
    public static final List<ActField> LINKS = List.of(ENGAGEMENT, RESPONDS_TO);

    /** Those that are true or false. */
    public static final List<ActField> FLAGS = List.of(NEGATED, BACKGROUND, RESTATED);

    /** Whether a name is that of one of these fields. */
    public static boolean isOneOf(List<ActField> fields, String name) {
        return fields.stream().anyMatch(f -> f.field().equals(name));
    }

    public String field() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException where there is none, with those that there are */
    public static ActField get(String name) {
        return Arrays.stream(values())
                .filter(f -> f.field().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("an act has no '" + name + "'; it has "
                        + String.join(
                                ", ",
                                Arrays.stream(values()).map(ActField::field).toList())));
    }
}
