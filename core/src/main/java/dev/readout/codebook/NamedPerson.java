package dev.readout.codebook;

import java.util.List;
import java.util.Optional;

/**
 * A person of the register.
 *
 * @param name as most texts write it
 * @param names other spellings and orders
 * @param affiliation code of the state or body that the person acts for
 * @param tenures the offices held, each with its time
 */
public record NamedPerson(String name, List<String> names, Optional<String> affiliation, List<Tenure> tenures) {
    public NamedPerson {
        names = List.copyOf(names);
        tenures = List.copyOf(tenures);
    }
}
