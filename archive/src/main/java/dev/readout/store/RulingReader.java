package dev.readout.store;

import dev.readout.correct.Amendment;
import dev.readout.correct.Correction;
import dev.readout.correct.Standing;
import dev.readout.join.Ruling;
import dev.readout.join.Rulings;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Reads what people said of pairs of reports, as far as it counts. */
public record RulingReader(Handle handle) {

    public Rulings read() {
        return new Rulings(Standing.list(new CorrectionTable(handle).listOfReports()).stream()
                .flatMap(correction -> ruling(correction).stream())
                .toList());
    }

    private static Optional<Ruling> ruling(Correction c) {
        return c.amendment() instanceof Amendment.Pairing p
                ? Optional.of(new Ruling(p.one(), p.other(), p.same(), c.who(), c.at(), c.why(), c.id()))
                : Optional.empty();
    }
}
