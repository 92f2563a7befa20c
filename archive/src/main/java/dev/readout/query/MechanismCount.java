package dev.readout.query;

import dev.readout.codebook.Mechanism;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A mechanism, or one edition of it, and the documents that name it.
 *
 * @param edition empty for a mechanism, and of its editions for those documents that tell none
 * @param editions how many are told; of one edition, one or none
 * @param first day on which a document that names it was published
 * @param last such day
 */
public record MechanismCount(
        String name,
        Mechanism.Kind kind,
        Optional<String> edition,
        long documents,
        long editions,
        Optional<LocalDate> first,
        Optional<LocalDate> last) {}
