package dev.readout.api;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What an answer looks like, in JSON Schema. All members of an object are always there, and no others.
 *
 * @param json as it is written
 */
record Schema(Map<String, Object> json) {
    Schema {
        json = Collections.unmodifiableMap(new LinkedHashMap<>(json));
    }

    static Schema text() {
        return of("type", "string");
    }

    static Schema text(String description) {
        return text().described(description);
    }

    static Schema number() {
        return of("type", "integer");
    }

    static Schema fraction() {
        return of("type", "number");
    }

    static Schema truth() {
        return of("type", "boolean");
    }

    static Schema listOf(Schema items) {
        return new Schema(Map.of("type", "array", "items", items.json()));
    }

    /** One of those that are described by name. */
    static Schema named(String name) {
        return of("$ref", "#/components/schemas/" + name);
    }

    private static Schema of(String key, String value) {
        return new Schema(Map.of(key, value));
    }

    static Schema object(Members members) {
        Map<String, Object> properties = new LinkedHashMap<>();
        members.schemas().forEach((name, schema) -> properties.put(name, schema.json()));
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("type", "object");
        json.put("properties", properties);
        json.put("required", List.copyOf(members.schemas().keySet()));
        json.put("additionalProperties", false);
        return new Schema(json);
    }

    /** A page of a list. */
    static Schema page(String item) {
        return object(Members.of("items", listOf(named(item)))
                .and(
                        "next",
                        text("By which the following page is asked for; null where there is none.")
                                .orNull()));
    }

    Schema orNull() {
        return json.containsKey("type")
                ? with("type", List.of(json.get("type"), "null"))
                : new Schema(Map.of("oneOf", List.of(json, Map.of("type", "null"))));
    }

    Schema described(String description) {
        return with("description", description);
    }

    /** Some members need not be there. */
    Schema withoutNeed(String... names) {
        Object required = json.get("required");
        List<?> all = required instanceof List<?> list ? list : List.of();
        return with(
                "required",
                all.stream().filter(n -> !List.of(names).contains(n)).toList());
    }

    Schema with(String key, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(json);
        more.put(key, value);
        return new Schema(more);
    }
}
