package dev.readout.cli;

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
        // Says at once where there is no archive.
        archive.reader();
        site.serve(surroundings, archive.place());
        return ExitCode.DONE;
    }
}
