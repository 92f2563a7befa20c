package dev.readout.desk;

import dev.readout.correct.ActField;
import dev.readout.correct.Amendment;
import dev.readout.correct.EngagementField;
import dev.readout.correct.Quotation;
import dev.readout.document.Span;
import dev.readout.document.Text;
import dev.readout.query.FoundFact;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** An act or engagement that a person adds, in the format of the codebook for people, and back. */
public record FactForm(CorrectionDesk desk) {
    private static final Set<String> LISTS = Set.of("by", "target", "addressee", "claimants", "participants", "topics");
    /** What the format has beside the fields that can be told. */
    private static final Set<String> OTHERS = Set.of(
            "id", "trigger", "quote", "trigger_span", "quote_span", "start", "end", "precision", "inferred", "rule");

    private static final String QUOTE = "quote";

    /** @throws DeskException or IllegalArgumentException where it is not in the format, or not in the text */
    public Amendment read(String document, JsonNode node) {
        FoundFact found = desk.document(document);
        String kind = node.has("act") ? "act" : "engagement";
        if (!node.has("act") && !node.has("kind")) {
            throw new DeskException("is neither an act (with \"act\") nor an engagement (with \"kind\").");
        }
        Span quote = span(node, "quote_span", found.text())
                .orElseGet(() -> Quotation.find(found.text(), JsonForm.get(node, QUOTE)));
        // Who codes an engagement by hand may mark no word of it.
        boolean marked = kind.equals("act") || node.has("trigger");
        Span trigger = span(node, "trigger_span", found.text())
                .orElseGet(() -> marked ? Quotation.find(found.text(), JsonForm.get(node, "trigger"), quote) : quote);
        return desk.add(found, kind, trigger, quote, values(kind, node));
    }

    /** The fields that say something, and the date. */
    public static Map<String, List<String>> values(String kind, JsonNode node) {
        List<String> known = kind.equals("act")
                ? Stream.of(ActField.values()).map(ActField::field).toList()
                : Stream.of(EngagementField.values())
                        .map(EngagementField::field)
                        .toList();
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (String field : node.propertyNames()) {
            if (!known.contains(field) && !OTHERS.contains(field)) {
                throw new DeskException("has '" + field + "', which is no field of an " + kind + "; known are "
                        + String.join(", ", known) + ".");
            }
            if (known.contains(field) && !field.equals(QUOTE)) {
                values.put(field, list(node.path(field)));
            }
        }
        Optional<String> start = JsonForm.find(node, "start");
        start.ifPresent(first -> values.put(
                "date",
                List.of(JsonForm.find(node, "end")
                        .filter(last -> !last.equals(first))
                        .map(last -> first + "/" + last)
                        .orElse(first))));
        values.values().removeIf(List::isEmpty);
        return values;
    }

    /** A value, a list of values, or of participants. */
    public static List<String> list(JsonNode node) {
        return JsonForm.values(node)
                .map(value -> value.isObject() ? participant(value) : value.asString(""))
                .filter(value -> !value.isBlank())
                .toList();
    }

    private static String participant(JsonNode node) {
        return JsonForm.find(node, "name").orElse("") + " | "
                + JsonForm.find(node, "office").orElse("") + " | "
                + JsonForm.find(node, "country").orElse("");
    }

    private static Optional<Span> span(JsonNode node, String field, Text text) {
        JsonNode span = node.path(field);
        if (!span.isArray() || span.size() != 2) {
            return Optional.empty();
        }
        Span found = new Span(span.get(0).asInt(-1), span.get(1).asInt(-1));
        if (found.end() > text.length()) {
            throw new DeskException(field + " lies outside the text.");
        }
        return Optional.of(found);
    }

    /** As it is read again. */
    public static Map<String, Object> fields(Amendment.Addition addition) {
        Map<String, Object> fields = new LinkedHashMap<>();
        addition.values().forEach((field, values) -> fields.put(field, value(field, values)));
        fields.put(
                "trigger_span",
                List.of(addition.trigger().start(), addition.trigger().end()));
        fields.put(
                "quote_span", List.of(addition.quote().start(), addition.quote().end()));
        return fields;
    }

    private static Object value(String field, List<String> values) {
        if (LISTS.contains(field)) {
            return values;
        }
        return ActField.isOneOf(ActField.FLAGS, field)
                ? (Object) Boolean.valueOf(values.getFirst())
                : values.getFirst();
    }
}
