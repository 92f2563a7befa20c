package dev.readout.cli;

import dev.readout.query.Verifier;
import dev.readout.search.IndexCheck;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Holds the archive to its promises. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples%n",
        footer = {"  readout verify", "  readout verify --data archive/"})
final class VerifyCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private ArchiveOption archive = new ArchiveOption();

    VerifyCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        List<String> problems = new ArrayList<>(new Verifier(archive.place()).verify());
        IndexCheck.find(archive.place()).ifPresent(index -> {
            problems.addAll(index.problems());
            if (index.behind() > 0) {
                surroundings
                        .err()
                        .println("The search index is " + index.behind()
                                + " changes behind the archive, and was not compared with it.");
            }
        });
        problems.forEach(problem -> surroundings.out().print(Screen.safe(problem) + "\n"));
        surroundings
                .err()
                .println(
                        problems.isEmpty()
                                ? "The archive holds what it promises."
                                : problems.size() + " problems; restore a backup, or ingest the documents anew.");
        return problems.isEmpty() ? ExitCode.DONE : ExitCode.DONE_WITH_ISSUES;
    }
}
