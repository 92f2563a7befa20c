package dev.readout.desk;

import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON that a person wrote, and what stands under its names. */
public final class JsonForm {
    private JsonForm() {}

    /** @throws DeskException where it is not JSON */
    public static JsonNode read(String json) {
        try {
            return JsonMapper.shared().readTree(json);
        } catch (JacksonException e) {
            throw new DeskException("is not JSON: " + e.getOriginalMessage() + ".", e);
        }
    }

    /** The text, number or truth value under a name; empty where there is none, or a blank one. */
    public static Optional<String> find(JsonNode node, String name) {
        return Optional.of(node.path(name).asString("")).filter(value -> !value.isBlank());
    }

    /** @throws DeskException where there is none, or a blank one */
    public static String get(JsonNode node, String name) {
        return find(node, name).orElseThrow(() -> new DeskException("has no \"" + name + "\"."));
    }

    /** All values under a name: of a list each, of anything else it alone; what is null is none. */
    static Stream<JsonNode> values(JsonNode node) {
        Stream<JsonNode> all = node.isArray() ? node.valueStream() : Stream.of(node);
        return all.filter(value -> !value.isNull() && !value.isMissingNode());
    }
}
