package dev.readout.codebook;

import dev.readout.codebook.ActRule.Anchor;
import dev.readout.codebook.ActRule.Clause;
import dev.readout.codebook.ActRule.Slot;
import dev.readout.codebook.ActRule.Subject;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads one act's file. {@code @name} in a list of words stands for the words of a named list. */
final class ActReader {
    private final Map<String, Set<String>> lists;

    ActReader(Map<String, Set<String>> lists) {
        this.lists = lists;
    }

    ActEntry read(DataNode file) {
        file.only(
                "source",
                "act",
                "definition",
                "kind",
                "plover",
                "cameo",
                "in-speech",
                "neighbours",
                "target",
                "rules",
                "examples");
        String act = file.get("act").text();
        List<Slot> target = slots(file, "target", List.of());
        List<ActRule> rules =
                file.get("rules").list().stream().map(n -> rule(n, act, target)).toList();
        return new ActEntry(
                act,
                file.get("definition").text(),
                constant(ActEntry.Kind.class, file.get("kind")),
                file.findText("plover").orElse(""),
                file.get("cameo").text(),
                file.find("in-speech")
                        .map(n -> constant(ActEntry.InSpeech.class, n))
                        .orElse(ActEntry.InSpeech.ANY),
                file.texts("neighbours"),
                rules,
                examples(file, rules));
    }

    /** An act that an earlier file has, with the rules of this one: those of the same id in the place of the earlier. */
    ActEntry more(ActEntry earlier, DataNode file) {
        file.only("source", "act", "target", "rules", "examples");
        List<Slot> target = slots(file, "target", List.of());
        Map<String, ActRule> rules = new LinkedHashMap<>();
        earlier.rules().forEach(r -> rules.put(r.id(), r));
        List<ActRule> own = file.get("rules").list().stream()
                .map(n -> rule(n, earlier.name(), target))
                .toList();
        own.forEach(r -> rules.put(r.id(), r));
        Map<String, List<String>> examples = new LinkedHashMap<>(earlier.examples());
        own.forEach(r -> examples.remove(r.id()));
        examples.putAll(examples(file, own));
        return new ActEntry(
                earlier.name(),
                earlier.definition(),
                earlier.kind(),
                earlier.plover(),
                earlier.cameo(),
                earlier.inSpeech(),
                earlier.neighbours(),
                List.copyOf(rules.values()),
                examples);
    }

    private static Map<String, List<String>> examples(DataNode file, List<ActRule> rules) {
        Map<String, List<String>> examples = new LinkedHashMap<>();
        Optional<DataNode> node = file.find("examples");
        node.map(DataNode::map).orElse(Map.of()).forEach((id, sentences) -> {
            if (rules.stream().noneMatch(r -> r.id().equals(id))) {
                throw sentences.error("there is no rule '" + id + "'");
            }
            examples.put(id, sentences.texts());
        });
        return examples;
    }

    private ActRule rule(DataNode node, String act, List<Slot> target) {
        node.only(
                "id",
                "verb",
                "noun",
                "adjective",
                "object",
                "not-object",
                "with",
                "prep",
                "prep-object",
                "complement",
                "clause",
                "modal",
                "governor",
                "subject",
                "subject-noun",
                "actor-object",
                "target",
                "joint",
                "carrier",
                "of-subject",
                "experiencer",
                "negated",
                "restated");
        String id = node.get("id").text();
        if (!id.startsWith(act + ".")) {
            throw node.error("a rule of '" + act + "' is named '" + act + ".…', not '" + id + "'");
        }
        Anchor anchor = anchor(node);
        return new ActRule(
                id,
                act,
                anchor,
                words(node, anchor.name().toLowerCase(Locale.ROOT)),
                words(node, "object"),
                words(node, "not-object"),
                words(node, "with"),
                words(node, "prep"),
                words(node, "prep-object"),
                words(node, "complement"),
                node.find("clause").map(c -> constant(Clause.class, c)),
                words(node, "modal"),
                words(node, "governor"),
                node.find("subject").map(s -> constant(Subject.class, s)).orElse(Subject.ANY),
                words(node, "subject-noun"),
                node.find("actor-object").map(DataNode::bool),
                slots(node, "target", target),
                node.findText("joint"),
                flag(node, "carrier"),
                flag(node, "of-subject"),
                flag(node, "experiencer"),
                flag(node, "negated"),
                flag(node, "restated"),
                node.line());
    }

    private static Anchor anchor(DataNode node) {
        List<Anchor> given = List.of(Anchor.values()).stream()
                .filter(a -> node.find(a.name().toLowerCase(Locale.ROOT)).isPresent())
                .toList();
        if (given.size() != 1) {
            throw node.error("a rule has exactly one of verb, noun, adjective");
        }
        return given.getFirst();
    }

    private Set<String> words(DataNode node, String key) {
        Set<String> words = new LinkedHashSet<>();
        Optional<DataNode> value = node.find(key);
        for (String word : node.texts(key)) {
            if (word.startsWith("@")) {
                Set<String> named = lists.get(word.substring(1));
                if (named == null) {
                    throw value.orElse(node).error("there is no list '" + word.substring(1) + "'");
                }
                words.addAll(named);
            } else {
                words.add(word);
            }
        }
        return Set.copyOf(words);
    }

    private static List<Slot> slots(DataNode node, String key, List<Slot> otherwise) {
        return node.find(key)
                .map(n -> n.isList()
                        ? n.list().stream().map(s -> constant(Slot.class, s)).toList()
                        : List.of(constant(Slot.class, n)))
                .orElse(otherwise);
    }

    private static boolean flag(DataNode node, String key) {
        return node.find(key).map(DataNode::bool).orElse(false);
    }

    private static <E extends Enum<E>> E constant(Class<E> type, DataNode node) {
        String wanted = node.text().toUpperCase(Locale.ROOT).replace('-', '_');
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(wanted)) {
                return constant;
            }
        }
        throw node.error("'" + node.text() + "' is none of "
                + List.of(type.getEnumConstants())
                        .toString()
                        .toLowerCase(Locale.ROOT)
                        .replace('_', '-'));
    }
}
