package dev.readout.cli;

import dev.readout.codebook.DataFiles;
import dev.readout.desk.Overlays;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** Which files name the states, bodies and offices of headlines and texts that are in the archive already. */
final class ActorOptions {
    @Option(
            names = "--actors",
            paramLabel = "FILE",
            description = "Actors of your own, in the form of samples/actors.yml; may be given several times.")
    private List<Path> actors = new ArrayList<>();

    /** The bundled files, those imported into the data directory, and those that were named. */
    DataFiles data(Path directory) throws IOException {
        DataFiles data = new Overlays(directory).data();
        for (Path file : actors) {
            data = data.and(file);
        }
        return data;
    }
}
