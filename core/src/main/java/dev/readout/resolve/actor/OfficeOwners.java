package dev.readout.resolve.actor;

import dev.readout.codebook.Gazetteer;
import dev.readout.codebook.NameKey;
import dev.readout.resolve.Actor;
import dev.readout.resolve.Actor.Described;
import dev.readout.resolve.Actor.Person;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells whose office a person holds where the document tells it beside another mention of the same office ("the king
 * of Arnland … King Olo") or of the same name, and tells nothing else.
 */
final class OfficeOwners {
    private final Gazetteer gazetteer;

    OfficeOwners(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** Completes the affiliations in place: one list for each sentence. */
    void complete(List<List<Found>> named) {
        Map<String, Set<String>> byName = new HashMap<>();
        Map<String, Set<String>> byOffice = new HashMap<>();
        named.forEach(l -> l.forEach(f -> learn(f, byName, byOffice)));
        for (List<Found> sentence : named) {
            sentence.replaceAll(f -> complete(f, byName, byOffice));
        }
    }

    private void learn(Found found, Map<String, Set<String>> byName, Map<String, Set<String>> byOffice) {
        if (found.actor() instanceof Person person && person.affiliation().isPresent()) {
            parts(person).forEach(n -> put(byName, n, person.affiliation().get()));
        }
        if (found.actor() instanceof Described role && role.affiliation().isPresent()) {
            office(role.description())
                    .ifPresent(o -> put(byOffice, o, role.affiliation().get()));
        }
    }

    private static void put(Map<String, Set<String>> map, String key, String code) {
        map.computeIfAbsent(key, k -> new HashSet<>()).add(code);
    }

    /** Family names come first or last. */
    private static List<String> parts(Person person) {
        String[] words = NameReader.withoutSuffix(person.name()).split(" ");
        List<String> parts = new ArrayList<>();
        parts.add(NameKey.folded(words[words.length - 1]));
        if (words.length == 3) {
            parts.add(NameKey.folded(words[0]));
        }
        return parts;
    }

    /** The one title of the lexicon that the description holds: "ambassador" in "the Arnish ambassador to Veloria". */
    private Optional<String> office(String description) {
        return List.of(description.split(" ")).stream()
                .filter(w -> gazetteer.officeWords().heads().contains(capital(w)))
                .findFirst()
                .map(NameKey::folded);
    }

    private static String capital(String word) {
        return word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private Found complete(Found found, Map<String, Set<String>> byName, Map<String, Set<String>> byOffice) {
        if (!(found.actor() instanceof Person person) || person.affiliation().isPresent()) {
            return found;
        }
        List<String> parts = parts(person);
        Set<String> named = byName.getOrDefault(parts.getFirst(), Set.of());
        boolean whole = person.name().indexOf(' ') > 0;
        Set<String> held = person.office()
                .filter(o -> o.indexOf(' ') < 0)
                .map(o -> byOffice.getOrDefault(NameKey.folded(o), Set.of()))
                .orElse(Set.of());
        Optional<String> code = named.size() == 1 && !whole || named.size() == 1 && held.isEmpty()
                ? one(named)
                : named.isEmpty() ? one(held) : Optional.empty();
        Actor actor = new Person(person.name(), person.office(), code);
        return code.isEmpty() ? found : found.with(actor);
    }

    private static Optional<String> one(Set<String> codes) {
        return codes.size() == 1 ? Optional.of(codes.iterator().next()) : Optional.empty();
    }
}
