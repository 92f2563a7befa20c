package dev.readout.intake;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Reads JSON by the library that the program brings. */
final class BundledJson implements JsonLibrary {
    @Override
    public Map<String, String> fields(String json) throws NoJsonException {
        JsonNode node = tree(json);
        if (!node.isObject()) {
            throw new NoJsonException("The line is no JSON object.");
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> property : node.properties()) {
            values.put(property.getKey(), Json.words(property.getValue()));
        }
        return values;
    }

    @Override
    public Map<String, String> texts(String json, Collection<String> names) throws NoJsonException {
        JsonNode tree = tree(json);
        Map<String, String> found = new LinkedHashMap<>();
        for (String name : names) {
            tree.findValues(name).stream()
                    .filter(JsonNode::isString)
                    .findFirst()
                    .ifPresent(text -> found.put(name, text.asString()));
        }
        return found;
    }

    private static JsonNode tree(String json) throws NoJsonException {
        try {
            return Json.read(json);
        } catch (JacksonException e) {
            throw new NoJsonException("The line is not JSON: " + e.getOriginalMessage() + ".");
        }
    }
}
