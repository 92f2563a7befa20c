package dev.readout.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * One way to read a phrase: its words one after the other, each with the forms in which it may stand.
 *
 * @param slots never empty
 * @param glued of each word whether it follows the one before at once: "cease-fire" read in "ceasefire"
 */
record Reading(List<Set<String>> slots, List<Boolean> glued) {
    Reading {
        slots = List.copyOf(slots);
        glued = List.copyOf(glued);
    }

    static Reading of(List<Set<String>> slots) {
        return new Reading(slots, slots.stream().map(slot -> false).toList());
    }

    /** With a word in the place of one or two. */
    Reading joined(int first, Set<String> word) {
        List<Set<String>> other = new ArrayList<>(slots);
        other.remove(first + 1);
        other.set(first, word);
        return of(other);
    }

    /** With two words in the place of one. */
    Reading split(int at, Set<String> first, Set<String> second) {
        List<Set<String>> other = new ArrayList<>(slots);
        other.set(at, first);
        other.add(at + 1, second);
        List<Boolean> together =
                new ArrayList<>(other.stream().map(slot -> false).toList());
        together.set(at + 1, true);
        return new Reading(other, together);
    }
}
