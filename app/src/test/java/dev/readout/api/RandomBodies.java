package dev.readout.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Bodies in JSON, as often as not with something wrong.
 *
 * @param fact the key of a fact that there is
 * @param commitment the key of one that commits to something
 */
record RandomBodies(Random random, RandomValues values, String fact, String commitment) {

    /** @param media what the description tells of a body: its schema, and an example */
    String json(JsonNode media) {
        return random.nextBoolean() ? almostRight(media) : ofAllKinds(media);
    }

    /** What is taken, with one member that may be wrong. */
    private String almostRight(JsonNode media) {
        List<String> right = new ArrayList<>(List.of(media.get("example").toString()));
        if (media.get("example").has("correct")) {
            for (String said : List.of(
                    "'confirm','fact':'FACT'",
                    "'change','fact':'FACT','field':'tense','after':['future']",
                    "'change','fact':'FACT','field':'by','after':'XQU'",
                    "'reject','fact':'FACT'",
                    "'add','document':'Talks no. 3','fact':{'act':'thank','by':['XVA'],'trigger':'met','quote':'met the consul'}",
                    "'merge','code':'XVA','into':'XHA'",
                    "'same','fact':'FACT','other':'FACT'",
                    "'split','code':'XQU','words':'Quillara','other':'XTO'")) {
                String whole = "{'correct':" + said + ",'why':'I read it.'}";
                right.add(whole.replace('\'', '"').replace("FACT", fact));
            }
        }
        ObjectNode body = (ObjectNode) OpenServer.JSON.readTree(right.get(random.nextInt(right.size())));
        List<String> names = List.copyOf(body.propertyNames());
        String one = names.get(random.nextInt(names.size()));
        switch (random.nextInt(4)) {
            case 0 -> body.remove(one);
            case 1, 2 -> body.set(one, values.any(0));
            default -> {}
        }
        return body.toString();
    }

    /** A member for each that a form has, with values of all kinds. */
    private String ofAllKinds(JsonNode media) {
        ObjectNode body = OpenServer.JSON.createObjectNode();
        List<JsonNode> kinds = new ArrayList<>(List.of(media.get("schema")));
        media.get("schema").path("oneOf").forEach(kinds::add);
        JsonNode kind = kinds.get(random.nextInt(kinds.size()));
        if (kind.has("properties")) {
            kind.get("properties").properties().forEach(member -> {
                if (random.nextInt(5) > 0) {
                    body.set(member.getKey(), member(member.getKey(), member.getValue()));
                }
            });
        } else {
            media.get("example").properties().forEach(member -> body.set(member.getKey(), member.getValue()));
        }
        if (random.nextInt(10) == 0) {
            body.set(values.value(), values.any(0));
        }
        return body.toString();
    }

    private JsonNode member(String name, JsonNode schema) {
        if (random.nextInt(4) == 0) {
            return values.any(0);
        }
        if (schema.has("enum")) {
            return schema.get("enum").get(0);
        }
        List<String> likely = switch (name) {
            case "evidence" -> List.of(fact, commitment, "0123456789abcdef/deed/12-21");
            case "verdict" -> List.of("accept", "reject", "perhaps");
            case "fact" -> List.of(fact, "Talks no. 1#a1", "Talks no. 2#e1", "0123456789abcdef/act/12-21");
            case "field" -> List.of("act", "tense", "date", "by", "target", "about", "quote", "engagement", "nosuch");
            case "code", "into", "other" -> List.of("XVA", "XQU", "*", "Quillara");
            case "document" -> List.of("Talks no. 1", "Talks no. 3");
            case "at" -> List.of("2026-01-02T03:04:05Z", "-1000000000-01-01T00:00:00Z", "+999999999-12-31T23:59:59Z");
            case "addresses" -> List.of("https://a.example/");
            default -> List.of("condemn", "past", "2024-05-01", "the \"raid\"", "Quillara", "because");
        };
        JsonNode value = OpenServer.JSON.valueToTree(likely.get(random.nextInt(likely.size())));
        return switch (schema.path("type").asString("")) {
            case "object" -> added();
            case "array" -> OpenServer.JSON.createArrayNode().add(value);
            default -> value;
        };
    }

    private JsonNode added() {
        ObjectNode added = OpenServer.JSON.createObjectNode();
        for (String name :
                List.of("act", "kind", "by", "target", "trigger", "quote", "date", "quote_span", "start", "topics")) {
            switch (random.nextInt(6)) {
                case 0 -> {}
                case 1 -> added.set(name, values.any(0));
                default ->
                    added.put(
                            name,
                            List.of("thank", "meeting", "met", "met the consul", "XVA", "2024-05")
                                    .get(random.nextInt(6)));
            }
        }
        return added;
    }
}
