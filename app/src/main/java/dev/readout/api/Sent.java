package dev.readout.api;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a request brings with it.
 *
 * @param forms the schema of the body, by media type
 * @param most how many bytes it may have
 * @param example one in JSON
 */
record Sent(Map<String, Schema> forms, long most, Map<String, Object> example) {
    Sent {
        forms = Collections.unmodifiableMap(new LinkedHashMap<>(forms));
        example = Collections.unmodifiableMap(new LinkedHashMap<>(example));
    }

    static Sent json(Schema schema, Map<String, Object> example) {
        return new Sent(Map.of(Operation.JSON, schema), Body.JSON_BYTES, example);
    }

    /** In this form too, with so many bytes. */
    Sent or(String mediaType, Schema schema, long bytes) {
        Map<String, Schema> more = new LinkedHashMap<>(forms);
        more.put(mediaType, schema);
        return new Sent(more, bytes, example);
    }
}
