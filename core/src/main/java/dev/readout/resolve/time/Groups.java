package dev.readout.resolve.time;

import dev.readout.codebook.TimeForms;
import java.util.Optional;
import java.util.regex.MatchResult;

/** The named groups of a match, and those that its form gives without words. */
record Groups(TimeForms.Form form, MatchResult match) {

    /** The first of these groups that stands in the text, else what the form has for the first name. */
    Optional<String> find(String... names) {
        for (String name : names) {
            if (match.namedGroups().containsKey(name) && match.group(name) != null) {
                return Optional.of(match.group(name));
            }
        }
        return Optional.ofNullable(form.with().get(names[0]));
    }

    String get(String... names) {
        return find(names).orElseThrow(() -> new IllegalStateException(form.id() + " has no group " + names[0]));
    }

    int number(String name) {
        return Integer.parseInt(get(name));
    }

    Optional<Integer> findNumber(String name) {
        return find(name).map(Integer::valueOf);
    }
}
