package dev.readout.codebook;

import java.util.List;

/**
 * A named dialogue, treaty or series of summits: no actor, but a thing whose name must not be taken for one.
 *
 * @param name its usual name
 * @param names other names and abbreviations
 * @param members codes of the states and bodies that make it up; none where it is open
 */
public record Mechanism(String name, List<String> names, List<String> members) {
    public Mechanism {
        names = List.copyOf(names);
        members = List.copyOf(members);
    }
}
