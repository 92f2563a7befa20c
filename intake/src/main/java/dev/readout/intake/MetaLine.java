package dev.readout.intake;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** A line of JSON in a file of metadata. Apart, so that who reads no such file needs no library for JSON. */
final class MetaLine {
    private MetaLine() {}

    /**
     * The values by their keys, without those that are null.
     *
     * @param check throws where a key is unknown
     * @throws IllegalArgumentException where the line is wrong; the message says what
     */
    static Map<String, String> values(String line, Consumer<String> check) {
        try {
            JsonNode node = Json.read(line);
            if (!node.isObject()) {
                throw new IllegalArgumentException("not a JSON object");
            }
            Map<String, String> values = new HashMap<>();
            for (Map.Entry<String, JsonNode> property : node.properties()) {
                check.accept(property.getKey());
                if (!property.getValue().isNull()) {
                    values.put(property.getKey(), property.getValue().asString());
                }
            }
            return values;
        } catch (JacksonException e) {
            throw new IllegalArgumentException("not JSON: " + e.getOriginalMessage(), e);
        }
    }
}
