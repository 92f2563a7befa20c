package dev.readout.cli;

import dev.readout.ingest.DocumentSource;
import dev.readout.ingest.Taker;
import dev.readout.intake.Intake;
import dev.readout.intake.MetaFile;
import dev.readout.store.Input;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A file or a directory.
 *
 * @param path as a person named it
 * @param told what is known beside the files
 * @param options by which it is read again in the same way
 * @param originals whether the bytes of its documents are kept
 */
record FileSource(Path path, Intake intake, MetaFile told, List<String> options, Originals originals)
        implements DocumentSource {
    @Override
    public Optional<Input> repeatable() {
        String name = path.toAbsolutePath().normalize().toString();
        return Optional.of(new Input(name, Json.line(options)));
    }

    @Override
    public void read(Taker taker) {
        intake.read(List.of(path), told, originals.to(taker), taker);
    }
}
