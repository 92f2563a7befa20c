package dev.readout.cli;

import dev.readout.query.Verifier;
import dev.readout.store.ArchivePlace;
import dev.readout.store.Restoration;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts a backup into a data directory. */
@Command(
        name = "restore",
        mixinStandardHelpOptions = true,
        description = {
            "Puts a backup into a data directory. It is checked as 'verify' checks an archive before anything is replaced,",
            "and brought to the form of this version of the program."
        },
        footerHeading = "%nExamples%n",
        footer = {
            "  readout restore archive.zip --data archive/",
            "  readout restore archive.zip --data archive/ --force     an archive that is there is replaced"
        })
final class RestoreCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(paramLabel = "FILE", description = "A backup that 'readout backup' has written.")
    private Path backup = Path.of("");

    @Mixin
    private ArchiveOption archive = new ArchiveOption();

    @Option(names = "--force", description = "Replace the archive that is in the data directory, if there is one.")
    private boolean force;

    RestoreCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        archive.requireFile("pg_restore puts a dump back");
        try (Restoration restoration = Restoration.prepare(backup, archive.path(), force)) {
            List<String> problems = new Verifier(ArchivePlace.in(restoration.unpacked())).verify();
            if (!problems.isEmpty()) {
                throw new CommandException(backup + " does not hold what an archive promises, and was not restored: "
                        + Screen.safe(problems.getFirst()));
            }
            restoration.replace();
        }
        surroundings.err().println("The archive in " + archive.path() + " is that of the backup.");
        return ExitCode.DONE;
    }
}
