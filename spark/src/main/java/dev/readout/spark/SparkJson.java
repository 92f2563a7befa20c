package dev.readout.spark;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.readout.intake.JsonLibrary;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads JSON by the library that Spark brings, set so that it takes and refuses what the program's own does. */
public final class SparkJson implements JsonLibrary {
    private static final StreamReadConstraints BOUNDS = StreamReadConstraints.builder()
            .maxNestingDepth(DEPTH)
            .maxStringLength(LONGEST_TEXT)
            .build();

    private static final ObjectMapper MAPPER = new ObjectMapper(
                    JsonFactory.builder().streamReadConstraints(BOUNDS).build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    @Override
    public Map<String, String> fields(String json) throws NoJsonException {
        JsonNode node = tree(json);
        if (!node.isObject()) {
            throw new NoJsonException("The line is no JSON object.");
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> property : node.properties()) {
            JsonNode value = property.getValue();
            values.put(property.getKey(), value.isValueNode() && !value.isNull() ? value.asText() : "");
        }
        return values;
    }

    @Override
    public Map<String, String> texts(String json, Collection<String> names) throws NoJsonException {
        JsonNode tree = tree(json);
        Map<String, String> found = new LinkedHashMap<>();
        for (String name : names) {
            tree.findValues(name).stream()
                    .filter(JsonNode::isTextual)
                    .findFirst()
                    .ifPresent(text -> found.put(name, text.asText()));
        }
        return found;
    }

    private static JsonNode tree(String json) throws NoJsonException {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new NoJsonException("The line is not JSON: " + e.getOriginalMessage() + ".");
        }
    }
}
