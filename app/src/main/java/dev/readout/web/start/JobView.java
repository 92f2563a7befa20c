package dev.readout.web.start;

import java.time.Instant;
import java.util.Map;

/**
 * A run that brings documents in.
 *
 * @param state in small letters
 * @param documents how many were read by now
 * @param issues how many there were by now
 * @param problem why it failed; empty elsewhere
 */
public record JobView(
        String id,
        String state,
        String who,
        String what,
        Instant ordered,
        long documents,
        long issues,
        String problem) {

    static JobView of(Map<String, Object> fields) {
        return new JobView(
                text(fields, "id"),
                text(fields, "state"),
                text(fields, "who"),
                text(fields, "what"),
                Instant.parse(text(fields, "ordered")),
                number(fields, "documents"),
                number(fields, "issues"),
                text(fields, "problem"));
    }

    public boolean isOver() {
        return !state.equals("queued") && !state.equals("running");
    }

    private static String text(Map<String, Object> fields, String name) {
        return String.valueOf(fields.getOrDefault(name, ""));
    }

    private static long number(Map<String, Object> fields, String name) {
        return fields.get(name) instanceof Number number ? number.longValue() : 0;
    }
}
