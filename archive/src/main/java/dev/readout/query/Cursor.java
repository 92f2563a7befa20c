package dev.readout.query;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/**
 * Where a page ended, so that the next begins behind it, whatever was added meanwhile. To others it is a word without meaning.
 *
 * @param order of which answers
 * @param values of the last answer, in that order
 */
record Cursor(String order, List<String> values) {
    private static final String BETWEEN = "\u001f";

    Cursor {
        values = List.copyOf(values);
    }

    String token() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((order + BETWEEN + String.join(BETWEEN, values)).getBytes(StandardCharsets.UTF_8));
    }

    /** @throws PlaceException where it is none that was given out for answers in this order */
    static Cursor of(String token, String order, int values) {
        List<String> parts = parts(token);
        if (parts.size() != values + 1 || !parts.getFirst().equals(order)) {
            throw new PlaceException(token);
        }
        return new Cursor(order, parts.subList(1, parts.size()));
    }

    private static List<String> parts(String token) {
        try {
            String told = new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8);
            return Arrays.asList(told.split(BETWEEN, -1));
        } catch (IllegalArgumentException e) {
            return List.of();
        }
    }
}
