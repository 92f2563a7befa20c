package dev.readout.intake;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON from outside, read by the program's own library within the bounds that hold for every library. */
final class Json {
    private static final StreamReadConstraints BOUNDS = StreamReadConstraints.builder()
            .maxNestingDepth(JsonLibrary.DEPTH)
            .maxStringLength(JsonLibrary.LONGEST_TEXT)
            .build();

    private static final JsonMapper MAPPER = JsonMapper.builder(
                    JsonFactory.builder().streamReadConstraints(BOUNDS).build())
            .build();

    private Json() {}

    /** @throws JacksonException where it is no JSON, or beyond the bounds */
    static JsonNode read(String json) {
        return MAPPER.readTree(json);
    }

    /** A text, number or truth value as words; what is nested or null is empty. */
    static String words(JsonNode value) {
        return value.isValueNode() && !value.isNull() ? value.asString() : "";
    }
}
