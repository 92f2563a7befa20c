package dev.readout.desk;

import dev.readout.coding.FactKey;
import dev.readout.correct.Amendment;
import dev.readout.correct.Correction;
import dev.readout.query.CorrectionRow;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;

/** A correction as one JSON object: as it is listed, it can be read again. */
public record CorrectionForm(CorrectionDesk desk) {

    /**
     * Reads one.
     *
     * @param who who says it where the object does not tell
     * @param now when it is said where the object does not tell
     */
    public Correction read(JsonNode node, Supplier<String> who, Instant now) {
        Optional<String> told = JsonForm.find(node, "who");
        Optional<String> at = JsonForm.find(node, "at");
        return new Correction(
                amendment(node),
                told.orElseGet(who),
                at.map(CorrectionForm::instant).orElse(now),
                JsonForm.get(node, "why"));
    }

    private static Instant instant(String at) {
        try {
            return Instant.parse(at);
        } catch (DateTimeException e) {
            throw new DeskException("'at' is no instant such as 2031-05-04T10:00:00Z.", e);
        }
    }

    private Amendment amendment(JsonNode node) {
        String kind = JsonForm.get(node, "correct");
        return switch (kind) {
            case "add" -> {
                String document = JsonForm.find(node, "text_hash").orElseGet(() -> JsonForm.get(node, "document"));
                yield new FactForm(desk).read(document, node.path("fact"));
            }
            case "change" -> change(desk.key(JsonForm.get(node, "fact")), JsonForm.get(node, "field"), node);
            case "reject" -> {
                Optional<String> label = JsonForm.find(node, "label");
                yield label.isPresent()
                        ? new Amendment.Rejection(desk.key(JsonForm.get(node, "fact")), label.get())
                        : desk.reject(JsonForm.get(node, "fact"));
            }
            case "confirm" ->
                node.has("values")
                        ? new Amendment.Confirmation(desk.key(JsonForm.get(node, "fact")), values(node.path("values")))
                        : desk.confirm(JsonForm.get(node, "fact"));
            case "merge" ->
                desk.merge(JsonForm.get(node, "code"), JsonForm.get(node, "into"), JsonForm.find(node, "document"));
            case "split" ->
                desk.split(
                        JsonForm.get(node, "code"),
                        JsonForm.get(node, "words"),
                        JsonForm.get(node, "other"),
                        JsonForm.find(node, "document"));
            case "same" -> desk.pair(JsonForm.get(node, "fact"), JsonForm.get(node, "other"), true);
            case "apart" -> desk.pair(JsonForm.get(node, "fact"), JsonForm.get(node, "other"), false);
            case "undo" -> desk.undo(JsonForm.get(node, "correction"));
            default ->
                throw new DeskException(
                        "\"correct\" is add, change, reject, confirm, merge, split, same, apart or undo, not '" + kind
                                + "'.");
        };
    }

    private Amendment change(FactKey fact, String field, JsonNode node) {
        List<String> after = FactForm.list(node.path("after"));
        return node.has("before")
                ? new Amendment.Alteration(fact, field, FactForm.list(node.path("before")), after)
                : desk.change(fact, field, after);
    }

    private static Map<String, List<String>> values(JsonNode node) {
        Map<String, List<String>> values = new TreeMap<>();
        node.propertyNames().forEach(field -> values.put(field, FactForm.list(node.path(field))));
        return values;
    }

    /** All that is said, and what became of it. */
    public static Map<String, Object> fields(CorrectionRow row) {
        Correction c = row.correction();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", c.id());
        fields.put("correct", c.amendment().name());
        c.fact().ifPresent(fact -> fields.put("text_hash", fact.textHash()));
        put(fields, c.amendment());
        fields.put("who", c.who());
        fields.put("at", c.at().toString());
        fields.put("why", c.why());
        fields.put("state", row.state().name().toLowerCase(Locale.ROOT));
        fields.put("problem", row.problem());
        fields.put(
                "documents",
                row.places().stream().map(CorrectionRow.Place::document).toList());
        return fields;
    }

    private static void put(Map<String, Object> fields, Amendment amendment) {
        switch (amendment) {
            case Amendment.Addition a -> fields.put("fact", FactForm.fields(a));
            case Amendment.Alteration a -> {
                fields.put("fact", a.fact().toString());
                fields.put("field", a.field());
                fields.put("before", a.before());
                fields.put("after", a.after());
            }
            case Amendment.Rejection r -> {
                fields.put("fact", r.fact().toString());
                fields.put("label", r.label());
            }
            case Amendment.Confirmation c -> {
                fields.put("fact", c.fact().toString());
                fields.put("values", c.values());
            }
            case Amendment.Merger m -> {
                fields.put("code", m.code());
                fields.put("into", m.into());
                fields.put("document", m.document());
            }
            case Amendment.Split s -> {
                fields.put("code", s.code());
                fields.put("words", s.words());
                fields.put("other", s.other());
                fields.put("document", s.document());
            }
            case Amendment.Pairing p -> {
                fields.put("fact", p.one().toString());
                fields.put("other", p.other().toString());
            }
            case Amendment.Undoing u -> fields.put("correction", u.correction());
        }
    }
}
