package dev.readout.cli;

import dev.readout.codebook.WrittenDay;
import java.util.List;
import java.util.Optional;

/**
 * One record of a register of officials: a person in an office.
 *
 * @param person the register's own identifier of the person
 * @param name the whole name
 * @param names other ways to write it that the register states
 * @param derived ways to write it that follow from the stated one ("Ada B. Corr" from "Ada Bell Corr")
 * @param family the family name, where the register says which word it is
 * @param country code of the state or body
 * @param office the title
 */
record Tenancy(
        String person,
        String name,
        List<String> names,
        List<String> derived,
        Optional<String> family,
        String country,
        String office,
        WrittenDay from,
        Optional<WrittenDay> to) {
    Tenancy {
        names = List.copyOf(names);
        derived = List.copyOf(derived);
        if (office.isBlank()) {
            throw new IllegalArgumentException("no office is told");
        }
        if (to.isPresent() && to.get().last().isBefore(from.first())) {
            throw new IllegalArgumentException("the tenure ends before it begins");
        }
    }

    /** Whether both can have been held on one day. */
    boolean overlaps(Tenancy other) {
        return !endsBefore(other) && !other.endsBefore(this);
    }

    private boolean endsBefore(Tenancy other) {
        return to.filter(t -> t.last().isBefore(other.from.first())).isPresent();
    }
}
