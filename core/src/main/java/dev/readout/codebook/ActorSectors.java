package dev.readout.codebook;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which sector people belong to whom a text describes and does not name: "riot police", "rebel forces". Immutable. */
public final class ActorSectors {
    /**
     * A sector of PLOVER.
     *
     * @param code such as {@code MIL}
     * @param actsForState whether the state acts where one stands beside the description
     * @param examples phrases that must fall to it
     */
    public record Sector(String code, boolean actsForState, List<String> examples) {
        public Sector {
            examples = List.copyOf(examples);
        }
    }

    private final Map<String, Sector> sectors = new LinkedHashMap<>();
    private final Map<String, Sector> byHead = new HashMap<>();
    private final Map<String, Sector> byModifier = new HashMap<>();

    private ActorSectors() {}

    /**
     * Reads the sections {@code sectors}; one of a later file takes the place of the earlier one of its code.
     *
     * @throws DataException where a word stands under two sectors, or an entry breaks the format
     */
    public static ActorSectors read(DataFiles files) {
        ActorSectors all = new ActorSectors();
        Map<String, DataNode> nodes = new LinkedHashMap<>();
        for (DataNode section : files.sections("sectors")) {
            section.list().forEach(n -> nodes.put(n.get("code").text(), n));
        }
        nodes.values().forEach(all::add);
        return all;
    }

    private void add(DataNode node) {
        node.only("code", "acts-for-state", "heads", "modifiers", "examples");
        boolean acts = node.find("acts-for-state").map(DataNode::bool).orElse(false);
        Sector sector = new Sector(node.get("code").text(), acts, node.texts("examples"));
        sectors.put(sector.code(), sector);
        put(node, "heads", byHead, sector);
        put(node, "modifiers", byModifier, sector);
        if (sector.examples().isEmpty()) {
            throw node.error("sector " + sector.code() + " has no example");
        }
    }

    private static void put(DataNode node, String key, Map<String, Sector> words, Sector sector) {
        Set<String> here = new HashSet<>(node.texts(key));
        for (String word : here) {
            Sector other = words.put(word, sector);
            if (other != null) {
                throw node.error("'" + word + "' stands under " + other.code() + " and " + sector.code());
            }
        }
    }

    public List<Sector> list() {
        return List.copyOf(sectors.values());
    }

    /** Whether a noun, as written, can head a description. */
    public boolean isHead(String noun) {
        return byHead.containsKey(noun.toLowerCase(Locale.ROOT));
    }

    /** The sector of a phrase by its words, of which the last one is its head; empty where that describes nobody. */
    public Optional<Sector> find(List<String> words) {
        if (words.isEmpty() || !isHead(words.getLast())) {
            return Optional.empty();
        }
        for (int i = words.size() - 2; i >= 0; i--) {
            Sector sector = byModifier.get(words.get(i).toLowerCase(Locale.ROOT));
            if (sector != null) {
                return Optional.of(sector);
            }
        }
        return Optional.ofNullable(byHead.get(words.getLast().toLowerCase(Locale.ROOT)));
    }
}
