package dev.readout.cli;

import dev.readout.coding.FactKey;
import dev.readout.correct.Amendment;
import dev.readout.correct.Correction;
import dev.readout.correct.FactValues;
import dev.readout.desk.CorrectionDesk;
import dev.readout.desk.FactForm;
import dev.readout.desk.JsonForm;
import dev.readout.document.Span;
import dev.readout.evaluate.Alignment.Pair;
import dev.readout.evaluate.Comparison;
import dev.readout.query.FoundFact;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes the record of a document say what a person wrote of it from scratch: what the person has not is rejected, what the record
 * has not is added, and what both have is changed where they differ. Free words (what it is about, topics, venue) stay.
 */
final class Adoption {
    private static final Map<String, List<String>> ACT = Map.of(
            "by", List.of(),
            "target", List.of(),
            "addressee", List.of(),
            "negated", List.of("false"),
            "tense", List.of("past"),
            "background", List.of("false"),
            "restated", List.of("false"),
            "date", List.of(),
            "engagement", List.of());

    private static final Map<String, List<String>> ENGAGEMENT =
            Map.of("status", List.of("held"), "date", List.of(), "city", List.of(), "country", List.of());

    private final CorrectionDesk desk;
    private final CodeSheet.Page page;
    private final Comparison comparison;
    private final FoundFact found;
    private final Voice voice;
    private final Map<String, String> keys = new HashMap<>();

    /** Says something of the record. */
    @FunctionalInterface
    interface Voice {
        Correction say(Amendment amendment);
    }

    /**
     * @param comparison of what the person wrote with the record
     * @param found the facts of the record
     * @param voice adds a correction to those that are said
     */
    Adoption(CorrectionDesk desk, CodeSheet.Page page, Comparison comparison, FoundFact found, Voice voice) {
        this.desk = desk;
        this.page = page;
        this.comparison = comparison;
        this.found = found;
        this.voice = voice;
    }

    void adopt() {
        adopt("engagement", comparison.engagements());
        adopt("act", comparison.acts());
    }

    private void adopt(String kind, List<Pair> pairs) {
        List<JsonNode> told = page.list(kind + "s");
        List<FactValues> facts =
                found.others().stream().filter(f -> f.key().kind().equals(kind)).toList();
        Map<Integer, Integer> paired = pairs.stream().collect(Collectors.toMap(Pair::gold, Pair::coded));
        Set<Integer> known = Set.copyOf(paired.values());
        for (int i = 0; i < told.size(); i++) {
            Integer j = paired.get(i);
            FactKey key = j == null ? add(linked(told.get(i))) : change(kind, linked(told.get(i)), facts.get(j));
            JsonForm.find(told.get(i), "id").ifPresent(id -> keys.put(id, key.toString()));
        }
        IntStream.range(0, facts.size())
                .filter(j -> !known.contains(j))
                .mapToObj(facts::get)
                .forEach(f -> voice.say(new Amendment.Rejection(f.key(), f.label())));
    }

    private FactKey add(JsonNode told) {
        return voice.say(new FactForm(desk).read(page.document(), inWordsOfTheText(told)))
                .fact()
                .orElseThrow();
    }

    /** What it is about may be told in words of one's own; the record has the text's alone. */
    private JsonNode inWordsOfTheText(JsonNode told) {
        String text = found.text().line(new Span(0, found.text().length()));
        ObjectNode copy = (ObjectNode) told.deepCopy();
        if (!text.contains(JsonForm.find(copy, "about").orElse(""))) {
            copy.remove("about");
        }
        if (FactForm.list(copy.path("topics")).stream().anyMatch(topic -> !text.contains(topic))) {
            copy.remove("topics");
        }
        return copy;
    }

    private FactKey change(String kind, JsonNode told, FactValues fact) {
        Map<String, List<String>> values = FactForm.values(kind, told);
        String label = kind.equals("act") ? "act" : "kind";
        Map<String, List<String>> usual = kind.equals("act") ? ACT : ENGAGEMENT;
        List<String> fields = new ArrayList<>(usual.keySet().stream().sorted().toList());
        fields.add(0, label);
        for (String field : fields) {
            List<String> after = values.getOrDefault(field, usual.getOrDefault(field, List.of()));
            if (!isSame(after, fact.values().getOrDefault(field, List.of()))) {
                voice.say(desk.change(fact.key(), field, after));
            }
        }
        participants(values, fact);
        return fact.key();
    }

    /** Offices are told in many ways: who took part, and for whom, is what counts. */
    private void participants(Map<String, List<String>> values, FactValues fact) {
        List<String> after = values.getOrDefault("participants", List.of());
        List<String> before = fact.values().getOrDefault("participants", List.of());
        if (!after.isEmpty() && !people(after).equals(people(before))) {
            voice.say(desk.change(fact.key(), "participants", after));
        }
    }

    private static Set<String> people(List<String> participants) {
        return participants.stream()
                .map(p -> p.split("\\|"))
                .map(parts -> (parts.length == 1 ? "" : parts[0].strip()) + "|" + parts[parts.length - 1].strip())
                .map(p -> p.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    private static boolean isSame(List<String> one, List<String> other) {
        return folded(one).equals(folded(other));
    }

    private static Set<String> folded(List<String> values) {
        return values.stream().map(v -> v.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    }

    /** The engagement by its key: the person's ids are not those of the record. */
    private JsonNode linked(JsonNode told) {
        Optional<String> engagement = JsonForm.find(told, "engagement");
        if (engagement.isEmpty()) {
            return told;
        }
        String key = keys.get(engagement.get());
        if (key == null) {
            throw new CommandException(
                    "an act belongs to '" + engagement.get() + "', which is no engagement of the form.");
        }
        ObjectNode copy = (ObjectNode) told.deepCopy();
        copy.put("engagement", key);
        return copy;
    }
}
