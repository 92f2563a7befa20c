package dev.readout.web.corrections;

import dev.readout.query.CorrectionRow;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A fact with its fields, and its life.
 *
 * @param key by which corrections find it
 * @param document key of its document
 * @param id in the current coding; empty where that does not have it
 * @param label the act, or the kind of engagement
 * @param trigger the words that express it
 * @param acts that the codebook has
 * @param events in the order of time
 */
public record FactView(
        String key,
        String document,
        String id,
        String label,
        String trigger,
        List<Field> fields,
        List<String> acts,
        List<Event> events) {
    public FactView {
        fields = List.copyOf(fields);
        acts = List.copyOf(acts);
        events = List.copyOf(events);
    }

    /** How a field is told. */
    public enum Form {
        /** One of the codebook's acts. */
        ACT,
        FLAG,
        /** One value of many words. */
        WORDS,
        /** A value a line. */
        LINES
    }

    /** A field as it stands. */
    public record Field(String name, List<String> values, Form form) {
        public Field {
            values = List.copyOf(values);
        }

        public String value() {
            return String.join("\n", values);
        }

        /** Lines of the box in which it is told. */
        public int rows() {
            return Math.max(1, form == Form.WORDS ? 3 : values.size());
        }
    }

    /**
     * Something in its life.
     *
     * @param said what a person said; absent where a coder coded it
     * @param fingerprint of the coder, its first digits
     * @param values as coded; empty where the coder does not have it
     */
    public record Event(
            Instant at, Optional<CorrectionRow> said, String fingerprint, Map<String, List<String>> values) {}
}
