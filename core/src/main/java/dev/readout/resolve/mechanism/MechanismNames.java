package dev.readout.resolve.mechanism;

import dev.readout.codebook.DatedEvent;
import dev.readout.codebook.Facts;
import dev.readout.codebook.Gazetteer;
import dev.readout.codebook.Mechanism;
import dev.readout.codebook.NameKey;
import dev.readout.language.Sentence;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The names of the register, and those of summits that tell which one of a series it was, found in tokens. Case is let go
 * for names of several words without a word in capitals: "a new start" is not New START. Immutable.
 */
final class MechanismNames {
    private static final int MOST_TOKENS = 16;

    private final Map<String, Meaning> exact = new HashMap<>();
    private final Map<String, Meaning> folded = new HashMap<>();
    /** All names, case let go: in this order the names that begin with some words stand together. */
    private final NavigableSet<String> sorted = new TreeSet<>();

    private record Meaning(String name, Mechanism.Kind kind, Optional<String> edition) {}

    MechanismNames(Gazetteer gazetteer, Facts facts) {
        facts.events().forEach(this::add);
        gazetteer.mechanisms().forEach(this::add);
    }

    private void add(Mechanism mechanism) {
        Meaning meaning = new Meaning(mechanism.name(), mechanism.kind(), Optional.empty());
        add(mechanism.name(), meaning);
        mechanism.names().forEach(name -> add(name, meaning));
    }

    /** A summit that is of no series stands for itself. Where it is called as the series is, it is the one that is known. */
    private void add(DatedEvent event) {
        Meaning meaning = new Meaning(
                event.series().orElse(event.name()),
                Mechanism.Kind.SUMMITS,
                event.series().map(series -> event.name()));
        add(event.name(), meaning);
        event.names().forEach(name -> add(name, meaning));
    }

    private void add(String name, Meaning meaning) {
        String key = NameKey.of(name);
        exact.putIfAbsent(key, meaning);
        if (name.contains(" ") && !hasCapitals(name)) {
            folded.putIfAbsent(key.toLowerCase(Locale.ROOT), meaning);
        }
        sorted.add(key.toLowerCase(Locale.ROOT));
    }

    private static boolean hasCapitals(String name) {
        for (String word : name.split("[\\s-]")) {
            if (word.length() > 2
                    && word.chars().filter(Character::isLetter).count() > 2
                    && word.equals(word.toUpperCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    /** The longest name that begins with a token. */
    Optional<Found> find(Sentence sentence, int from) {
        Optional<Found> best = Optional.empty();
        StringBuilder key = new StringBuilder();
        for (int i = from; i < sentence.size() && i < from + MOST_TOKENS; i++) {
            String part = NameKey.of(sentence.get(i).form());
            if (part.isEmpty() && i == from) {
                return Optional.empty();
            }
            key.append(part);
            if (!beginsName(key.toString())) {
                break;
            }
            int end = i + 1;
            Optional<Meaning> meaning = part.isEmpty() ? Optional.empty() : lookUp(key.toString(), end > from + 1);
            if (meaning.isPresent()) {
                Meaning m = meaning.get();
                String rule = m.edition().isPresent() ? "named-edition" : "register";
                best = Optional.of(new Found(from, end, m.name(), m.kind(), m.edition(), rule));
            }
        }
        return best;
    }

    private boolean beginsName(String key) {
        String wanted = key.toLowerCase(Locale.ROOT);
        return Optional.ofNullable(sorted.ceiling(wanted))
                .filter(name -> name.startsWith(wanted))
                .isPresent();
    }

    private Optional<Meaning> lookUp(String key, boolean anyCase) {
        return Optional.ofNullable(exact.get(key))
                .or(() -> Optional.ofNullable(anyCase ? folded.get(key.toLowerCase(Locale.ROOT)) : null));
    }
}
