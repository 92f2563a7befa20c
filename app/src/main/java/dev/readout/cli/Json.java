package dev.readout.cli;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes maps, lists and plain values as JSON, in the order in which they stand. */
final class Json {
    private static final JsonMapper COMPACT = JsonMapper.builder().build();
    private static final JsonMapper INDENTED =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private Json() {}

    static String line(Object value) {
        return COMPACT.writeValueAsString(value);
    }

    static String indented(Object value) {
        return INDENTED.writeValueAsString(value).replace("\r\n", "\n");
    }
}
