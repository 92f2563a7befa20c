package dev.readout.cli;

import dev.readout.store.ArchivePlace;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Serves pages and the interface over the archive, to this machine only unless told otherwise. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples%n",
        footer = {
            "  readout serve",
            "  readout serve --port 8000 --no-open --data archive/",
            "  readout serve --host 0.0.0.0 --allow-host archive.example.org"
        })
final class ServeCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private ArchiveOption archive = new ArchiveOption();

    @Mixin
    private SiteOptions site = new SiteOptions();

    ServeCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        begin(archive.place());
        // Says at once where the archive cannot be read.
        archive.reader();
        site.serve(surroundings, archive.place());
        return ExitCode.DONE;
    }

    /** A newcomer begins on the pages: they tell how an empty archive is filled. */
    private void begin(ArchivePlace place) {
        if (!place.holdsArchive()) {
            place.open(Clock.systemUTC()).close();
            surroundings.err().println("There was no archive in " + place + ": an empty one was made.");
        }
    }
}
