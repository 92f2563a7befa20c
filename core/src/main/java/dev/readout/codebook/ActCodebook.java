package dev.readout.codebook;

import dev.readout.codebook.ActRule.Anchor;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The acts with their rules, indexed by the lemma that a rule's trigger starts with. Immutable. */
public final class ActCodebook {
    /** The version of the codebook for people that the entries follow. */
    public static final String VERSION = "1.2";

    private final Map<String, ActEntry> entries;
    private final Map<Anchor, Map<String, List<ActRule>>> byLemma = new EnumMap<>(Anchor.class);
    private final Map<String, Set<String>> lists;

    private ActCodebook(Map<String, ActEntry> entries, Map<String, Set<String>> lists) {
        this.entries = entries;
        this.lists = lists;
        for (Anchor anchor : Anchor.values()) {
            byLemma.put(anchor, index(entries.values(), anchor));
        }
    }

    private static Map<String, List<ActRule>> index(Collection<ActEntry> entries, Anchor anchor) {
        Map<String, List<ActRule>> index = new HashMap<>();
        for (ActEntry entry : entries) {
            for (ActRule rule : entry.rules()) {
                if (rule.anchor() == anchor) {
                    rule.lemmas()
                            .forEach(lemma -> index.computeIfAbsent(lemma, k -> new ArrayList<>())
                                    .add(rule));
                }
            }
        }
        index.replaceAll((lemma, rules) -> List.copyOf(rules));
        return Map.copyOf(index);
    }

    /**
     * Reads the sections {@code lists} and {@code act} of the data files. A later file may bring an act of its own, or
     * more rules for an act that is there; a rule takes the place of an earlier one of the same id.
     *
     * @throws DataException where a file breaks the schema
     */
    public static ActCodebook load(DataFiles data) {
        Map<String, Set<String>> lists = new HashMap<>();
        for (DataNode section : data.sections("lists")) {
            section.map().forEach((name, words) -> lists.put(name, Set.copyOf(words.texts())));
        }
        ActReader reader = new ActReader(lists);
        Map<String, ActEntry> entries = new LinkedHashMap<>();
        for (DataNode file : data.files()) {
            if (file.find("act").isPresent() && file.find("rules").isPresent()) {
                idsAreUnique(file);
                ActEntry earlier = entries.get(file.get("act").text());
                ActEntry entry = earlier == null ? reader.read(file) : reader.more(earlier, file);
                entries.put(entry.name(), entry);
            }
        }
        return new ActCodebook(entries, Map.copyOf(lists));
    }

    private static void idsAreUnique(DataNode file) {
        Set<String> ids = new HashSet<>();
        for (DataNode rule : file.get("rules").list()) {
            String id = rule.get("id").text();
            if (!ids.add(id)) {
                throw rule.error("the rule id '" + id + "' is taken");
            }
        }
    }

    public Collection<ActEntry> list() {
        return entries.values();
    }

    public Optional<ActEntry> find(String act) {
        return Optional.ofNullable(entries.get(act));
    }

    public ActEntry get(String act) {
        return find(act).orElseThrow(() -> new IllegalArgumentException("no act '" + act + "' in the codebook"));
    }

    /** Whether an act is a deed; the others are done in saying so. */
    public boolean isMaterial(String act) {
        return get(act).kind() == ActEntry.Kind.MATERIAL;
    }

    /** The rules whose trigger may start with this lemma as this part of speech. */
    public List<ActRule> rules(String lemma, Anchor anchor) {
        return byLemma.getOrDefault(anchor, Map.of()).getOrDefault(lemma, List.of());
    }

    /** The words of a named list; none where there is no such list. */
    public Set<String> words(String list) {
        return lists.getOrDefault(list, Set.of());
    }
}
