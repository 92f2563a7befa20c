package dev.readout.cli;

import dev.readout.desk.FactForm;
import dev.readout.desk.JsonForm;
import dev.readout.evaluate.Alignment.Pair;
import dev.readout.evaluate.Comparison;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What two coders wrote of one document, put together for a third: where they agree it stands, where they do not, both stand under
 * {@code disputed}.
 */
record Adjudication(CodeSheet.Page one, CodeSheet.Page other, Comparison comparison) {
    /** What is told in free words, and what a form has for itself, is nothing to agree on. */
    private static final Set<String> FREE = Set.of(
            "id",
            "quote",
            "trigger",
            "about",
            "topics",
            "place",
            "manner",
            "responds_to",
            "inferred",
            "precision",
            "rule");

    private static final Map<String, String> USUAL =
            Map.of("negated", "false", "background", "false", "restated", "false", "tense", "past", "status", "held");

    Map<String, Object> form() {
        Map<String, Object> form = new LinkedHashMap<>();
        for (String field : List.of("file", "codebook", "issuer", "published", "document", "text_hash")) {
            form.put(field, one.json().path(field));
        }
        form.put("coder", "");
        Map<String, String> ids = ids();
        List<Object> disputed = new ArrayList<>();
        form.put("engagements", agreed("engagements", comparison.engagements(), ids, disputed));
        form.put("acts", agreed("acts", comparison.acts(), ids, disputed));
        form.put(CodeSheet.DISPUTED, disputed);
        return form;
    }

    /** The ids of the other's engagements as they are called here. */
    private Map<String, String> ids() {
        Map<String, String> ids = new LinkedHashMap<>();
        other.list("engagements").forEach(e -> ids.put(id(e), "x" + id(e)));
        for (Pair pair : comparison.engagements()) {
            ids.put(
                    id(other.list("engagements").get(pair.coded())),
                    id(one.list("engagements").get(pair.gold())));
        }
        return ids;
    }

    private List<Object> agreed(String what, List<Pair> pairs, Map<String, String> ids, List<Object> disputed) {
        List<JsonNode> ours = one.list(what);
        List<JsonNode> theirs =
                other.list(what).stream().map(n -> renamed(n, ids)).toList();
        Map<Integer, Integer> paired = pairs.stream().collect(Collectors.toMap(Pair::gold, Pair::coded));
        List<Object> agreed = new ArrayList<>();
        for (int i = 0; i < ours.size(); i++) {
            Integer j = paired.get(i);
            if (j == null) {
                disputed.add(entry(what, "only in one", Map.of("one", ours.get(i))));
                continue;
            }
            List<String> unlike = unlike(ours.get(i), theirs.get(j));
            if (unlike.isEmpty()) {
                agreed.add(ours.get(i));
            } else {
                disputed.add(
                        entry(what, String.join(", ", unlike), Map.of("one", ours.get(i), "other", theirs.get(j))));
            }
        }
        for (int j = 0; j < theirs.size(); j++) {
            if (!paired.containsValue(j)) {
                disputed.add(entry(what, "only in other", Map.of("other", theirs.get(j))));
            }
        }
        return agreed;
    }

    private static Map<String, Object> entry(String what, String why, Map<String, Object> sides) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("list", what);
        entry.put("unlike", why);
        for (String side : List.of("one", "other")) {
            if (sides.containsKey(side)) {
                entry.put(side, sides.get(side));
            }
        }
        return entry;
    }

    private static List<String> unlike(JsonNode one, JsonNode other) {
        List<String> fields = new ArrayList<>(one.propertyNames());
        other.propertyNames().stream().filter(f -> !fields.contains(f)).forEach(fields::add);
        Function<JsonNode, Function<String, Set<String>>> values = node -> field -> {
            Set<String> told = Set.copyOf(FactForm.list(node.path(field)));
            return told.isEmpty() && USUAL.containsKey(field) ? Set.of(USUAL.getOrDefault(field, "")) : told;
        };
        return fields.stream()
                .filter(f -> !FREE.contains(f))
                .filter(f ->
                        !values.apply(one).apply(f).equals(values.apply(other).apply(f)))
                .toList();
    }

    private static JsonNode renamed(JsonNode node, Map<String, String> ids) {
        ObjectNode copy = (ObjectNode) node.deepCopy();
        for (String field : List.of("engagement", "id")) {
            JsonForm.find(copy, field).map(ids::get).ifPresent(id -> copy.put(field, id));
        }
        return copy;
    }

    private static String id(JsonNode node) {
        return JsonForm.find(node, "id").orElse("");
    }
}
