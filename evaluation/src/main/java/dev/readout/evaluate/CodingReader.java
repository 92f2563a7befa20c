package dev.readout.evaluate;

import dev.readout.evaluate.EngagementCoding.Participant;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the codebook's format: one JSON object a document. Fields that are not compared do no harm. */
public final class CodingReader {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private CodingReader() {}

    /**
     * Reads one coding.
     *
     * @param name what to call it in a message
     * @throws GoldException where it is not in the format
     */
    public static Coding read(String name, String json) {
        return coding(name, node(name, json));
    }

    static JsonNode node(String name, String json) {
        try {
            return JSON.readTree(json);
        } catch (JacksonException e) {
            throw new GoldException(name + ": is not JSON: " + e.getOriginalMessage() + "; put it right.", e);
        }
    }

    static Coding coding(String name, JsonNode node) {
        return new Coding(
                text(node, "file").orElse(name),
                text(node, "codebook").orElse(""),
                list(name, node, "engagements").stream()
                        .map(CodingReader::engagement)
                        .toList(),
                list(name, node, "acts").stream().map(a -> act(name, a)).toList());
    }

    private static List<JsonNode> list(String name, JsonNode node, String field) {
        JsonNode list = node.path(field);
        if (!list.isArray()) {
            throw new GoldException(name + ": has no list '" + field + "'; codings have the format of the codebook.");
        }
        return list.valueStream().toList();
    }

    private static EngagementCoding engagement(JsonNode node) {
        return new EngagementCoding(
                text(node, "kind").orElse(""),
                text(node, "status").orElse(""),
                text(node, "start"),
                text(node, "country"),
                node.path("participants")
                        .valueStream()
                        .map(p -> new Participant(text(p, "name"), text(p, "country")))
                        .toList(),
                text(node, "trigger").orElse(""),
                text(node, "quote").orElse(""));
    }

    private static ActCoding act(String name, JsonNode node) {
        return new ActCoding(
                required(name, node, "act"),
                actors(node, "by"),
                actors(node, "target"),
                actors(node, "addressee"),
                node.path("negated").asBoolean(false),
                text(node, "tense").orElse(""),
                node.path("background").asBoolean(false),
                node.path("restated").asBoolean(false),
                text(node, "date"),
                text(node, "trigger").orElse(""),
                text(node, "quote").orElse(""));
    }

    private static List<String> actors(JsonNode node, String field) {
        return node.path(field).valueStream().map(n -> n.asString("")).toList();
    }

    /** A field's text; empty where it is absent, null or blank. */
    static Optional<String> text(JsonNode node, String field) {
        return Optional.of(node.path(field).asString("")).filter(v -> !v.isBlank());
    }

    /** @throws GoldException where it is not there */
    static String required(String name, JsonNode node, String field) {
        return text(node, field)
                .orElseThrow(() ->
                        new GoldException(name + ": has no '" + field + "'; codings have the format of the codebook."));
    }
}
