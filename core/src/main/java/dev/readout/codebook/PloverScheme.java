package dev.readout.codebook;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What PLOVER has, as data.
 *
 * @param types by name, such as {@code SUPPORT}
 * @param contexts by name, such as {@code human_rights}
 * @param threats mode of THREATEN by CAMEO code, for what is announced
 */
public record PloverScheme(Map<String, Type> types, Map<String, Context> contexts, Map<String, String> threats) {
    public PloverScheme {
        types = Map.copyOf(types);
        contexts = Collections.unmodifiableMap(new LinkedHashMap<>(contexts));
        threats = Map.copyOf(threats);
    }

    /**
     * A type of event.
     *
     * @param score from -10 (conflict) to 10 (cooperation), PLOVER's own
     * @param means what it is, in our words
     * @param modes in PLOVER's order; none for most verbal types
     */
    public record Type(String name, Quad quad, double score, String means, List<String> modes) {
        public Type {
            modes = List.copyOf(modes);
        }
    }

    /** A context, and the words of a quote that give it; none for those that words do not give. */
    public record Context(String name, String means, WordSet words) {}

    public Optional<Type> find(String type) {
        return Optional.ofNullable(types.get(type));
    }

    /** The contexts whose words stand in a text, in the order of the data. */
    public List<String> contexts(String text) {
        return contexts.values().stream()
                .filter(c -> c.words().occursIn(text))
                .map(Context::name)
                .toList();
    }
}
