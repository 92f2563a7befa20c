package dev.readout.intake;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Which field of a record or column of a table says what.
 *
 * @param names the name of the field, by what it says
 */
public record FieldMap(Map<Meaning, String> names) {

    /** What a field can say. */
    public enum Meaning {
        TEXT,
        TITLE,
        DATE,
        URL,
        ID,
        VERSION,
        ISSUER,
        ZONE;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public FieldMap {
        names = names.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(names));
    }

    /** Nothing is known of any field. */
    public static FieldMap none() {
        return new FieldMap(Map.of());
    }

    /**
     * Reads what is written as {@code text=content,title=headline}.
     *
     * @throws IllegalArgumentException where it is wrong; the message says what
     */
    public static FieldMap parse(String written) {
        Map<Meaning, String> names = new EnumMap<>(Meaning.class);
        for (String pair : List.of(written.split(",", -1))) {
            int equals = pair.indexOf('=');
            if (equals < 1 || equals == pair.length() - 1) {
                throw new IllegalArgumentException("'" + pair + "' is no NAME=FIELD, such as text=content");
            }
            Meaning meaning = meaning(pair.substring(0, equals).strip());
            if (names.putIfAbsent(meaning, pair.substring(equals + 1).strip()) != null) {
                throw new IllegalArgumentException("'" + meaning.word() + "' is there twice");
            }
        }
        if (!names.containsKey(Meaning.TEXT)) {
            throw new IllegalArgumentException("no field is named for the text; write text=FIELD");
        }
        return new FieldMap(names);
    }

    Optional<String> find(Meaning meaning) {
        return Optional.ofNullable(names.get(meaning));
    }

    private static Meaning meaning(String word) {
        return Arrays.stream(Meaning.values())
                .filter(m -> m.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown name '" + word + "'; known: "
                        + Arrays.stream(Meaning.values()).map(Meaning::word).collect(Collectors.joining(", "))));
    }
}
