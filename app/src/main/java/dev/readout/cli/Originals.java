package dev.readout.cli;

import dev.readout.ingest.Taker;
import dev.readout.intake.Documents;
import java.util.Optional;

/** Whether the bytes of files are kept in the archive. Whoever has the files needs no second copy, so it is a choice. */
enum Originals {
    KEPT,
    LEFT;

    /** Hands on what is read, with the bytes where they are kept. */
    Documents to(Taker taker) {
        return (document, bytes) -> taker.take(document, this == KEPT ? Optional.of(bytes) : Optional.empty());
    }
}
