package dev.readout.resolve.actor;

import dev.readout.codebook.NameKey;
import dev.readout.resolve.Actor;
import dev.readout.resolve.Actor.Person;
import dev.readout.resolve.Mention.Form;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds names that stand alone, of persons whom the same document names elsewhere with their office. */
final class NamesElsewhere {
    private final NameReader names;
    private final Map<String, Person> whole = new HashMap<>();
    private final Map<String, Person> family = new HashMap<>();
    private final Set<String> shared = new HashSet<>();

    NamesElsewhere(NameReader names, List<Found> found) {
        this.names = names;
        for (Found f : found) {
            if (f.actor() instanceof Person person && person.office().isPresent()) {
                learn(person);
            }
        }
    }

    private void learn(Person person) {
        String name = NameReader.withoutSuffix(person.name());
        String last = name.substring(name.lastIndexOf(' ') + 1);
        if (name.contains(" ")) {
            whole.merge(NameKey.folded(name), person, NamesElsewhere::better);
        }
        String key = NameKey.of(last);
        Person known = family.get(key);
        boolean other = known != null
                && !known.name().contains(person.name())
                && !person.name().contains(known.name());
        if (other) {
            shared.add(key);
        }
        family.merge(key, person, NamesElsewhere::better);
    }

    private static Person better(Person a, Person b) {
        boolean more = b.affiliation().isPresent() && a.affiliation().isEmpty();
        return more
                        || b.name().length() > a.name().length()
                                && b.affiliation().isPresent()
                                        == a.affiliation().isPresent()
                ? b
                : a;
    }

    List<Found> find(Reading reading) {
        List<Found> found = new ArrayList<>();
        int i = 0;
        while (i < reading.size()) {
            int end = names.end(reading, i);
            if (end > i) {
                String written = reading.words(i, end);
                int from = i;
                known(written)
                        .ifPresent(p -> found.add(new Found(
                                from,
                                end,
                                new Actor.Person(written, p.office(), p.affiliation()),
                                Form.PERSON,
                                "named-elsewhere",
                                Optional.empty(),
                                from,
                                end)));
            }
            i = Math.max(end, i + 1);
        }
        return found;
    }

    private Optional<Person> known(String written) {
        Optional<Person> full = Optional.ofNullable(whole.get(NameKey.folded(written)));
        String key = NameKey.of(written);
        boolean short_ = !written.contains(" ") && key.length() > 3 && !shared.contains(key);
        return full.isPresent() || !short_ ? full : Optional.ofNullable(family.get(key));
    }
}
