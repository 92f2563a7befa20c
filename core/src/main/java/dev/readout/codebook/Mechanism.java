package dev.readout.codebook;

import java.util.List;

/**
 * A named dialogue, treaty or series of summits: no actor, but a thing whose name must not be taken for one. A group of
 * states that meets as such (G7) is both.
 *
 * @param name its usual name
 * @param names other names and abbreviations
 * @param members codes of the states and bodies that make it up; none where it is open or not listed
 */
public record Mechanism(String name, Kind kind, List<String> names, List<String> members) {
    public Mechanism {
        names = List.copyOf(names);
        members = List.copyOf(members);
    }

    public enum Kind {
        /** Who meets again and again below the summit: consultations, commissions, forums. */
        DIALOGUE,
        /** A series of summits, each an edition of it. */
        SUMMITS,
        TREATY,
        DECLARATION,
        INITIATIVE,
        GROUP,
        RESOLUTION
    }
}
