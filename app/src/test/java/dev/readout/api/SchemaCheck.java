package dev.readout.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Tells where a value is not as a schema says. It knows the words that our schemas use, and no others. */
record SchemaCheck(JsonNode document) {
    private static final Set<String> KNOWN = Set.of(
            "$ref",
            "type",
            "properties",
            "required",
            "additionalProperties",
            "items",
            "minItems",
            "maxItems",
            "oneOf",
            "enum",
            "description");

    List<String> faults(JsonNode schema, JsonNode value) {
        List<String> faults = new ArrayList<>();
        check(schema, value, "", faults);
        return faults;
    }

    private void check(JsonNode schema, JsonNode value, String at, List<String> faults) {
        schema.propertyNames().stream()
                .filter(n -> !KNOWN.contains(n))
                .forEach(n -> faults.add(at + ": unknown word " + n));
        if (schema.has("$ref")) {
            check(document.at(schema.get("$ref").asString().substring(1)), value, at, faults);
        }
        if (schema.has("oneOf")
                && schema.get("oneOf")
                        .valueStream()
                        .noneMatch(s -> faults(s, value).isEmpty())) {
            faults.add(at + ": none of oneOf");
        }
        if (schema.has("type") && !isOf(schema.get("type"), value)) {
            faults.add(at + ": " + value.getNodeType() + " is no " + schema.get("type"));
        }
        if (schema.has("enum") && schema.get("enum").valueStream().noneMatch(value::equals)) {
            faults.add(at + ": " + value + " is none of " + schema.get("enum"));
        }
        if (value.isObject() && schema.has("properties")) {
            members(schema, value, at, faults);
        }
        if (value.isArray() && schema.has("items")) {
            value.valueStream().forEach(item -> check(schema.get("items"), item, at + "/[]", faults));
        }
    }

    private void members(JsonNode schema, JsonNode value, String at, List<String> faults) {
        schema.path("required")
                .valueStream()
                .filter(name -> !value.has(name.asString()))
                .forEach(name -> faults.add(at + ": lacks " + name));
        value.properties().forEach(member -> {
            JsonNode its = schema.get("properties").get(member.getKey());
            if (its != null) {
                check(its, member.getValue(), at + "/" + member.getKey(), faults);
            } else if (!schema.path("additionalProperties").asBoolean(true)) {
                faults.add(at + ": has " + member.getKey());
            }
        });
    }

    private static boolean isOf(JsonNode type, JsonNode value) {
        return type.isArray()
                ? type.valueStream().anyMatch(t -> isOf(t.asString(), value))
                : isOf(type.asString(), value);
    }

    private static boolean isOf(String type, JsonNode value) {
        return switch (type) {
            case "string" -> value.isString();
            case "integer" -> value.isIntegralNumber();
            case "number" -> value.isNumber();
            case "boolean" -> value.isBoolean();
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "null" -> value.isNull();
            default -> false;
        };
    }
}
