package dev.readout.codebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A person of an imported register, with the offices held for one state or body.
 *
 * @param name the whole name, as the register has it: two words at least, for one word is anybody's
 * @param names other ways to write the whole name
 * @param family the family name, where the register tells which word it is; it is never guessed
 * @param country code of the state or body
 * @param tenures the offices, each with its time
 */
public record Official(String name, List<String> names, Optional<String> family, String country, List<Tenure> tenures) {
    public Official {
        names = List.copyOf(names);
        tenures = List.copyOf(tenures);
        if (GazetteerReader.with(name, names).stream().anyMatch(n -> !n.contains(" "))) {
            throw new IllegalArgumentException("a name of one word is no whole name: " + name);
        }
    }

    /** The offices held on a day. */
    public List<Tenure> tenuresOn(LocalDate day) {
        return tenures.stream().filter(t -> t.holdsOn(day)).toList();
    }
}
