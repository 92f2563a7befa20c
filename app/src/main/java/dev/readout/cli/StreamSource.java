package dev.readout.cli;

import dev.readout.ingest.DocumentSource;
import dev.readout.ingest.Taker;
import dev.readout.intake.Intake;
import dev.readout.intake.MetaFile;
import dev.readout.store.Input;
import java.io.InputStream;
import java.util.Optional;

/** Standard input: it can be read once. */
record StreamSource(String name, InputStream in, Intake intake, MetaFile told, Originals originals)
        implements DocumentSource {
    @Override
    public Optional<Input> repeatable() {
        return Optional.empty();
    }

    @Override
    public void read(Taker taker) {
        intake.read(name, in, told, originals.to(taker), taker);
    }
}
