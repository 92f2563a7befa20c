package dev.readout.codebook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The words of forced choice: far more verbs and nouns than the rules of the acts have, since here an answer is wanted
 * in any case. Read from the sections {@code choice} and {@code operators}; what stands under two acts counts where it
 * stands last. Immutable.
 */
public final class ChoiceWords {
    private final Map<String, List<Entry>> byLemma = new HashMap<>();
    private final Map<String, Map<String, Set<String>>> turns;

    /** What must stand beside the first word. */
    public enum Form {
        VERB,
        /** "crack down": the second word is its particle or preposition. */
        PARTICLE,
        /** "file lawsuit": the second word is its object, or the object of its preposition. */
        OBJECT,
        NOUN,
        ADJECTIVE
    }

    /** What a word makes of the act that the infinitive, the gerund or the noun after it names. */
    public enum Operator {
        /** It is that act: "began to", "carried out". */
        SAME,
        /** Not done and not to be: "refused to". */
        REFUSE,
        /** To come, by agreement or plan: "agreed to". */
        INTEND,
        /** To come, as a vow: hostile where the words leave it open. */
        VOW,
        /** To come, as a threat. */
        THREATEN,
        /** No longer: "stopped", "lifted". */
        STOP,
        /** Asked for: "called for". */
        ASK
    }

    /**
     * One entry.
     *
     * @param lemma the first word
     * @param form what must stand beside it
     * @param second that word; empty for a form of one word
     * @param act the act that it names; empty for an operator
     * @param operator what it makes of another act; empty for an act
     */
    public record Entry(String lemma, Form form, String second, Optional<String> act, Optional<Operator> operator) {

        /** Names the entry in what explains a choice. */
        public String id() {
            String what = act.orElseGet(
                    () -> operator.map(o -> o.name().toLowerCase(Locale.ROOT)).orElse(""));
            return "choice." + what + "." + lemma + (second.isEmpty() ? "" : "-" + second);
        }
    }

    private ChoiceWords(Collection<Entry> entries, Map<String, Map<String, Set<String>>> turns) {
        this.turns = Map.copyOf(turns);
        entries.forEach(
                e -> byLemma.computeIfAbsent(e.lemma(), k -> new ArrayList<>()).add(e));
        byLemma.replaceAll((lemma, list) -> List.copyOf(list));
    }

    /**
     * Reads the data files.
     *
     * @param acts the acts that there are
     * @throws DataException where a file breaks the schema or names an act that there is not
     */
    public static ChoiceWords load(DataFiles data, ActCodebook acts) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        for (DataNode file : data.files()) {
            file.find("choice").map(DataNode::map).orElse(Map.of()).forEach((act, node) -> {
                if (acts.find(act).filter(a -> !a.plover().isEmpty()).isEmpty()) {
                    throw node.error("'" + act + "' is no act with a PLOVER type");
                }
                read(node, Optional.of(act), Optional.empty(), acts, entries);
            });
            file.find("operators")
                    .map(DataNode::map)
                    .orElse(Map.of())
                    .forEach((name, node) ->
                            read(node, Optional.empty(), Optional.of(operator(name, node)), acts, entries));
        }
        return new ChoiceWords(entries.values(), turns(data, acts));
    }

    private static Map<String, Map<String, Set<String>>> turns(DataFiles data, ActCodebook acts) {
        Map<String, Map<String, Set<String>>> turns = new HashMap<>();
        for (DataNode section : data.sections("turns")) {
            section.map().forEach((act, others) -> {
                Map<String, Set<String>> words = new LinkedHashMap<>();
                others.map().forEach((other, list) -> {
                    if (acts.find(act).isEmpty() || acts.find(other).isEmpty()) {
                        throw list.error("'" + act + "' or '" + other + "' is no act");
                    }
                    words.put(other, Set.copyOf(list.texts()));
                });
                turns.put(act, words);
            });
        }
        return turns;
    }

    /** What an act becomes where these words stand in its clause: the act itself where they change nothing. */
    public String turned(String act, Set<String> lemmas) {
        return turns.getOrDefault(act, Map.of()).entrySet().stream()
                .filter(e -> e.getValue().stream().anyMatch(lemmas::contains))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(act);
    }

    /** The entries that start with this lemma and have one of the forms. */
    public List<Entry> entries(String lemma, Set<Form> forms) {
        return byLemma.getOrDefault(lemma, List.of()).stream()
                .filter(e -> forms.contains(e.form()))
                .toList();
    }

    public int size() {
        return byLemma.values().stream().mapToInt(List::size).sum();
    }

    private static Operator operator(String name, DataNode node) {
        for (Operator operator : Operator.values()) {
            if (operator.name().toLowerCase(Locale.ROOT).equals(name)) {
                return operator;
            }
        }
        throw node.error("'" + name + "' is no operator");
    }

    private static void read(
            DataNode node,
            Optional<String> act,
            Optional<Operator> operator,
            ActCodebook acts,
            Map<String, Entry> entries) {
        node.only("verb", "particle", "object", "noun", "adjective");
        for (Form form : Form.values()) {
            for (DataNode item : node.list(form.name().toLowerCase(Locale.ROOT))) {
                for (Entry entry : entries(item, form, act, operator, acts)) {
                    String key = operator.isPresent() + " " + form + " " + entry.lemma() + " " + entry.second();
                    entries.put(key, entry);
                }
            }
        }
    }

    /** "file/bring lawsuit/suit" is four entries; {@code @name} stands for the words of a list of the acts. */
    private static List<Entry> entries(
            DataNode item, Form form, Optional<String> act, Optional<Operator> operator, ActCodebook acts) {
        String[] words = item.text().split(" ");
        boolean two = form == Form.PARTICLE || form == Form.OBJECT;
        if (words.length != (two ? 2 : 1)) {
            throw item.error("expected " + (two ? "two words" : "one word") + ", found '" + item.text() + "'");
        }
        List<Entry> found = new ArrayList<>();
        for (String first : alternatives(item, words[0], acts)) {
            for (String second : two ? alternatives(item, words[1], acts) : List.of("")) {
                found.add(new Entry(first, form, second, act, operator));
            }
        }
        return found;
    }

    private static List<String> alternatives(DataNode item, String words, ActCodebook acts) {
        List<String> all = new ArrayList<>();
        for (String word : words.split("/")) {
            if (!word.startsWith("@")) {
                all.add(word);
            } else if (acts.words(word.substring(1)).isEmpty()) {
                throw item.error("there is no list '" + word.substring(1) + "'");
            } else {
                acts.words(word.substring(1)).stream().sorted().forEach(all::add);
            }
        }
        return all;
    }
}
